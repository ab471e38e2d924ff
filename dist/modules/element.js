import { o as e, t } from "./events.js";
import { r as n } from "./page.js";
import { LitElement as r, css as i } from "lit";
// src/styles/base.ts
var a = i`:host{display:block;color:var(--_text);font:400 14px/20px var(--_font);letter-spacing:normal;font-feature-settings:normal;font-variant-numeric:tabular-nums;text-align:start;text-transform:none;overflow-wrap:break-word}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}h2,h3{font:600 16px/24px var(--_font);text-wrap:balance}svg{display:block;flex:none;inline-size:20px;block-size:20px}:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}.muted{color:var(--_muted)}.small{font-size:12px;line-height:16px}.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media (prefers-reduced-motion:reduce){*,::before,::after{animation-duration:0.01ms!important;animation-iteration-count:1!important;transition-duration:0.01ms!important}}`, o = i`button,a.button{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-block-size:44px;margin:0;padding:8px 16px;border:0;border-radius:var(--_radius-control);background:none;color:inherit;font:600 14px/20px var(--_font);letter-spacing:inherit;text-align:center;text-decoration:none;cursor:pointer;transition:background-color 150ms,filter 150ms,scale 150ms var(--_ease)}button:active,a.button:active{scale:0.98}.primary{background:var(--_accent);color:var(--_on-accent)}.quiet{background:var(--_raised);box-shadow:inset 0 0 0 1px var(--_line)}.primary:hover{filter:brightness(1.08)}.quiet:hover{background:var(--_line)}.link{min-block-size:24px;padding:4px 0;color:var(--_accent)}.link:hover{text-decoration:underline}.wide{inline-size:100%}button[aria-disabled='true']{cursor:default;opacity:0.7}`, s = i`:host{--_accent:var(--loyalty-accent,light-dark(#3d4fd1,#9aa8ff));--_on-accent:var(--loyalty-on-accent,light-dark(#fff,#10142e));--_tint:var(--loyalty-tint,var(--_accent));--_surface:var(--loyalty-surface,light-dark(#fff,color-mix(in oklab,var(--_tint) 5%,#16171c)));--_raised:var( --loyalty-raised,light-dark(color-mix(in oklab,var(--_tint) 5%,#fafafa),color-mix(in oklab,var(--_tint) 8%,#202127)) );--_text:var(--loyalty-text,light-dark(color-mix(in oklab,var(--_tint) 10%,#17181c),#f3f3f6));--_muted:var( --loyalty-muted,light-dark(color-mix(in oklab,var(--_tint) 10%,#5b5d67),color-mix(in oklab,var(--_tint) 10%,#b4b6c0)) );--_line:var( --loyalty-line,light-dark(color-mix(in oklab,var(--_tint) 10%,#e6e6ea),color-mix(in oklab,var(--_tint) 12%,#34363f)) );--_success:var(--loyalty-success,light-dark(#0b6e4a,#6fd8a8));--_danger:var(--loyalty-danger,light-dark(#a8281f,#ffa99f));--_radius:var(--loyalty-radius,16px);--_radius-control:var(--loyalty-radius-control,12px);--_font:var(--loyalty-font,var(--loyalty-page-font,system-ui,sans-serif));--_gutter:var(--loyalty-gutter,20px);--_ease:cubic-bezier(0.2,0.7,0.2,1)}@media (max-width:480px){:host{--_gutter:var(--loyalty-gutter,16px)}}`, c = 864e5, l = /* @__PURE__ */ new Set([
	"DKK",
	"NOK",
	"SEK",
	"ISK"
]);
function u(e, t) {
	let n = new Intl.PluralRules(e), r = (e, t) => typeof e == "string" ? e : e[n.select(Number(t))] ?? e.other, i = (t, n = 0) => new Intl.NumberFormat(e, {
		minimumFractionDigits: n,
		maximumFractionDigits: n
	}).format(t / 10 ** n), a = (e) => typeof e == "number" ? i(e) : e, o = (e, n) => r(n?.name ?? t.pointsUnit, e / 10 ** (n?.decimals ?? 0)), s = (t) => new Intl.DateTimeFormat(e, {
		day: "numeric",
		month: "long",
		...d(t) && { year: "numeric" }
	}).format(new Date(t));
	return {
		locale: e,
		direction: /^(ar|fa|he|ur)\b/.test(e) ? "rtl" : "ltr",
		t: (e, n = {}) => r(t[e], n.count).replace(/\{(\w+)\}/g, (e, t) => a(n[t] ?? e)),
		number: i,
		unit: o,
		points: (e, t) => `${i(e, t?.decimals)}\u00a0${o(e, t)}`,
		money({ minor: t, currency: n }) {
			let r = new Intl.NumberFormat(e, {
				style: "currency",
				currency: n,
				currencyDisplay: l.has(n) ? "code" : "narrowSymbol",
				trailingZeroDisplay: "stripIfInteger"
			});
			return r.format(t / 10 ** (r.resolvedOptions().maximumFractionDigits ?? 2));
		},
		date: s,
		time: (t) => new Intl.DateTimeFormat(e, {
			hour: "2-digit",
			minute: "2-digit"
		}).format(t),
		until(t, n) {
			let r = Math.round((Date.parse(t) - n) / c);
			return r > 6 ? s(t) : new Intl.RelativeTimeFormat(e, { numeric: "auto" }).format(Math.max(r, 0), "day");
		}
	};
}
function d(e) {
	return Math.abs(Date.parse(e) - Date.now()) > 300 * c;
}
// src/locales/locales.ts
var f = {
	en: async () => (await import("./en.js")).default,
	da: async () => (await import("./da.js")).default
};
async function p(e) {
	let [t] = Intl.getCanonicalLocales(m(e) ? e : "en"), n = f[t?.split("-")[0] ?? "en"], r = await (n ?? f.en)?.();
	return u(n && t ? t : "en", r);
}
function m(e) {
	try {
		return Intl.getCanonicalLocales(e).length > 0;
	} catch {
		return !1;
	}
}
// src/elements/store-controller.ts
var h = class {
	#e;
	#t;
	constructor(e, t) {
		this.host = e, this.pick = t, e.addController(this);
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
		let e = this.#e && this.pick(this.#e.stores);
		this.value = e?.get(), this.#t = e?.listen((e) => {
			this.value = e, this.host.requestUpdate();
		});
	}
}, g = class extends r {
	static {
		this.properties = {
			client: { attribute: !1 },
			text: { state: !0 }
		};
	}
	connectedCallback() {
		super.connectedCallback(), this.#e();
	}
	willUpdate(e) {
		e.has("client") && this.begin();
	}
	follow(e) {
		return new h(this, e);
	}
	navigate(e) {
		this.dispatchEvent(new t(e));
	}
	async #e() {
		if (this.client) return;
		let e = await n();
		this.client ??= e;
	}
	async begin() {
		let { client: t } = this;
		if (t) {
			t.actions.start();
			try {
				let e = await p(t.locale);
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
export { o as i, s as n, a as r, g as t };
