// src/stores/one-key.ts
var e = ({ outcome: e, code: t }) => e === "not_done" && t !== "in_progress";
function t(t) {
	let n = /* @__PURE__ */ new Map();
	return async function(r, i) {
		let a = n.get(r) ?? t();
		n.set(r, a);
		try {
			let e = await i(a);
			return n.delete(r), e;
		} catch (t) {
			throw e(t) && n.delete(r), t;
		}
	};
}
export { t as n, e as t };
