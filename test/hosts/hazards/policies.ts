import type { Hazard } from '../hazard.js';

const PUBLISHED = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none'";

const policy = (id: string, what: string, value: string, more: Partial<Hazard> = {}): Hazard => ({
  id,
  what,
  page: { headers: { 'content-security-policy': value } },
  off: 'sheets',
  ...more,
});

export const policies: Hazard[] = [
  policy('csp-published', 'The published policy, exactly as written', PUBLISHED),
  policy(
    'csp-nonce',
    'A nonce for scripts, none for styles',
    "script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src 'self'",
    {
      page: {
        headers: {
          'content-security-policy': "script-src 'nonce-abc' 'self'; style-src 'nonce-abc'; connect-src 'self'",
        },
        tag: '<script nonce="abc" src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en" async></script>',
      },
    },
  ),
  policy('csp-strict-dynamic', "'strict-dynamic' with a nonce", '', {
    page: {
      nonce: 'abc',
      headers: {
        'content-security-policy':
          "script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; object-src 'none'; base-uri 'none'",
      },
      tag: '<script nonce="abc" src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en" async></script>',
    },
  }),
  policy('trusted-types', "require-trusted-types-for 'script'", "require-trusted-types-for 'script'", { off: 'html' }),
  policy(
    'trusted-types-lit',
    'The same with trusted-types lit-html',
    "require-trusted-types-for 'script'; trusted-types lit-html",
    { off: 'policy' },
  ),
  policy(
    'trusted-types-none',
    "The same with trusted-types 'none', under which Lit can't be",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    { leaves: 'launcher', check: 'namesTrustedTypes', off: 'quiet' },
  ),
  policy(
    'trusted-types-default',
    'The same with trusted-types default',
    "require-trusted-types-for 'script'; trusted-types default",
    { leaves: 'launcher', check: 'namesTrustedTypes', off: 'quiet' },
  ),
  policy('referrer', 'No referrer, and isolated from other origins', PUBLISHED, {
    page: {
      headers: {
        'content-security-policy': PUBLISHED,
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    },
  }),
];
