import { readFile } from 'node:fs/promises';
import type { OwnBrowser } from '../setup/playwright.js';

/** So many on a sheet that each can still be judged. */
const ON_A_SHEET = { phone: 6, desktop: 4, small: 12 } as const;
const IN_A_ROW = { phone: 6, desktop: 2, small: 4 } as const;

export interface Shot {
  name: string;
  file: string;
}

/** Lays pictures of one kind beside each other, at half their size, on as many sheets as it takes: `<path>.1.png` and on. */
export async function layOut(browser: OwnBrowser, path: string, shots: Shot[], kind: keyof typeof ON_A_SHEET) {
  const count = ON_A_SHEET[kind];
  for (let first = 0; first < shots.length; first += count) {
    const figures = await Promise.all(shots.slice(first, first + count).map(figureOf));
    const page = await browser.newPage({ viewport: { width: kind === 'desktop' ? 1640 : 1860, height: 600 } });
    await page.setContent(
      `<style>
        body { display: grid; grid-template-columns: repeat(${String(IN_A_ROW[kind])}, 1fr); gap: 12px; margin: 12px; }
        body { font: 14px sans-serif; background: #888; }
        figure { margin: 0; }
        img { inline-size: 100%; max-block-size: 1400px; object-fit: contain; object-position: top; }
      </style>${figures.join('')}`,
    );
    await page.screenshot({ path: `${path}.${String(first / count + 1)}.png`, fullPage: true });
    await page.close();
  }
}

async function figureOf({ name, file }: Shot): Promise<string> {
  const data = await readFile(file, 'base64').catch(() => '');
  return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
}
