import { proveContract } from '../../contract/prove.js';
import { squareSubject } from './subject.js';

proveContract('square', squareSubject(), {
  against: "Square's SDK on the same double, its API file, and a double from its documents",
});
