import { proveContract } from '../../contract/prove.js';
import { loyaltylionSubject } from './subject.js';

proveContract('loyaltylion', await loyaltylionSubject(), { against: "a double from LoyaltyLion's documents" });
