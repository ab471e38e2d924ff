import { proveContract } from '../../contract/prove.js';
import { talonOneSubject } from './subject.js';

proveContract('talon-one', talonOneSubject(), {
  against: "a double from Talon.One's documents",
});
