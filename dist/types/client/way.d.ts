/** For elements, which see the stores only through a client. */
export { wayId, type CartState, type Using } from '../stores/cart-state.js';
