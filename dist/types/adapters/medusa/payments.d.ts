import type { Book, Payment } from './book.js';
export declare const PAYMENTS: Readonly<Record<Book['kind'], Payment>>;
