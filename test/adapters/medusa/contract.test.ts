import { keepsTheContract } from '../store-credit/subject.js';
import { medusaSubject } from './subject.js';

keepsTheContract('medusa', await medusaSubject());
