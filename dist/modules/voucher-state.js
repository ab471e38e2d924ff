// src/elements/voucher-state.ts
var e = ({ state: e }) => e === "issued" || e === "held";
export { e as t };
