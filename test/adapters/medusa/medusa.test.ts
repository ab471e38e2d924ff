import { owingScenario } from '../store-credit/scenario.js';
import { medusaDouble } from './double.js';

owingScenario("medusa's double, with store credit", () => medusaDouble('store-credit'));

owingScenario("medusa's double, with the example's points", () => medusaDouble('points'));
