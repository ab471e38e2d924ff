import type { Hazard } from '../hazard.js';
import type { SwitchName } from '../switches.js';

const sheet = (id: string, what: string, of: string, body = ''): Hazard => ({
  id,
  what,
  page: {
    head: '<link rel="stylesheet" href="/hosts/files/sheet.css">',
    body,
    files: { 'sheet.css': { of } },
  },
  off: 'shadow',
});

/** Their sheets have next to nothing in them: WordPress writes into the page what their theme.json says. */
const BODY = `body { margin: 0; background-color: #fff; color: #000; font-size: 1.125rem; line-height: 1.6;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Oxygen-Sans, Ubuntu, Cantarell, "Helvetica Neue", sans-serif }
  a { color: #000 }`;

const theme = (name: string, off: SwitchName, styles = ''): Hazard => ({
  id: name,
  what: `WordPress theme ${name}`,
  page: {
    head: `<link rel="stylesheet" href="/hosts/files/style.css"><style>${styles}</style>`,
    bodyTag: 'class="wp-embed-responsive is-light-theme no-js singular"',
    files: {
      'style.css': {
        debian: `wordpress-theme-${name}`,
        file: `usr/share/wordpress/wp-content/themes/${name}/style.css`,
      },
    },
  },
  off,
});

export const frameworks: Hazard[] = [
  sheet('bootstrap', 'Bootstrap 5', 'bootstrap/dist/css/bootstrap.css'),
  sheet('tailwind', "Tailwind 4's preflight", 'tailwindcss/preflight.css'),
  sheet('foundation', 'Foundation 6', 'foundation-sites/dist/css/foundation.css'),
  sheet('bulma', 'Bulma 1', 'bulma/css/bulma.css'),
  sheet('pico', 'Pico 2, which styles by tag', '@picocss/pico/css/pico.css'),
  sheet('normalize', 'normalize.css 8', 'normalize.css/normalize.css'),
  theme('twentytwentyone', 'shadow'),
  theme('twentytwentytwo', 'type', BODY),
  theme('twentytwentythree', 'type', `${BODY} body { padding: clamp(1.8rem, 5vw, 3rem) clamp(1.5rem, 5vw, 2rem) }`),
];
