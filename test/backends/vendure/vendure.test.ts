import { factsOf } from '../backend.js';
import { owingScenario } from '../../adapters/store-credit/scenario.js';
import type { VendureFacts } from './seed.js';
import { vendureShop } from './shop.js';

const facts = factsOf<VendureFacts>('vendure');

owingScenario('vendure itself, with store credit', () => vendureShop(facts));
