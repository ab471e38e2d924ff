import { memorySubject } from '../../contract/memory.subject.js';
import { proveContract } from '../../contract/prove.js';

proveContract('memory', memorySubject(), { against: 'itself' });
