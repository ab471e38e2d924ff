import { readFile } from 'node:fs/promises';
import type { OwnBrowser } from '../setup/playwright.js';

/** How many pictures are on a sheet, so that each can still be judged, and in a row of it; its width in pixels. */
export interface Sheet {
  most: number;
  inARow: number;
  width: number;
}

export const SHEETS = {
  phone: { most: 6, inARow: 6, width: 1860 },
  desktop: { most: 4, inARow: 2, width: 1640 },
  small: { most: 12, inARow: 4, width: 1860 },
} as const satisfies Record<string, Sheet>;

export interface Shot {
  name: string;
  file: string;
}

/** Lays pictures of one kind beside each other, at half their size, on as many sheets as it takes: `<path>.1.png` and on. */
export async function layOut(browser: OwnBrowser, path: string, shots: Shot[], { most, inARow, width }: Sheet) {
  for (let first = 0; first < shots.length; first += most) {
    const figures = await Promise.all(shots.slice(first, first + most).map(figureOf));
    const page = await browser.newPage({ viewport: { width, height: 600 } });
    await page.setContent(
      `<style>
        body { display: grid; grid-template-columns: repeat(${String(inARow)}, 1fr); gap: 12px; margin: 12px; }
        body { font: 14px sans-serif; background: #888; }
        figure { margin: 0; min-inline-size: 0; }
        figcaption { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        img { inline-size: 100%; max-block-size: 1400px; object-fit: contain; object-position: top; }
      </style>${figures.join('')}`,
    );
    await page.screenshot({ path: `${path}.${String(first / most + 1)}.png`, fullPage: true });
    await page.close();
  }
}

async function figureOf({ name, file }: Shot): Promise<string> {
  const data = await readFile(file, 'base64').catch(() => '');
  return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
}
