import { c as e, o as t, s as n, t as r, u as i } from "./element.js";
import { t as a } from "./copy.js";
import { t as o } from "./icons.js";
import { t as s } from "./voucher-state.js";
import { t as c } from "./deadline.js";
import { n as l } from "./moment.js";
import { t as u } from "./worth.js";
import { css as d, html as f, nothing as p } from "lit";
import m from "lucide/dist/esm/icons/check.mjs";
import h from "lucide/dist/esm/icons/copy.mjs";
// src/elements/loyalty-voucher.styles.ts
var g = d`[part=ticket]{--_g:light-dark(var(--_m),var(--_j));--_d:9px;filter:drop-shadow(0 0 1px rgb(0 0 0 / 25%)) drop-shadow(0 4px 12px rgb(0 0 0 / 8%))}:host(:focus),[part=ticket]:focus{outline-offset:4px;border-radius:var(--_i)}.stub,.body{padding:16px;background:var(--_g)}.stub{--_e:100%;border-start-start-radius:var(--_i);border-start-end-radius:var(--_i)}.body{--_e:0%;display:grid;gap:12px;border-end-start-radius:var(--_i);border-end-end-radius:var(--_i)}.stub,.body{mask:radial-gradient(circle var(--_d) at 0% var(--_e),#0000 97%,#000) 0 0 / 51% 100% no-repeat,radial-gradient(circle var(--_d) at 100% var(--_e),#0000 97%,#000) 100% 0 / 51% 100% no-repeat}.body::before{content:'';margin:-17px 2px 0;border-block-start:2px dashed color-mix(in oklab,var(--_0) 30%,var(--_g))}h3{font-size:16px;line-height:24px}.code{text-align:center}code{font:600 24px/32px ui-monospace,'SF Mono',Menlo,Consolas,monospace;letter-spacing:.06em;overflow-wrap:anywhere;user-select:all}.actions{display:flex;flex-wrap:wrap;gap:8px}.actions>*{flex:auto}.actions>.quiet{background:var(--_m)}.said{display:flex;gap:8px;text-wrap:pretty}.said:empty,.fine:empty{display:none}.applied{color:var(--_l);font-weight:600}.occasion>:first-child{font-weight:600;text-wrap:balance}.occasion>::first-letter{text-transform:uppercase}.fine{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;font-size:12px;line-height:16px}summary{inline-size:fit-content;min-block-size:24px;padding-block:4px;cursor:pointer}.give{justify-self:start;min-block-size:32px;font-weight:400}.undone{--_g:var(--_j);color:var(--_c);filter:none}.undone .body::before{border-color:var(--_b)}.undone code{text-decoration:line-through}.over{display:flex;align-items:baseline;justify-content:space-between;gap:16px;padding-block:12px;color:var(--_c);filter:none}.over .stub,.over .body{gap:0;padding:0;background:none;mask:none}.over h3{font-size:14px;line-height:20px}.over .body::before{display:none}.over .code,.over .fine{justify-content:end;text-align:end}:host([compact]) .usable code,.undone code{font-size:16px;line-height:24px}.over code{font-size:12px;font-weight:400;line-height:20px}`, _ = 6048e5, v = {
	referral: "fromReferral",
	birthday: "fromBirthday",
	tier: "fromTier",
	bonus: "fromBonus"
}, y = /* @__PURE__ */ new Map([
	["expired", "refusedExpired"],
	["used", "refusedUsed"],
	["wrong_market", "refusedMarket"],
	["excluded", "refusedCart"],
	["combination", "refusedTogether"]
]), b = ["excluded", "combination"], x = {
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
};
function S({ source: e, points: t }, n, r) {
	return e === "redemption" ? t === void 0 ? "" : r.t("fromRedemption", { points: r.points(t, n?.points) }) : r.t(v[e]);
}
function C({ event: e }, t) {
	return e ? [l(e.starts, e.ends, t.locale), e.place ?? ""].filter(Boolean) : [];
}
function w(e, t) {
	let { minimum: n, heldUntil: r, validIn: i, state: a } = e;
	return [
		r ? t.t("heldForCart", c(r, t)) : a === "held" ? t.t("heldForYou") : "",
		i ? t.t("validIn", { market: i }) : "",
		T(e, t),
		n ? t.t("cartRequirements", { amount: t.money(n) }) : ""
	].filter(Boolean);
}
function T({ expiresAt: e }, t) {
	return e ? Date.parse(e) - Date.now() < _ ? t.t("expiresWhen", { when: t.until(e, Date.now()) }) : t.t("validUntil", { date: t.date(e) }) : "";
}
function E({ state: e, order: t }, n) {
	return e === "used" ? t ? n.t("voucherUsedIn", { order: t }) : n.t("voucherUsed") : n.t(e === "expired" ? "voucherExpired" : "voucherRevoked");
}
function D(e, t, n, r) {
	switch (e.step) {
		case "failed": return r.t(x[e.error.code] ?? "undoFailed");
		case "undone": return r.t("undone", { points: r.points(t.points ?? 0, n?.points) });
		case "refused": return O(e, t, r);
		default: return r.t(e.step);
	}
}
function O(e, t, n) {
	let { reason: r, items: i, codes: a, minimum: o = t.minimum } = e;
	if (r === "minimum" && o) return n.t("refusedMinimum", { amount: n.money(o) });
	let s = new Intl.ListFormat(n.locale).format((r === "excluded" ? i : a) ?? []), c = s !== "" || !b.includes(r);
	return n.t(c && y.get(r) || "refused", { names: s });
}
// src/elements/loyalty-voucher.ts
var k = 2500, A = [
	"donation",
	"early_access",
	"experience",
	"content"
], j = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$holding"), this.#n = this.follow("$using"), this.#r = 0, this.copied = "no", this.unreachable = !1, this.compact = !1;
	}
	static {
		this.styles = [
			t,
			n,
			e,
			g
		];
	}
	static {
		this.words = ["vouchers"];
	}
	static {
		this.properties = {
			copied: { state: !0 },
			unreachable: { state: !0 },
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
	#r;
	#i;
	get #a() {
		return this.renderRoot.querySelector("[part=ticket]");
	}
	get #o() {
		return this.renderRoot.querySelector("code");
	}
	connectedCallback() {
		super.connectedCallback(), this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#r), this.copied = "no", this.#s();
	}
	willUpdate(e) {
		super.willUpdate(e), e.has("client") && this.#s();
		let { client: t, voucher: n, isConnected: r } = this;
		r && n && M(n) && (this.#i ??= t?.actions.followCart());
	}
	#s() {
		this.#i?.(), this.#i = void 0;
	}
	refocus() {
		this.#a.focus();
	}
	async #c(e) {
		let t = await a(e);
		clearTimeout(this.#r), this.copied = t ? "yes" : "by_hand", t ? (this.client?.host.track("copy", { what: "voucher" }), this.#r = window.setTimeout(() => {
			this.copied = "no";
		}, k)) : getSelection()?.selectAllChildren(this.#o);
	}
	#l({ id: e, code: t }) {
		return this.#n.value?.[e]?.step === "applied" ? {
			step: "applied",
			code: t
		} : this.#t.value?.[e];
	}
	async #u({ id: e, title: t, event: n }) {
		if (!n) return;
		let r = await import("./calendar.js").catch(() => void 0);
		r?.downloadEvent({
			id: e,
			title: t,
			...n
		}), this.unreachable = !r;
	}
	render() {
		let { client: e, text: t, voucher: n } = this;
		if (!e || !t || !n) return p;
		let r = this.#l(n), i = {
			client: e,
			text: t,
			voucher: n,
			holding: r
		}, a = r?.step === "undone" ? "undone" : s(n) ? "usable" : "over", o = a === "usable";
		return f`<article part=ticket class=${a} tabindex=-1> <div class=stub> <h3>${u(n.title, n.value, t)}</h3> <p class=small>${S(n, this.#e.value, t)}</p> </div> <div class=body> <p class=code> <span class=hidden>${t.t("voucherCode")}: </span><code part=code dir=ltr>${n.code}</code> </p> ${o ? this.#d(i) : p} ${this.#m(i)} ${this.#h(i, o)} ${o ? this.#g(i) : p} </div> </article>`;
	}
	#d(e) {
		let { client: t, text: n, voucher: r } = e, { url: i, event: a, kind: s } = r, c = this.copied === "yes", l = t.host.canApply && M(r);
		return f`<div class=actions> ${i ? f`<a class="button ${this.#f}" part=open href=${i}>${n.t("openContent")}</a>` : p} ${l ? this.#p(e) : p} <button class=${l || i || s === "donation" ? "quiet" : this.#f} part=copy @click=${() => this.#c(r.code)} > ${o(c ? m : h)}${n.t(c ? "copied" : "copyCode")} </button> ${a ? f`<button class=quiet part=calendar @click=${() => this.#u(r)}> ${n.t("addToCalendar")} </button>` : p} </div>`;
	}
	get #f() {
		return this.compact ? "quiet" : "primary";
	}
	#p({ client: e, text: t, voucher: n, holding: r }) {
		let i = r?.step === "applied", a = r?.step === "applying";
		return f`<button class=${this.#f} part=apply aria-disabled=${a || p} @click=${() => {
			i ? e.host.openCart() : e.actions.apply(n);
		}} > ${t.t(i ? "openCart" : a ? "applying" : "apply")} </button>`;
	}
	#m({ text: e, voucher: t, holding: n }) {
		let r = n?.step === "applied", i = n && n.step !== "applying" && n.step !== "undoing";
		return f`<p role=status class=${this.copied === "by_hand" ? "said" : "hidden"}> ${this.copied === "no" ? p : e.t(this.copied === "yes" ? "copied" : "copyByHand")} </p> <p role=status class=${i ? r ? "said applied" : "said" : "hidden"}> ${r ? o(m) : p}${n ? D(n, t, this.#e.value, e) : p} </p> <p role=alert class=said>${this.unreachable ? e.t("failed") : p}</p>`;
	}
	#h({ text: e, voucher: t, holding: n }, r) {
		let { terms: i } = t, a = r ? w(t, e) : n?.step === "undone" ? [] : [E(t, e)], o = r ? C(t, e) : [];
		return f`${o.length > 0 ? f`<div class=occasion>${o.map((e) => f`<p>${e}</p>`)}</div>` : p} <div class=fine>${a.map((e) => f`<p>${e}</p>`)}</div> ${i && r ? f`<details class=small> <summary>${e.t("terms")}</summary> <p>${i}</p> </details>` : p}`;
	}
	#g({ client: e, text: t, voucher: n, holding: r }) {
		let { undoable: i, points: a } = n;
		if (!i || a === void 0 || !e.can("undo")) return p;
		let o = r?.step === "undoing", s = o ? t.t("undoing") : t.t("undo", { points: t.points(a, this.#e.value?.points) });
		return f`<button class="link give" aria-disabled=${o || p} @click=${() => e.actions.undo(n)}> ${s} </button>`;
	}
};
function M({ state: e, kind: t, validIn: n }) {
	return e === "issued" && !n && !A.includes(t);
}
i("loyalty-voucher", j);
export { j as t };
