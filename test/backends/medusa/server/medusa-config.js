/** A shop of Medusa's own parts with its loyalty plugin, and nothing else that has to be running. */
const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: '*',
      adminCors: '*',
      authCors: '*',
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.JWT_SECRET,
    },
  },
  plugins: [{ resolve: '@medusajs/loyalty-plugin', options: {} }],
});
