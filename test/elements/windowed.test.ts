import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { Windowed } from '../../src/elements/windowed.js';
import { until } from './shop.js';

const ROW = 50;

class TestList extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 400px;
      overflow-y: auto;
    }
    button {
      display: block;
      block-size: ${ROW}px;
    }
  `;
  static override properties = { items: { attribute: false } };

  readonly windowed = new Windowed<string>(
    this,
    (item) => item,
    () => {
      this.ends += 1;
    },
  );
  items: string[] = [];
  ends = 0;

  override render(): unknown {
    return html`${this.windowed.list('all', this.items, (item) => html`<button>${item}</button>`)}
      <p data-end>The end</p>`;
  }
}
customElements.define('test-list', TestList);

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

async function showList(count: number): Promise<TestList> {
  const list = new TestList();
  list.items = numbers(count);
  await fixture(html`<div>${list}</div>`);
  await until(() => rowsOf(list) < count || count <= 20, 'what is far away is gone');
  return list;
}

const rowsOf = (list: TestList): number => list.shadowRoot!.querySelectorAll('[data-key]').length;
const shown = (list: TestList, item: number): boolean => list.windowed.find(String(item)) !== undefined;

describe('Windowed', () => {
  it('has only the rows near the view in the page, whatever there is', async () => {
    const list = await showList(2000);
    await until(() => shown(list, 0), 'the first is there');
    expect(rowsOf(list)).to.be.at.most(60);
  });

  it('keeps the place of what it leaves out', async () => {
    const list = await showList(200);
    list.scrollTop = 100 * ROW;
    await until(() => shown(list, 100) && !shown(list, 0), 'the hundredth is there');
    list.scrollTop = 0;
    await until(() => shown(list, 0) && !shown(list, 100), 'the first is there again');
    const [first] = list.shadowRoot!.querySelectorAll<HTMLElement>('[data-group]');
    expect(first!.getBoundingClientRect().height).to.equal(20 * ROW);
  });

  it('tells where in the whole a row stands', async () => {
    const list = await showList(200);
    const row = (await list.windowed.reveal('150'))!;
    expect([row.ariaPosInSet, row.ariaSetSize]).to.eql(['151', '200']);
  });

  it('brings a row into the page that is asked for, and knows when there is none', async () => {
    const list = await showList(2000);
    const row = await list.windowed.reveal('1500');
    expect(row!.textContent.trim()).to.equal('1500');
    expect(list.windowed.keyOf(row!.querySelector('button')!)).to.equal('1500');
    expect(await list.windowed.reveal('nothing')).to.equal(undefined);
  });

  it('keeps the rows with the focus', async () => {
    const list = await showList(200);
    await until(() => shown(list, 0), 'the first is there');
    list.windowed.find('0')!.querySelector('button')!.focus({ preventScroll: true });
    list.scrollTop = 150 * ROW;
    await until(() => shown(list, 150), 'the hundred and fiftieth is there');
    expect(list.shadowRoot!.activeElement!.textContent).to.equal('0');
  });

  it('keeps the rows in which something was begun', async () => {
    const list = await showList(200);
    await until(() => shown(list, 0), 'the first is there');
    list.windowed.find('0')!.querySelector('button')!.dataset.keep = '';
    list.scrollTop = 150 * ROW;
    await until(() => shown(list, 150), 'the hundred and fiftieth is there');
    expect(shown(list, 0)).to.equal(true);
  });

  it('tells when the end comes near, not before', async () => {
    const list = await showList(200);
    expect(list.ends).to.equal(0);
    list.scrollTop = list.scrollHeight;
    await until(() => list.ends > 0, 'the end is in view');
  });

  it('follows a list that is exchanged for another', async () => {
    const list = await showList(2000);
    list.scrollTop = 1000 * ROW;
    await until(() => shown(list, 1000), 'the thousandth is there');
    list.items = numbers(30).map((item) => `new ${item}`);
    await until(() => list.windowed.find('new 29'), 'the last of the new ones is there');
    expect(rowsOf(list)).to.be.at.most(30);
  });

  it('goes on after the list was moved on the page', async () => {
    const list = await showList(200);
    const other = document.createElement('div');
    list.parentElement!.append(other);
    other.append(list);
    list.scrollTop = 120 * ROW;
    await until(() => shown(list, 120), 'the row is there');
    expect(rowsOf(list)).to.be.at.most(60);
  });
});
