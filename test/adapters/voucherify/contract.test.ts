import { proveContract } from '../../contract/prove.js';
import { voucherifySubject } from './subject.js';

proveContract('voucherify', voucherifySubject(), {
  against: "Voucherify's SDK on the same double, its API file, and a double from its documents",
});
