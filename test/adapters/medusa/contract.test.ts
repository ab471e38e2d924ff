import { proveContract } from '../../contract/prove.js';
import { medusaSubject } from './subject.js';

proveContract('medusa', await medusaSubject(), { against: 'a double that agrees with it' });
