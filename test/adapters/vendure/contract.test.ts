import { keepsTheContract } from '../store-credit/subject.js';
import { vendureSubject } from './subject.js';

keepsTheContract('vendure', await vendureSubject());
