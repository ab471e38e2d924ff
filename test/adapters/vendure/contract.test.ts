import { proveContract } from '../../contract/prove.js';
import { vendureSubject } from './subject.js';

proveContract('vendure', await vendureSubject(), { against: 'a double that agrees with it' });
