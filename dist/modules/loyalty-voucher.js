import { i as e, n as t, r as n, t as r } from "./element.js";
import { t as i } from "./copy.js";
import { i as a } from "./events.js";
import { t as o } from "./icons.js";
import { t as s } from "./worth.js";
import { css as c, html as l, nothing as u } from "lit";
import d from "lucide/dist/esm/icons/check.mjs";
import f from "lucide/dist/esm/icons/copy.mjs";
// src/elements/loyalty-voucher.styles.ts
var p = c`[part='ticket']{--_paper:light-dark(var(--_surface),var(--_raised));--_notch:9px;filter:drop-shadow(0 0 1px rgb(0 0 0 / 25%)) drop-shadow(0 4px 12px rgb(0 0 0 / 8%))}[part='ticket']:focus{outline-offset:4px;border-radius:var(--_radius-control)}.stub,.body{padding:16px;background:var(--_paper)}.stub{--_notch-edge:100%;border-start-start-radius:var(--_radius-control);border-start-end-radius:var(--_radius-control)}.body{--_notch-edge:0%;display:grid;gap:12px;border-end-start-radius:var(--_radius-control);border-end-end-radius:var(--_radius-control)}.stub,.body{mask:radial-gradient(circle var(--_notch) at 0% var(--_notch-edge),#0000 97%,#000) 0 0 / 51% 100% no-repeat,radial-gradient(circle var(--_notch) at 100% var(--_notch-edge),#0000 97%,#000) 100% 0 / 51% 100% no-repeat}.body::before{content:'';margin:-17px 2px 0;border-block-start:2px dashed color-mix(in oklab,var(--_accent) 30%,var(--_paper))}h3{font-size:16px;line-height:24px}.code{text-align:center}code{font:600 24px/32px ui-monospace,'SF Mono',Menlo,Consolas,monospace;letter-spacing:0.06em;overflow-wrap:anywhere;user-select:all}.actions{display:flex;flex-wrap:wrap;gap:8px}.actions>button{flex:1 1 128px}.actions>.quiet{background:var(--_surface)}.said{display:flex;gap:8px;text-wrap:pretty}.said:empty{display:none}.applied{color:var(--_success);font-weight:600}.fine{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;font-size:12px;line-height:16px}summary{inline-size:fit-content;min-block-size:24px;padding-block:4px;cursor:pointer}.give{justify-self:start;min-block-size:32px;font-weight:400}.undone{--_paper:var(--_raised);color:var(--_muted);filter:none}.undone .body::before{border-color:var(--_line)}.undone code{text-decoration:line-through}.over{display:flex;align-items:baseline;justify-content:space-between;gap:16px;padding-block:12px;color:var(--_muted);filter:none}.over .stub,.over .body{gap:0;padding:0;background:none;mask:none}.over h3{font-size:14px;line-height:20px}.over .body::before{display:none}.over .code,.over .fine{justify-content:end;text-align:end}:host([compact]) .usable code,.undone code{font-size:16px;line-height:24px}.over code{font-size:12px;font-weight:400;line-height:20px}`, m = 6048e5, h = {
	referral: "fromReferral",
	birthday: "fromBirthday",
	tier: "fromTier",
	bonus: "fromBonus"
}, g = /* @__PURE__ */ new Map([
	["expired", "refusedExpired"],
	["used", "refusedUsed"],
	["wrong_market", "refusedMarket"]
]), _ = {
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
};
function v({ source: e, points: t }, n, r) {
	return e === "redemption" ? t === void 0 ? "" : r.t("fromRedemption", { points: r.points(t, n?.points) }) : r.t(h[e]);
}
function y({ expiresAt: e }, t) {
	return e ? Date.parse(e) - Date.now() < m ? t.t("expiresWhen", { when: t.until(e, Date.now()) }) : t.t("validUntil", { date: t.date(e) }) : "";
}
function b({ state: e, order: t }, n) {
	return e === "used" ? t ? n.t("voucherUsedIn", { order: t }) : n.t("voucherUsed") : n.t(e === "expired" ? "voucherExpired" : "voucherRevoked");
}
function x(e, t, n, r) {
	switch (e.step) {
		case "failed": return r.t(_[e.error.code] ?? "undoFailed");
		case "undone": return r.t("undone", { points: r.points(t.points ?? 0, n?.points) });
		case "refused": return S(e, t, r);
		default: return r.t(e.step);
	}
}
function S(e, t, n) {
	let r = e.minimum ?? t.minimum;
	return e.reason === "minimum" && r ? n.t("refusedMinimum", { amount: n.money(r) }) : n.t(g.get(e.reason) ?? "refused");
}
// src/elements/loyalty-voucher.ts
var C = 2500, w = [
	"donation",
	"early_access",
	"experience",
	"content"
], T = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $program: e }) => e), this.#t = this.follow(({ $holding: e }) => e), this.#n = 0, this.copied = "no", this.compact = !1;
	}
	static {
		this.styles = [
			t,
			n,
			e,
			p
		];
	}
	static {
		this.properties = {
			copied: { state: !0 },
			voucher: { attribute: !1 },
			compact: {
				type: Boolean,
				reflect: !0
			}
		};
	}
	#e;
	#t;
	#n;
	get #r() {
		return this.renderRoot.querySelector("[part=ticket]");
	}
	get #i() {
		return this.renderRoot.querySelector("code");
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#n), this.copied = "no";
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		super.update(e), t && !this.shadowRoot?.activeElement && this.#r.focus();
	}
	async #a(e) {
		let t = await i(e);
		clearTimeout(this.#n), this.copied = t ? "yes" : "by_hand", t ? (this.client?.host.track("copy", { what: "voucher" }), this.#n = window.setTimeout(() => {
			this.copied = "no";
		}, C)) : getSelection()?.selectAllChildren(this.#i);
	}
	render() {
		let { client: e, text: t, voucher: n } = this;
		if (!e || !t || !n) return u;
		let r = this.#t.value?.[n.id], i = {
			client: e,
			text: t,
			voucher: n,
			holding: r
		}, a = r?.step === "undone" ? "undone" : E(n) ? "usable" : "over", o = a === "usable";
		return l`<article part="ticket" class=${a} tabindex="-1"> <div class="stub"> <h3>${s(n.title, n.value, t)}</h3> <p class="small">${v(n, this.#e.value, t)}</p> </div> <div class="body"> <p class="code"> <span class="hidden">${t.t("voucherCode")}: </span><code part="code" dir="ltr">${n.code}</code> </p> ${o ? this.#o(i) : u} ${this.#c(i)} ${this.#l(i, o)} ${o ? this.#u(i) : u} </div> </article>`;
	}
	#o(e) {
		let { client: t, text: n, voucher: r } = e, i = this.copied === "yes", a = t.host.canApply && !w.includes(r.kind);
		return l`<div class="actions"> <button class=${a || this.compact ? "quiet" : "primary"} part="copy" @click=${() => this.#a(r.code)} > ${o(i ? d : f)}${n.t(i ? "copied" : "copyCode")} </button> ${a ? this.#s(e) : u} </div>`;
	}
	#s({ client: e, text: t, voucher: n, holding: r }) {
		let i = r?.step === "applied", a = r?.step === "applying";
		return l`<button class=${this.compact ? "quiet" : "primary"} part="apply" aria-disabled=${a || u} @click=${() => {
			i ? e.host.openCart() : e.actions.apply(n);
		}} > ${t.t(i ? "openCart" : a ? "applying" : "apply")} </button>`;
	}
	#c({ text: e, voucher: t, holding: n }) {
		let r = n?.step === "applied", i = n && n.step !== "applying" && n.step !== "undoing";
		return l`<p role="status" class=${this.copied === "by_hand" ? "said" : "hidden"}> ${this.copied === "no" ? u : e.t(this.copied === "yes" ? "copied" : "copyByHand")} </p> <p role="status" class=${i ? r ? "said applied" : "said" : "hidden"}> ${r ? o(d) : u}${n ? x(n, t, this.#e.value, e) : u} </p>`;
	}
	#l({ text: e, voucher: t, holding: n }, r) {
		let { minimum: i, terms: a } = t, o = r ? [y(t, e), i && e.t("cartRequirements", { amount: e.money(i) })] : [n?.step === "undone" ? void 0 : b(t, e)];
		return l`<div class="fine">${o.map((e) => e ? l`<p>${e}</p>` : u)}</div> ${a && r ? l`<details class="small"> <summary>${e.t("terms")}</summary> <p>${a}</p> </details>` : u}`;
	}
	#u({ client: e, text: t, voucher: n, holding: r }) {
		let { undoable: i, points: a } = n;
		if (!i || a === void 0 || !e.can("undo")) return u;
		let o = r?.step === "undoing", s = o ? t.t("undoing") : t.t("undo", { points: t.points(a, this.#e.value?.points) });
		return l`<button class="link give" aria-disabled=${o || u} @click=${() => e.actions.undo(n)}> ${s} </button>`;
	}
};
function E({ state: e }) {
	return e === "issued" || e === "held";
}
a("loyalty-voucher", T);
export { E as n, T as t };
