import { proveContract } from '../../contract/prove.js';
import { smileRestSubject } from './subject.js';

proveContract('smile-rest', smileRestSubject(), {
  against: "a double from Smile's documents",
});
