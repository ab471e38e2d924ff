import { proveContract } from '../../contract/prove.js';
import { yotpoSubject } from './subject.js';

proveContract('yotpo', yotpoSubject(), {
  against: "a double from Yotpo's documents",
});
