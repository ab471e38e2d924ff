import { proveContract } from '../../contract/prove.js';
import { creditSubject, printedSubject } from './subject.js';

const against = "a double from Shopify's documents";

proveContract('shopify', printedSubject(), { against });
proveContract('shopify', creditSubject(), { against: `${against} (store credit)`, kind: 'credit' });
