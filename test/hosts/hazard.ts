import type { SwitchName } from './switches.js';

/** What a shop page does to an embedded widget: one small page, looked at by the same assertions as all others. */
export interface Hazard {
  id: string;
  /** One line of the report. */
  what: string;
  page: HostPage;
  /** The defence without which this page's test has to be red. */
  off: SwitchName;
  /** The page breaks the launcher for good reason, and this is what is left. Whole when absent. */
  leaves?: 'nothing' | 'launcher';
  /** What the page itself asks for in vain. */
  errors?: string[];
  /** Screens on which it looks like everywhere else; both unless told. */
  looksOn?: ('desktop' | 'phone')[];
  /** More that must be so while the panel is closed; see `checks.ts`. */
  check?: string;
}

export interface HostPage {
  /** Attributes of html and body. */
  html?: string;
  bodyTag?: string;
  head?: string;
  body?: string;
  /** Instead of the usual content. */
  main?: string;
  /** Instead of the usual tag. */
  tag?: string;
  /** On the scripts of the page that are not the tag. */
  nonce?: string;
  headers?: Record<string, string>;
  /** Files from packages or made for this page, by the path they are asked for under /hosts/files/. */
  files?: Record<string, HostFile>;
}

/**
 * `of` names a file inside an installed package, `bundle` a module to be made one script, `debian` a file of a package,
 * `dist` one of the widget's own, or with a slash all below it; of another `release` (four letters) where one is named.
 */
export type HostFile =
  | { of: string }
  | { text: string; type: string; status?: number }
  | { bundle: string }
  | { dist: string; release?: string }
  | { debian: string; file: string };

export const TAG = '<script src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en" async></script>';

const CARDS = Array.from(
  { length: 6 },
  (_, index) =>
    `<li class="card"><h3>Coffee ${index + 1}</h3><p>Washed, Ethiopia.</p><button class="button">Add to cart</button></li>`,
);

const MAIN = `<header class="header"><a href="#top">Shop</a> <nav><a href="#a">Coffee</a> <a href="#b">Tea</a></nav></header>
<main id="main"><h1>Good coffee</h1><p>Roasted on Mondays, sent on Tuesdays.</p><ul class="cards">${CARDS.join('')}</ul>
<p style="height:900px">More below.</p></main>
<footer class="footer"><p>Terms and returns</p></footer>`;

/**
 * The page's HTML. Files of its own are below `at`, a path of its own: what is asked for twice may come from a cache. So is
 * `widget`, where it is another one than all have.
 */
export function shopPage({ page }: Hazard, { at, widget = '/hosts' }: { at: string; widget?: string }): string {
  return shopOf(page).replaceAll('/hosts/files/', `${at}/files/`).replaceAll('/hosts/dist/', `${widget}/dist/`);
}

/** A product page as shops have them: tall enough to scroll, with links and buttons of its own. */
function shopOf({
  html = 'lang="en"',
  bodyTag = '',
  head = '',
  body = '',
  main = MAIN,
  tag = TAG,
  nonce = '',
}: HostPage) {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shop</title>
<script src="/hosts/recorder.js" nonce="${nonce}"></script>
${head}
</head>
<body ${bodyTag}>
${main}
${body}
${tag}
</body>
</html>`;
}
