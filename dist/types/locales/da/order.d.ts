import type english from '../en/order.js';
declare const order: typeof english;
export default order;
