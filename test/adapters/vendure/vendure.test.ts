import { owingScenario } from '../store-credit/scenario.js';
import { vendureDouble } from './double.js';

owingScenario("vendure's double", vendureDouble);
