import { n as e, t } from "./report.js";
import { a as n, d as r, r as i } from "./page.js";
import { LitElement as a, css as o } from "lit";
// src/elements/define.ts
var s = "Two releases are on this page; the first is used.", c = (e) => Object.setPrototypeOf(e, null);
function l(e, r) {
	let i = globalThis.customElements, a = i?.get(e);
	a ? a.version !== "0.1.0" && t("config", s) : (r.version = n, Object.values(r.properties ?? {}).forEach(c), i?.define(e, r));
}
// src/styles/base.ts
var u = o`:host{display:block;color:var(--_n);font:400 14px/20px var(--_6);letter-spacing:normal;font-feature-settings:normal;font-variant-numeric:tabular-nums;text-align:start;text-transform:none;overflow-wrap:break-word}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}h2,h3{font:600 16px/24px var(--_6);text-wrap:balance}svg{display:block;flex:none;inline-size:20px;block-size:20px}:focus-visible{outline:2px solid var(--_0);outline-offset:2px}.muted{color:var(--_c)}.small{font-size:12px;line-height:16px}.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media (prefers-reduced-motion:reduce){*,::before,::after{animation-duration:.01ms!important;animation-iteration-count:1!important;transition-duration:.01ms!important}}`, d = o`button,.button{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-block-size:44px;margin:0;padding:8px 16px;border:0;border-radius:var(--_i);background:none;color:inherit;font:600 14px/20px var(--_6);letter-spacing:inherit;text-align:center;text-decoration:none;cursor:pointer;transition:background-color 150ms,filter 150ms,scale 150ms var(--_5)}button:active,a.button:active{scale:.98}.primary{background:var(--_0);color:var(--_f)}.quiet{background:var(--_j);box-shadow:inset 0 0 0 1px var(--_b)}.primary:hover{filter:brightness(1.08)}.quiet:hover{background:var(--_b)}.link{min-block-size:24px;padding:4px 0;color:var(--_0)}.link:hover{text-decoration:underline}.wide{inline-size:100%}button[aria-disabled=true]{cursor:default;opacity:.7}`, f = o`:host{--_0:var(--loyalty-accent,light-dark(#3d4fd1,#9aa8ff));--_f:var(--loyalty-on-accent,light-dark(#fff,#10142e));--_o:var(--loyalty-tint,var(--_0));--_m:var(--loyalty-surface,light-dark(#fff,color-mix(in oklab,var(--_o) 5%,#16171c)));--_j:var(--loyalty-raised,light-dark(color-mix(in oklab,var(--_o) 5%,#fafafa),color-mix(in oklab,var(--_o) 8%,#202127)));--_n:var(--loyalty-text,light-dark(color-mix(in oklab,var(--_o) 10%,#17181c),#f3f3f6));--_c:var(--loyalty-muted,light-dark(color-mix(in oklab,var(--_o) 10%,#5b5d67),color-mix(in oklab,var(--_o) 10%,#b4b6c0)));--_b:var(--loyalty-line,light-dark(color-mix(in oklab,var(--_o) 10%,#e6e6ea),color-mix(in oklab,var(--_o) 12%,#34363f)));--_l:var(--loyalty-success,light-dark(#0b6e4a,#6fd8a8));--_3:var(--loyalty-danger,light-dark(#a8281f,#ffa99f));--_h:var(--loyalty-radius,16px);--_i:var(--loyalty-radius-control,12px);--_6:var(--loyalty-font,var(--loyalty-page-font,system-ui,sans-serif));--_9:var(--loyalty-gutter,20px);--_5:cubic-bezier(0.2,.7,.2,1)}@media (max-width:480px){:host{--_9:var(--loyalty-gutter,16px)}}`, p = {
	en: {
		everyday: () => import("./en.js"),
		parts: {
			activity: () => import("./activity2.js"),
			cart: () => import("./cart2.js"),
			earn: () => import("./earn2.js"),
			guest: () => import("./guest3.js"),
			join: () => import("./join2.js"),
			order: () => import("./order2.js"),
			perks: () => import("./perks2.js"),
			redeem: () => import("./redeem2.js"),
			refer: () => import("./refer2.js"),
			rewards: () => import("./rewards2.js"),
			vouchers: () => import("./vouchers2.js")
		}
	},
	da: {
		everyday: () => import("./da.js"),
		parts: {
			activity: () => import("./activity.js"),
			cart: () => import("./cart.js"),
			earn: () => import("./earn.js"),
			guest: () => import("./guest2.js"),
			join: () => import("./join.js"),
			order: () => import("./order.js"),
			perks: () => import("./perks.js"),
			redeem: () => import("./redeem.js"),
			refer: () => import("./refer.js"),
			rewards: () => import("./rewards.js"),
			vouchers: () => import("./vouchers.js")
		}
	}
}, m = (e) => Object.hasOwn(p, e);
async function h(e, t) {
	let n = p[e];
	return (await (t ? n?.parts[t] : n?.everyday)?.())?.default ?? {};
}
// src/locales/text.ts
var g = 864e5, _ = /* @__PURE__ */ new Set([
	"DKK",
	"NOK",
	"SEK",
	"ISK"
]);
function v(e, t) {
	let n = new Intl.PluralRules(e), r = (e = "", t) => typeof e == "string" ? e : e[n.select(Number(t))] ?? e.other, i = y((t) => new Intl.NumberFormat(e, {
		minimumFractionDigits: t,
		maximumFractionDigits: t
	})), a = (e, t = 0) => i(t).format(e / 10 ** t), o = (e) => typeof e == "number" ? a(e) : e, s = (e, n) => r(n?.name ?? t.pointsUnit, e / 10 ** (n?.decimals ?? 0)), c = y((t) => new Intl.DateTimeFormat(e, {
		day: "numeric",
		month: "long",
		...t && { year: "numeric" }
	})), l = (e) => c(x(e)).format(new Date(e)).replaceAll(" ", "\xA0"), u = y((t) => new Intl.NumberFormat(e, {
		style: "currency",
		currency: t,
		currencyDisplay: _.has(t) ? "code" : "narrowSymbol",
		trailingZeroDisplay: "stripIfInteger"
	}));
	return {
		locale: e,
		direction: /^(ar|fa|he|ur)\b/.test(e) ? "rtl" : "ltr",
		t: (e, n = {}) => r(t[e], n.count).replace(/\{(\w+)\}/g, (e, t) => o(n[t] ?? e)),
		number: a,
		unit: s,
		points: (e, t) => `${a(e, t?.decimals)}\u00a0${s(e, t)}`,
		money({ minor: e, currency: t }) {
			let n = u(t);
			return n.format(e / 10 ** (n.resolvedOptions().maximumFractionDigits ?? 2));
		},
		date: l,
		time: (t) => new Intl.DateTimeFormat(e, {
			hour: "numeric",
			minute: "2-digit"
		}).format(t),
		until(t, n, r = 6) {
			let i = Math.round((b(Date.parse(t)) - b(n)) / g);
			return i > r ? l(t) : new Intl.RelativeTimeFormat(e, { numeric: "auto" }).format(Math.max(i, 0), "day");
		}
	};
}
function y(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = t.get(n) ?? e(n);
		return t.set(n, r), r;
	};
}
var b = (e) => new Date(e).setHours(0, 0, 0, 0);
function x(e) {
	return Math.abs(Date.parse(e) - Date.now()) > 300 * g;
}
// src/locales/locales.ts
var S = /* @__PURE__ */ new Map();
function C(e, t = []) {
	let n = [e, ...t].join(), r = S.get(n);
	if (r) return r;
	let i = w(e, t);
	return S.set(n, i), i.catch(() => S.delete(n)), i;
}
async function w(e, t) {
	let [n = "en"] = Intl.getCanonicalLocales(T(e) ? e : "en"), [r = ""] = n.split("-"), i = m(r) ? r : "en", a = await Promise.all([void 0, ...t].map((e) => h(i, e)));
	return v(i === r ? n : i, Object.assign({}, ...a));
}
function T(e) {
	try {
		return Intl.getCanonicalLocales(e).length > 0;
	} catch {
		return !1;
	}
}
// src/elements/events.ts
var E = [
	"home",
	"earn",
	"rewards",
	"refer",
	"vouchers",
	"activity",
	"perks"
];
function D({ view: e, item: t }) {
	return t ? `${e}/${encodeURIComponent(t)}` : e;
}
var O = class extends r {
	constructor(e, t) {
		super("loyalty-navigate", {
			bubbles: !0,
			composed: !0,
			cancelable: !0
		}), this.view = e, this.item = t;
	}
	get path() {
		return D(this);
	}
}, k = class extends r {
	constructor(e) {
		super(e, {
			bubbles: !0,
			composed: !0
		});
	}
}, A = class {
	#e;
	#t;
	constructor(e, t) {
		this.host = e, this.name = t, e.addController(this);
	}
	hostConnected() {
		this.#n();
	}
	hostUpdate() {
		this.host.client !== this.#e && this.#n();
	}
	hostDisconnected() {
		this.#t?.(), this.#t = void 0, this.#e = void 0;
	}
	#n() {
		this.hostDisconnected(), this.#e = this.host.client;
		let e = this.#e?.stores[this.name];
		this.value = e?.get(), this.#t = e?.listen((e) => {
			this.value = e, this.host.requestUpdate();
		});
	}
}, j = class extends a {
	static {
		this.properties = {
			client: c({ attribute: !1 }),
			text: c({ state: !0 })
		};
	}
	static {
		this.words = [];
	}
	connectedCallback() {
		super.connectedCallback(), this.#e();
	}
	willUpdate(e) {
		e.has("client") && this.begin();
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		super.update(e), t && !this.shadowRoot?.activeElement && this.refocus(t);
	}
	refocus(e) {
		this.renderRoot.querySelector("h2")?.focus();
	}
	follow(e) {
		return new A(this, e);
	}
	navigate(e, t) {
		this.dispatchEvent(new O(e, t));
	}
	async #e() {
		if (this.client) return;
		let e = await i();
		this.client ??= e;
	}
	async begin() {
		let { client: t } = this;
		if (t) {
			t.actions.start();
			try {
				let e = await C(t.locale, this.constructor.words);
				this.dir = e.direction, this.lang = e.locale, this.text = e;
			} catch (t) {
				e({
					code: "unavailable",
					message: String(t)
				});
			}
		}
	}
};
export { C as a, d as c, D as i, s as l, k as n, f as o, E as r, u as s, j as t, l as u };
