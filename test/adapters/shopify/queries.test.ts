import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, validate } from 'graphql';
import { CUSTOMER } from '../../../src/adapters/shopify/queries.js';
import { TRANSACTIONS } from '../../../src/adapters/shopify/transactions-query.js';
import { customerSchema } from './customers.js';

describe("Shopify's own schema of the Customer Account API", () => {
  for (const [name, query] of Object.entries({ CUSTOMER, TRANSACTIONS })) {
    it(`knows all that ${name} asks for`, () => {
      assert.deepEqual(validate(customerSchema(), parse(query)), []);
    });
  }
});
