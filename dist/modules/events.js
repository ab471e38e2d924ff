// src/client/report.ts
var e = /* @__PURE__ */ new Set();
function t({ code: t, message: n }) {
	let r = `[loyalty-widget] ${t}: ${n}`;
	e.has(r) || (e.add(r), console.error(r));
}
// src/client/version.ts
var n = "0.1.0";
// src/elements/define.ts
function r(e, r) {
	let i = globalThis.customElements, a = i?.get(e);
	a ? a.version !== "0.1.0" && t({
		code: "config",
		message: "Two releases are on this page; the first is used."
	}) : (r.version = n, i?.define(e, r));
}
// src/elements/events.ts
var i = [
	"home",
	"earn",
	"rewards",
	"refer",
	"vouchers",
	"activity",
	"perks"
], a = class extends Event {
	constructor(e) {
		super("loyalty-navigate", {
			bubbles: !0,
			composed: !0,
			cancelable: !0
		}), this.view = e;
	}
}, o = class extends Event {
	constructor(e) {
		super(e, {
			bubbles: !0,
			composed: !0
		});
	}
};
export { n as a, r as i, o as n, t as o, i as r, a as t };
