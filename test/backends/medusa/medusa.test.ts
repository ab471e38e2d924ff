import { factsOf } from '../backend.js';
import { killedScenario } from '../killed.js';
import { owingScenario } from '../../adapters/store-credit/scenario.js';
import type { MedusaFacts } from './seed.js';
import { medusaShop, points, storeCredit } from './shop.js';

const facts = factsOf<MedusaFacts>('medusa');

owingScenario('medusa itself, with store credit', () => medusaShop(facts, storeCredit));

owingScenario("medusa itself, with the example's points", () => medusaShop(facts, points));

// The last, since nothing is left to be tried afterwards.
killedScenario('medusa itself, killed', () => medusaShop(facts, storeCredit), facts.pid);
