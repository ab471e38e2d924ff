import { n as e } from "../modules/cart-state.js";
import { c as t, o as n, s as r, t as i, u as a } from "../modules/element.js";
import { n as o, r as s } from "../modules/amount.js";
import { t as c } from "../modules/deadline.js";
import { t as l } from "../modules/problem.js";
import { t as u } from "../modules/worth.js";
import { t as d } from "../modules/icons.js";
import { css as f, html as p, nothing as m } from "lit";
import h from "lucide/dist/esm/icons/check.mjs";
import g from "lucide/dist/esm/icons/circle-alert.mjs";
import _ from "lucide/dist/esm/icons/clock.mjs";
// src/elements/cart-offers.ts
var v = 3, y = [
	"applied",
	"lapsed",
	"checking",
	"giving_back"
], b = [
	"minimum",
	"excluded",
	"combination",
	"wrong_market",
	"expired",
	"used"
], x = ({ using: e }) => e?.step === "redeeming" || e?.step === "applying", S = ({ way: t }) => !t.refusal && e(t) !== "", C = ({ way: { refusal: e } }) => e?.toGo !== void 0 || !!e?.missing, w = (e) => S(e) || C(e) || b.includes(e.way.refusal?.reason ?? "");
function T(t, n) {
	let r = t.map((t) => ({
		id: e(t),
		way: t,
		using: n[e(t)]
	})), i = [...r, ...ee(t, n)].filter(O), a = i.some(({ using: { step: e } }) => e === "checking"), o = E(r.filter((e) => k(e) && !(a && e.way.points))), s = i.some(({ using: { step: e } }) => y.includes(e)) ? void 0 : o.find(S) ?? o.find(C);
	return {
		news: i,
		first: s,
		others: o.filter((e) => e !== s && w(e)).slice(0, v)
	};
}
function E(e) {
	let t = ({ way: { refusal: e } }) => e?.missing ?? 0, [n] = e.filter(t).sort((e, n) => t(e) - t(n));
	return e.filter((e) => !t(e) || e === n);
}
function ee(t, n) {
	let r = new Set(t.map(e));
	return Object.entries(n).filter(([e]) => !r.has(e)).map(([e, t]) => ({
		id: e,
		way: D(e, t),
		using: t
	}));
}
function D(e, t) {
	let n = "voucher" in t ? t.voucher : void 0;
	return {
		name: n?.title ?? "",
		...n?.id === e ? { voucher: n } : { reward: e }
	};
}
function O(e) {
	return e.using !== void 0 && !x(e);
}
function k({ using: e }) {
	return e ? e.step === "refused" ? !b.includes(e.refusal.reason) : !y.includes(e.step) : !0;
}
var A = ({ step: e }) => [
	"refused",
	"failed",
	"given_back",
	"used"
].includes(e), j = ({ cart: e }) => JSON.stringify([
	e?.id,
	e?.subtotal,
	e?.items
]), M = /* @__PURE__ */ new Map([
	["excluded", "refusedExcluded"],
	["combination", "refusedBeside"],
	["wrong_market", "refusedElsewhere"],
	["expired", "refusedOver"],
	["used", "refusedSpent"]
]), N = ["expired", "used"], P = ({ name: e, discount: t, voucher: n }, r) => u(e, n?.value ?? t, r), F = (e, t) => new Intl.ListFormat(t.locale).format(e);
function I(e, t, n) {
	let { reason: r, minimum: i, toGo: a, items: o = [], codes: s = [] } = e;
	if (r === "minimum" && i) {
		let e = n.money(i);
		return a ? n.t("refusedBelowToGo", {
			amount: e,
			toGo: n.money(a)
		}) : n.t("refusedBelow", { amount: e });
	}
	return r === "excluded" && o.length > 0 ? n.t("refusedItems", { items: F(o, n) }) : r === "combination" && s.length > 0 ? n.t("refusedBesideCodes", { codes: F(s, n) }) : r === "used" && t?.order ? n.t("usedInOrder", { order: t.order }) : r === "wrong_market" && t?.validIn ? n.t("refusedValidIn", { market: t.validIn }) : n.t(M.get(r) ?? "refusedByCart");
}
function L(e, t, n) {
	switch (e.step) {
		case "applied": return B(n.t("inCart"), z(e.voucher, t, n));
		case "lapsed": return B(n.t("lapsed"), I(e.refusal, e.voucher, n), z(e.voucher, t, n));
		case "refused": return B(I(e.refusal, e.voucher, n), R(e, t, n));
		case "giving_back": return n.t("givingBack");
		case "given_back": return e.points ? n.t("givenBack", { points: n.points(e.points, t) }) : n.t("takenOut");
		case "used": return e.order ? n.t("usedInOrder", { order: e.order }) : n.t("usedUp");
		case "failed": {
			let t = l(e.error.code);
			return n.t(t === "problem" ? "failed" : t);
		}
		case "checking": return n.t("cartChecking", { unit: n.unit(0, t) });
		case "redeeming":
		case "applying": return n.t("sending");
	}
}
function R({ refusal: e, gaveBack: t, voucher: n }, r, i) {
	if (t) return i.t("pointsAreBack", { unit: i.unit(0, r) });
	if (n && !N.includes(e.reason)) return z(n, r, i) ?? i.t("staysYours");
}
function z({ heldUntil: e, points: t }, n, r) {
	if (e && t) return r.t("holdEnds", {
		points: r.points(t, n),
		...c(e, r)
	});
}
var B = (...e) => e.filter(Boolean).join(" ");
// src/elements/cart-lead.ts
function V(e, t, n) {
	let { way: r } = e, { text: i, program: a, use: o } = n, s = x(e), c = i.points(t.points ?? 0, a.points);
	return p`<div class=lead> ${r.range ? H(e, r.range, t, n) : p`<p class=worth>${P(r, i)}</p>`} <p class=muted>${U(e, t, n)}</p> <button class="primary wide" part=use data-way=${e.id} aria-disabled=${s || m} @click=${() => {
		s || o(r);
	}} > ${s ? i.t("sending") : r.voucher ? i.t("useVoucher") : i.t("usePoints", { points: c })} </button> </div>`;
}
function H(e, t, n, r) {
	let { text: i } = r, { points: a = t.max, adjust: o, adjustable: c } = n, l = t.max > t.min, u = i.t("takesOff", { amount: i.money(s(t, a)) });
	return p`<p class=name>${e.way.name}</p> ${l && c ? te(t, a, n, r) : p`<p class=worth>${u}</p>`} ${l && o ? p`<button class=link @click=${o}>${i.t("otherAmount")}</button>` : m}`;
}
function te(e, t, { choose: n }, { client: r, program: i }) {
	return p`<loyalty-amount .client=${r} .range=${e} .unit=${i.points} .value=${t} @input=${({ currentTarget: e }) => {
		n(e.value ?? t);
	}} ></loyalty-amount>`;
}
function U({ way: e }, { points: t = 0 }, { text: n, program: r, member: i }) {
	if (e.voucher) return n.t("ownVoucher", { unit: n.unit(0, r.points) });
	let a = Math.max((i.points?.available ?? 0) - t, 0);
	return n.t("leftAfter", { points: n.points(a, r.points) });
}
// src/elements/cart-told.ts
var W = {
	applied: h,
	used: h,
	given_back: h,
	checking: _,
	giving_back: _
}, G = [
	"used",
	"given_back",
	"failed"
];
function K({ way: e, using: t }, n) {
	let { text: r, program: i } = n, a = t.step === "applied";
	return p`<div class=news data-step=${t.step}> ${d(W[t.step] ?? g)} <div tabindex=-1> <p class=name> ${e.name && !G.includes(t.step) ? p`<span>${P(e, r)}</span>` : m} ${a && e.discount ? p`<span>−${r.money(e.discount)}</span>` : m} </p> <p>${L(t, i.points, r)}</p> ${a || t.step === "lapsed" ? Y(e, n) : m} ${q(t) ? J(n) : m} ${t.step === "refused" ? X(e, t, n) : m} </div> </div>`;
}
var q = (e) => e.step === "used" || e.step === "lapsed" && e.refusal.reason === "used";
function J({ client: e, text: t, openVouchers: n }) {
	return e.can("vouchers") ? p`<button class=link @click=${n}>${t.t("vouchers")}</button>` : m;
}
function Y(t, { text: n, takeOut: r }) {
	return p`<button class=link data-way=${e(t)} aria-label=${n.t("takeOutNamed", { name: P(t, n) })} @click=${() => {
		r(t);
	}} > ${n.t("takeOut")} </button>`;
}
function X(t, n, { text: r, use: i, dismiss: a }) {
	let { reason: o, codes: s = [] } = n.refusal;
	return o !== "combination" || s.length === 0 ? m : p`<div class=choice> <button class=quiet data-way=${e(t)} @click=${() => {
		a(n);
	}} > ${r.t("keepCodes", { codes: F(s, r) })} </button> <button class=quiet data-way=${e(t)} @click=${() => {
		i(t, { replace: s });
	}} > ${r.t("useInstead")} </button> </div>`;
}
function Z({ client: e, text: t, program: n, member: r }, i) {
	if (!n.welcome) return m;
	let a = e.host.canJoin || r.state === "candidate" && e.can("join");
	return p`<section part=cart class=line aria-label=${t.t("rewards")}> <p>${t.t("membersMore", { welcome: n.welcome })}</p> ${a ? p`<button class=link @click=${i}>${t.t("join")}</button>` : m} </section>`;
}
// src/elements/cart-ways.ts
function Q(e, { text: t, program: n }) {
	let { toGo: r, missing: i = 0 } = e.refusal ?? {}, a = r ? t.money(r) : t.points(i, n.points), o = e.freeShipping && r && !e.voucher && !e.points ? t.t("toGoMembers", { amount: a }) : t.t("toGo", {
		amount: a,
		reward: P(e, t)
	}), { value: s, whole: c } = ne(e);
	return p`<div class=distance> <p>${o}</p> ${c ? p`<progress part=bar max=${c} .value=${s} aria-label=${o}></progress>` : m} </div>`;
}
function ne({ refusal: e, points: t = 0 }) {
	let { toGo: n, minimum: r, missing: i = 0 } = e ?? {}, [a, o] = n ? [r?.minor ?? 0, n.minor] : [t, i];
	return {
		value: Math.max(a - o, 0),
		whole: a
	};
}
function re(e, t, n) {
	return p`${t ? p`<h3>${n.text.t("otherWays")}</h3>` : m} <ul> ${e.map((e) => p`<li>${C(e) ? Q(e.way, n) : ie(e, n)}</li>`)} </ul>`;
}
function ie(e, t) {
	let { text: n, program: r } = t, { refusal: i, points: a, voucher: o } = e.way, s = o || !a ? void 0 : n.points(a, r.points), c = i ? I(i, o, n) : s;
	return p`<div class=row> <div class=grow> <p class=name>${P(e.way, n)}</p> ${c ? p`<p class=muted>${c}</p>` : m} </div> ${i ? oe(e, i, t) : ae(e, s, t)} </div>`;
}
function ae(e, t, { text: n, use: r }) {
	let i = P(e.way, n), a = x(e);
	return p`<button class=quiet data-way=${e.id} aria-label=${t ? n.t("usePointsNamed", {
		points: t,
		name: i
	}) : n.t("useVoucherNamed", { name: i })} aria-disabled=${a || m} @click=${() => {
		a || r(e.way);
	}} > ${n.t(a ? "sending" : "useIt")} </button>`;
}
function oe(e, { reason: t, codes: n = [] }, { text: r, use: i }) {
	if (t !== "combination" || n.length === 0) return m;
	let a = x(e);
	return p`<button class=quiet data-way=${e.id} aria-disabled=${a || m} @click=${() => {
		a || i(e.way, { replace: n });
	}} > ${r.t(a ? "sending" : "useInstead")} </button>`;
}
// src/elements/loyalty-cart.styles.ts
var se = f`[part=cart],.skeleton{display:grid;grid-template-columns:minmax(0,1fr);gap:16px;padding:20px;border-radius:var(--_h);background:var(--_m);box-shadow:inset 0 0 0 1px var(--_b)}:host([compact]) [part=cart]{gap:12px;padding:16px;border-radius:var(--_i)}h3{margin-block-end:-12px;color:var(--_c);font-size:12px;line-height:16px}.told,.lead{display:grid;grid-template-columns:minmax(0,1fr);gap:4px}.told:empty{display:none}.told{gap:16px}.lead>button.wide{margin-block-start:8px}.lead>.link{justify-self:start}.worth{font-size:20px;font-weight:600;line-height:28px;letter-spacing:-0.01em;hyphens:auto;text-wrap:balance}.name{font-weight:600}.row{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}.row>.grow{flex:1 1 144px;min-inline-size:0;text-wrap:pretty}.row>button{min-block-size:40px;margin-inline-start:auto;border-radius:calc(var(--_i) * 5 / 3)}.news{display:grid;grid-template-columns:auto minmax(0,1fr);gap:12px;text-wrap:pretty}.news>svg{color:var(--_c)}.news:is([data-step=applied],[data-step=used],[data-step=given_back])>svg{color:var(--_l)}.news .name{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px}.news .link{margin-block-start:4px}.news .link + .link{margin-inline-start:16px}.told:not(:empty) + .lead{padding-block-start:16px;border-block-start:1px solid var(--_b)}.choice{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:12px}.choice>button{flex:1 1 128px}li{padding-block:12px;border-block-end:1px solid var(--_b)}.told:empty + ul>li:first-child{padding-block-start:0}li:last-child{padding-block-end:0;border-block-end:0}.distance{display:grid;gap:8px}progress{display:block;inline-size:100%;block-size:4px;overflow:hidden;border:0;border-radius:2px;background:var(--_b);appearance:none}progress::-webkit-progress-bar{background:var(--_b)}progress::-webkit-progress-value{border-radius:2px;background:var(--_0)}progress::-moz-progress-bar{border-radius:2px;background:var(--_0)}.line{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 16px}.skeleton{box-shadow:none;animation:appear 200ms 150ms both}.skeleton i{block-size:44px;border-radius:var(--_i);background:var(--_j)}.skeleton i:first-child{inline-size:55%;block-size:28px}@keyframes appear{from{opacity:0}}`, $ = class extends i {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#n = this.follow("$cart"), this.#r = this.follow("$using"), this.#i = /* @__PURE__ */ new WeakSet(), this.#o = !1, this.choosing = !1, this.adjustable = !1, this.compact = !1, this.#_ = () => {
			this.navigate("home");
		};
	}
	static {
		this.styles = [
			n,
			r,
			t,
			se
		];
	}
	static {
		this.words = ["cart"];
	}
	static {
		this.properties = {
			compact: {
				type: Boolean,
				reflect: !0
			},
			choice: { state: !0 },
			choosing: { state: !0 },
			adjustable: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	connectedCallback() {
		super.connectedCallback(), this.hasUpdated && this.#u();
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#s?.(), this.#s = void 0;
	}
	willUpdate(e) {
		super.willUpdate(e), e.has("client") && (this.#a = void 0, this.#u()), this.#d(this.#n.value);
	}
	update(e) {
		let t = this.#c, n = t?.dataset.way;
		super.update(e), this.toggleAttribute("offering", this.renderRoot.querySelector(".primary") !== null), t && (!this.#c || this.#c.dataset.way !== n) && this.#l();
	}
	get #c() {
		return this.shadowRoot?.activeElement;
	}
	#l() {
		let e = (e) => this.renderRoot.querySelector(e);
		((this.compact ? e("loyalty-amount") : null) ?? e(".told [tabindex]") ?? e("[part=cart]"))?.focus();
	}
	#u() {
		this.#s?.(), this.#s = this.isConnected ? this.client?.actions.followCart() : void 0;
	}
	#d(e) {
		if (e?.phase !== "ready" && e?.phase !== "failed") return;
		let t = j(e);
		this.#a !== void 0 && this.#a !== t && this.#f(), this.#a = t, this.#o = e.phase === "failed";
	}
	#f() {
		for (let e of Object.values(this.#r.value ?? {})) A(e) && this.#i.add(e);
	}
	#p(e) {
		let { actions: t } = e.client;
		return {
			...e,
			use: (e, n) => {
				this.#f(), t.useInCart(e, {
					...this.#g(e),
					...n
				});
			},
			takeOut: (e) => {
				this.#f(), t.takeOut(e);
			},
			openVouchers: () => {
				this.navigate("vouchers");
			},
			dismiss: (e) => {
				this.#i.add(e), this.requestUpdate();
			}
		};
	}
	#m(t) {
		let n = !this.compact || this.choosing;
		return t.range && n && !this.adjustable && this.#h(), {
			points: this.#g(t).points ?? t.points,
			choose: (n) => {
				this.choice = {
					id: e(t),
					points: n
				};
			},
			adjust: this.compact && !(n && this.adjustable) ? () => void (this.choosing = !0) : void 0,
			adjustable: n && this.adjustable
		};
	}
	async #h() {
		this.adjustable = await import("./loyalty-amount.js").then(() => !0, () => !1);
	}
	#g(t) {
		let { range: n, points: r } = t;
		if (!n) return {};
		let i = this.choice?.id === e(t) ? this.choice.points : r;
		return { points: o(n, i ?? n.max) };
	}
	#_;
	render() {
		let { client: e, text: t } = this, n = this.#e.value, r = this.#t.value, i = this.#n.value;
		if (!e || !t || !n || !r || !i) return m;
		let a = this.#p({
			client: e,
			text: t,
			program: n,
			member: r
		});
		return r.state === "guest" || r.state === "candidate" ? this.compact ? m : Z(a, this.#_) : r.state === "blocked" ? m : this.#a === void 0 ? i.phase === "checking" ? this.#x() : m : this.#o ? this.#b(a) : this.#y(this.#v(i, r), a);
	}
	#v({ ways: e }, { points: t }) {
		let n = Object.entries(this.#r.value ?? {}).filter(([, e]) => !this.#i.has(e)), r = T(t && t.owed > 0 ? e.filter(({ voucher: e }) => e) : e, Object.fromEntries(n));
		if (!this.compact) return r;
		let { news: i, first: a } = r;
		return {
			news: i,
			first: a && (S(a) || a.way.refusal?.toGo) ? a : void 0,
			others: []
		};
	}
	#y({ news: e, first: t, others: n }, r) {
		if (e.length === 0 && !t && n.length === 0) return m;
		let { text: i } = r;
		return p`<section part=cart tabindex=-1 aria-label=${i.t("cartTitle")}> ${this.compact ? m : p`<h2>${i.t("cartTitle")}</h2>`} <div class=told role=status aria-atomic=false>${e.map((e) => K(e, r))}</div> ${t && (S(t) ? V(t, this.#m(t.way), r) : Q(t.way, r))} ${n.length > 0 ? re(n, t !== void 0 || e.length > 0, r) : m} </section>`;
	}
	#b({ text: e }) {
		return this.compact ? m : p`<section part=cart class=line tabindex=-1 aria-label=${e.t("cartTitle")}> <p role=alert>${e.t("cartFailed")}</p> <button class=link @click=${() => {
			this.#u();
		}} > ${e.t("retry")} </button> </section>`;
	}
	#x() {
		return this.compact ? m : p`<div class=skeleton aria-hidden=true><i></i><i></i></div>`;
	}
};
a("loyalty-cart", $);
export { $ as LoyaltyCart };
