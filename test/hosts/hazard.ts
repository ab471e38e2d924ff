/** A defence switched off: what stands in `file` as `find` is built as `put`, and the hazard's test must then be red. */
export interface Switch {
  file: string;
  find: string;
  put: string;
}

/** What a shop page does to an embedded widget: one small page, looked at by the same assertions as all others. */
export interface Hazard {
  id: string;
  /** One line of the report. */
  what: string;
  page: HostPage;
  /** Undefined where no single line defends: then `why` says what the page proves. */
  off?: Switch;
  why?: string;
  /** The page breaks the launcher for good reason, and this is what is left. Whole when absent. */
  leaves?: 'link' | 'nothing' | 'launcher';
  /** More that must be so while the panel is closed; see `checks.ts`. */
  check?: string;
}

export interface HostPage {
  /** Attributes of html and body. */
  html?: string;
  bodyTag?: string;
  head?: string;
  body?: string;
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
 * `dist` one of the widget's own, of another `release` where one is named.
 */
export type HostFile =
  | { of: string }
  | { text: string; type: string; status?: number }
  | { bundle: string }
  | { dist: string; release?: string }
  | { debian: string; file: string };

export const TAG = '<script src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en" async></script>';

export function shopPage({ id, page }: Hazard): string {
  // A path a page: what is asked for twice may come from a cache.
  return shopOf(page).replaceAll('/hosts/files/', `/hosts/files/${id}/`);
}

/** A product page as shops have them: tall enough to scroll, with links and buttons of its own. */
function shopOf({ html = 'lang="en"', bodyTag = '', head = '', body = '', tag = TAG, nonce = '' }: HostPage): string {
  const cards = Array.from(
    { length: 6 },
    (_, index) =>
      `<li class="card"><h3>Coffee ${index + 1}</h3><p>Washed, Ethiopia.</p><button class="button">Add to cart</button></li>`,
  );
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
<header class="header"><a href="#top">Shop</a> <nav><a href="#a">Coffee</a> <a href="#b">Tea</a></nav></header>
<main id="main"><h1>Good coffee</h1><p>Roasted on Mondays, sent on Tuesdays.</p><ul class="cards">${cards.join('')}</ul>
<p style="height:900px">More below.</p></main>
<footer class="footer"><p>Terms and returns</p></footer>
${body}
${tag}
</body>
</html>`;
}
