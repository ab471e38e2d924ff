import { factsOf } from '../backend.js';
import { killedScenario } from '../killed.js';
import { owingScenario } from '../../adapters/store-credit/scenario.js';
import type { VendureFacts } from './seed.js';
import { vendureShop } from './shop.js';

const facts = factsOf<VendureFacts>('vendure');

owingScenario('vendure itself, with store credit', () => vendureShop(facts));

// The last, since nothing is left to be tried afterwards.
killedScenario('vendure itself, killed', () => vendureShop(facts), facts.pid);
