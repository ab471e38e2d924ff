import type { Hazard } from '../hazard.js';

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

export const frameworks: Hazard[] = [
  sheet('bootstrap', 'Bootstrap 5', 'bootstrap/dist/css/bootstrap.css'),
  sheet('tailwind', "Tailwind 4's preflight", 'tailwindcss/preflight.css'),
  sheet('foundation', 'Foundation 6', 'foundation-sites/dist/css/foundation.css'),
  sheet('bulma', 'Bulma 1', 'bulma/css/bulma.css'),
  sheet('pico', 'Pico 2, which styles by tag', '@picocss/pico/css/pico.css'),
  sheet('normalize', 'normalize.css 8', 'normalize.css/normalize.css'),
  ...['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].map((theme): Hazard => ({
    id: theme,
    what: `WordPress theme ${theme}`,
    page: {
      head: '<link rel="stylesheet" href="/hosts/files/style.css">',
      bodyTag: 'class="wp-embed-responsive is-light-theme no-js singular"',
      files: {
        'style.css': {
          debian: `wordpress-theme-${theme}`,
          file: `usr/share/wordpress/wp-content/themes/${theme}/style.css`,
        },
      },
    },
    // Their sheets have next to nothing that a launcher could be met by.
    off: theme === 'twentytwentyone' ? 'shadow' : 'listeners',
  })),
];
