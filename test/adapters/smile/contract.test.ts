import { proveContract } from '../../contract/prove.js';
import { smileSubject } from './subject.js';

proveContract('smile', smileSubject(), {
  against: "a double from Smile's documents",
});
