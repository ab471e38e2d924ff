import type english from '../en/cart.js';
declare const cart: typeof english;
export default cart;
