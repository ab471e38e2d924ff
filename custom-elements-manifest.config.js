export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  // It is written there by hand.
  packagejson: false,
};
