import type { LoyaltyPanel } from '../../src/elements/loyalty-panel.js';
import type { LoyaltyWidget } from '../../src/elements/loyalty-widget.js';
import type { Defences } from './serve.js';

export interface Screen {
  width: number;
  height: number;
}

export const SCREENS: Record<'desktop' | 'phone' | 'small', Screen> = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 256 },
};

/** What the recorder of a host page noted. */
export interface HostState {
  globals: string[];
  /** Of the widget's own, on window, document, html and body. */
  listeners: string[];
  styles: string[];
  /** Names of the widget's own. */
  elements: string[];
  scroll: number[];
}

interface Recorded {
  errors: string[];
  before?: HostState;
  state(): HostState;
  /** What moved by itself since the page had loaded, in words, as Chromium measures it; the others do not. */
  readonly shifts: string[];
  /** What has moved since then, on the page's clock, was to move. */
  forgetShifts(since: number): void;
  /** The page has other content now, and the widget is not back yet: this is its size. */
  rebase(): void;
}

type HostWindow = Window & typeof globalThis & { recorded: Recorded };

/** Milliseconds; where a defence is switched off, what is waited for is not expected to come. */
const PATIENCE = (globalThis as unknown as { RUN: { defences: Defences } }).RUN.defences === 'on' ? 8_000 : 2_500;

/** Waits for something to be there; rejects with what was waited for. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`No ${what} within ${String(PATIENCE / 1000)} s.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A host page in a frame of the page's own origin, scaled down so that all of it is in view. */
export class Visit {
  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly window: HostWindow,
  ) {}

  static async to(page: string, { width, height }: Screen = SCREENS.desktop): Promise<Visit> {
    const frame = document.createElement('iframe');
    frame.style.cssText =
      'position:fixed;top:0;left:0;border:0;transform-origin:0 0;transform:scale(.4);background:Canvas;max-width:none';
    frame.src = page;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    Object.assign(frame, { width, height });
    document.body.append(frame);
    await loaded;
    return new Visit(frame, frame.contentWindow as HostWindow);
  }

  get document(): Document {
    return this.window.document;
  }

  get recorded(): Recorded {
    return this.window.recorded;
  }

  get widget(): LoyaltyWidget | null {
    return this.document.querySelector('loyalty-widget');
  }

  get launcher(): HTMLElement | null {
    return this.widget?.shadowRoot?.querySelector<HTMLElement>('[part=launcher]') ?? null;
  }

  get panel(): LoyaltyPanel | null {
    return this.widget?.shadowRoot?.querySelector('loyalty-panel') ?? null;
  }

  get dialog(): HTMLDialogElement | null {
    return this.panel?.shadowRoot?.querySelector('dialog') ?? null;
  }

  /** What a page lays out anew for another window is no shift. */
  async resize({ width, height }: Screen): Promise<void> {
    const { recorded } = this;
    const { performance } = this.window;
    const since = performance.now();
    Object.assign(this.frame, { width, height });
    await this.settled();
    recorded.forgetShifts(since);
  }

  /** Two frames of the host page: its layout has followed. */
  async settled(): Promise<void> {
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => {
        this.window.requestAnimationFrame(resolve);
      });
    }
  }

  shownLauncher(): Promise<HTMLElement> {
    return until('launcher', () => {
      const { launcher } = this;
      return launcher && launcher.getBoundingClientRect().width > 0 && launcher;
    });
  }

  /** The opened panel, with home in it. */
  async open(): Promise<HTMLDialogElement> {
    (await this.shownLauncher()).click();
    const dialog = await until('open panel', () => this.dialog?.open && this.dialog);
    await until('home with a balance', () => deepQuery(dialog, 'loyalty-balance'));
    await this.settled();
    return dialog;
  }

  /** In pixels of the window: before browsers knew currentCSSZoom, boxes were measured in the pixels of a zoomed body. */
  boxOf(element: Element): DOMRect {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isOfWindow = 'currentCSSZoom' in element;
    const zoom = isOfWindow ? 1 : parseFloat(this.window.getComputedStyle(this.document.body).zoom) || 1;
    return new DOMRect(x * zoom, y * zoom, width * zoom, height * zoom);
  }

  /** Nothing has the focus any more, inside of shadow trees neither. */
  blur(): void {
    let focused = this.document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement | null)?.blur();
  }

  /** Whether a file with this in its address has come, and what waited for it has run. */
  has(address: string): boolean {
    const entries = this.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries.some(
      ({ name, responseEnd }) => name.includes(address) && responseEnd < this.window.performance.now() - 50,
    );
  }

  leave(): void {
    this.frame.remove();
  }
}

/** Through open shadow trees. */
export function deepQuery(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deepQuery(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}
