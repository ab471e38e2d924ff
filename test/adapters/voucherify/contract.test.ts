import { proveContract } from '../../contract/prove.js';
import { voucherifySubject } from './subject.js';

proveContract('voucherify', voucherifySubject(), {
  against: "a double from Voucherify's documents",
});
