import { proveContract } from '../../contract/prove.js';
import { squareSubject } from './subject.js';

proveContract('square', squareSubject(), {
  against: "a double from Square's documents",
});
