// src/stores/cart-state.ts
var e = (e) => e.voucher?.id ?? e.reward ?? "", t = ({ points: e }) => ({
	step: "given_back",
	...e !== void 0 && { points: e }
});
export { e as n, t };
