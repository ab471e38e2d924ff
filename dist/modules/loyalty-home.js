import { t as e } from "./offer.js";
import { a as t, u as n } from "./element.js";
import { t as r } from "./icons.js";
import "../elements/loyalty-balance.js";
import "./loyalty-reward.js";
import "../elements/loyalty-tier-progress.js";
import { t as i } from "./voucher-state.js";
import { t as a } from "./points-worth.js";
import { n as o } from "./tier-words.js";
import { t as s } from "./view.js";
import { n as c } from "./report.js";
import { css as l, html as u, nothing as d } from "lit";
import f from "lucide/dist/esm/icons/clock.mjs";
import p from "lucide/dist/esm/icons/ticket.mjs";
import m from "lucide/dist/esm/icons/chevron-right.mjs";
// src/elements/goal.ts
function h(e, t) {
	let n = e.filter(({ availability: e }) => e.available), r = e.filter(({ availability: e }) => e.reason === "insufficient_points");
	return [...n, ...r].find(({ reward: e }) => e.id === t) ?? g(n, r);
}
function g(e, t) {
	let [n] = e.sort((e, t) => t.reward.points - e.reward.points), r = ({ availability: { missing: e = Infinity } }) => e;
	return n ?? t.sort((e, t) => r(e) - r(t))[0];
}
// src/elements/loyalty-home.styles.ts
var _ = l`[part=hero]{padding-block:4px 4px}.greeting{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;min-block-size:32px;font-size:16px;line-height:24px}.figure{display:block;margin-block:8px 0;padding:4px 0;font-size:40px;font-weight:600;line-height:44px;letter-spacing:-0.02em;text-align:start}.figure>svg{display:inline;margin-inline-start:8px;color:var(--_c);vertical-align:-4px}.chip{min-block-size:32px;padding:4px 12px;border-radius:calc(var(--_i) * 4 / 3);background:var(--_m);color:var(--_0);font-size:12px;line-height:16px}.moment{display:flex;align-items:center;justify-content:space-between;gap:12px;inline-size:100%;margin-block-start:16px;padding:12px 16px;border-radius:var(--_i);background:var(--_m);box-shadow:0 0 0 1px var(--_b);font-weight:400;text-align:start}.moment>:first-child{flex:1;min-inline-size:0}.moment:has(>:not(:defined)){display:none}.tier,loyalty-cart{margin-block-start:24px}loyalty-cart[offering] ~ section loyalty-reward::part(redeem){background:color-mix(in oklab,var(--_0) 12%,var(--_m));color:var(--_0)}section>header{display:flex;align-items:baseline;justify-content:space-between;gap:12px}.shortcuts{margin-block-start:16px;border-block-start:1px solid var(--_b)}.row{inline-size:100%;min-block-size:52px;padding-inline:0;border-radius:8px;font-weight:400;text-align:start}.row>.grow{flex:1}.row>svg{color:var(--_c)}:host(:dir(rtl)) svg:last-child{scale:-1 1}.skeleton .greeting{inline-size:40%;block-size:24px}.skeleton .figure{inline-size:60%;block-size:44px;margin:0}.skeleton .card{block-size:96px}`, v = 6048e5, y = ({ text: e, member: t }) => t.state === "blocked" && {
	title: e.t("blockedTitle"),
	words: e.t("blockedText")
}, b = ({ text: e }, t) => t.has("checking") && {
	words: e.t("checkingRedeem"),
	view: "rewards"
}, x = ({ text: e, program: t, member: { points: n } }) => n !== void 0 && n.owed > 0 && {
	words: e.t("owed", { points: e.points(n.owed, t.points) }),
	view: "activity"
}, S = (e, t) => (t.has("refused") || t.has("lapsed")) && "cart", C = ({ text: e, member: t }) => {
	let n = t.vouchers.filter((e) => i(e) && e.source !== "redemption").length;
	return n > 0 && {
		words: e.t("waitingVoucher", { count: n }),
		view: "vouchers"
	};
}, w = (e = "") => Date.parse(e) - Date.now() < v, T = ({ text: e, program: t, member: n }) => {
	let r = n.points?.expiring.find(({ at: e }) => w(e));
	if (!r) return;
	let i = {
		points: e.points(r.points, t.points),
		when: e.until(r.at, Date.now())
	};
	return {
		words: e.t("expiring", i),
		view: "rewards"
	};
}, E = ({ text: e, member: { vouchers: t } }) => {
	let n = t.find((e) => i(e) && w(e.expiresAt));
	if (!n?.expiresAt) return;
	let r = {
		voucher: n.title,
		when: e.until(n.expiresAt, Date.now())
	};
	return {
		words: e.t("voucherExpiring", r),
		view: "vouchers"
	};
}, D = ({ member: e }) => e.tier?.standing && "standing", O = ({ text: e, member: t }) => A(t) && { words: e.t("birthdayToday") };
function k(e, t) {
	let n = new Set(t.map(({ step: e }) => e));
	for (let t of [
		y,
		b,
		x,
		S,
		C,
		T,
		E,
		D,
		O
	]) {
		let r = t(e, n);
		if (r) return r;
	}
}
function A({ birthday: e }) {
	let t = /* @__PURE__ */ new Date();
	return e?.month === t.getMonth() + 1 && e.day === t.getDate();
}
// src/elements/view-files.ts
var j = {
	guest: () => import("../elements/loyalty-guest.js"),
	earn: () => import("../elements/loyalty-earn.js"),
	rewards: () => import("../elements/loyalty-rewards.js"),
	refer: () => import("../elements/loyalty-refer.js"),
	vouchers: () => import("../elements/loyalty-vouchers.js"),
	activity: () => import("../elements/loyalty-activity.js"),
	perks: () => import("../elements/loyalty-perks.js")
}, M = (e) => j[e]();
// src/elements/views.ts
async function N(e) {
	try {
		return await e(), !0;
	} catch (e) {
		return c({
			code: "unavailable",
			message: String(e)
		}), !1;
	}
}
async function P(e, n) {
	return e === "home" || (n && t(n, [e]).catch(() => void 0), N(() => M(e)));
}
// src/elements/loyalty-home.ts
var F = "⁠", I = 60, L = class extends s {
	static {
		this.styles = [...s.styles, _];
	}
	#e = this.follow("$redeeming");
	#t = this.follow("$using");
	#n = this.follow("$rewards");
	#r;
	#i;
	refocus() {
		this.renderRoot.querySelector("[part=\"hero\"]")?.focus();
	}
	renderSkeleton() {
		return u`<div class=skeleton aria-hidden=true> <i class=greeting></i><i class=figure></i><i></i><i class=card></i><i></i><i></i> </div>`;
	}
	renderScene(e) {
		let { state: t } = e.member;
		return t === "guest" || t === "candidate" ? (P("guest", e.client.locale), u`<loyalty-guest .client=${e.client}></loyalty-guest>`) : u`${this.#o(e)} <div role=status>${this.#c(e)}</div> ${e.member.tier ? u`<section class=tier> <loyalty-tier-progress compact .client=${e.client}></loyalty-tier-progress> </section>` : d} ${this.#u(e)} ${this.#m(e)} ${this.#h(e)}`;
	}
	#a(e, t, n) {
		return u`<button class=${t} @click=${() => {
			this.navigate(e);
		}} > ${n} </button>`;
	}
	#o(e) {
		let { text: t, program: n, member: r } = e, { name: i, points: a, tier: s } = r, c = o(n, s?.current), l = c && u`<span class=hidden>${t.t("yourTier")}: </span>${c.name}`;
		return u`<section part=hero tabindex=-1> <p class=greeting> <span>${i ? t.t("greeting", { name: i }) : t.t("greetingPlain")}</span> ${l ? this.#a("perks", "chip", l) : d} </p> ${a ? this.#s(a, e) : d} </section>`;
	}
	#s(e, { client: t, text: n, program: { points: i } }) {
		let o = u`<span class=hidden>${n.t("balance")}: </span ><loyalty-balance .client=${t}></loyalty-balance>`, s = u`${o}<span class=hidden>. ${n.t("balanceWhy")}</span>${F}${r(m)}`, c = e.clearsAt ? n.until(e.clearsAt, Date.now()) : "", l = {
			points: n.points(e.pending, i),
			when: c
		};
		return u`${t.can("activity") ? this.#a("activity", "figure", s) : u`<p class=figure>${o}</p>`} <p class=muted>${a(e.available, i, n)}</p> ${e.pending > 0 ? u`<p class=muted>${n.t(c ? "pendingUntil" : "pending", l)}</p>` : d}`;
	}
	#c(e) {
		let t = k(e, [this.#e, this.#t].flatMap(({ value: e }) => Object.values(e ?? {})));
		if (!t || t === "cart") return d;
		if (t === "standing") return this.#l(e);
		let { title: n, words: i, view: a } = t;
		return a ? this.#a(a, "moment", u`<span>${i}</span>${r(m)}`) : u`<div class=moment> <div> ${n ? u`<p class=name>${n}</p>` : d} <p>${i}</p> </div> </div>`;
	}
	#l({ client: e }) {
		import("../elements/loyalty-tier-standing.js").catch(() => void 0);
		let t = u`<loyalty-tier-standing compact .client=${e}></loyalty-tier-standing >${r(m)}`;
		return this.#a("perks", "moment", t);
	}
	#u({ client: e, member: t }) {
		return !e.host.canApply || !e.can("quote") || t.state !== "enrolled" ? d : (import("../elements/loyalty-cart.js").catch(() => void 0), u`<loyalty-cart compact .client=${e}></loyalty-cart>`);
	}
	get #d() {
		return this.#e.value?.[this.#r?.reward.id ?? ""] !== void 0;
	}
	#f({ client: t, program: n, member: r }) {
		let i = n.rewards.map((t) => e(t, r.availability)), { wish: a } = r, o = ({ reward: e }) => e.id === a;
		return a && !i.some(o) && t.can("rewards") && (this.#p(t, a), i.push(...this.#n.value?.items.filter(o) ?? [])), this.#d ? i.find(({ reward: e }) => e.id === this.#r?.reward.id) ?? this.#r : h(i, a);
	}
	async #p({ stores: { $rewards: e }, actions: t }, n) {
		if (this.#i === n) return;
		this.#i = n;
		let r = ({ items: e, more: t, phase: r }) => t && r !== "failed" && e.length < I && !e.some(({ reward: e }) => e.id === n);
		for (; r(e.get());) await t.moreRewards();
	}
	#m(e) {
		let { client: t, text: n, member: r } = e, i = this.#r = this.#f(e);
		if (!i || r.state === "blocked") return d;
		let a = i.availability.available || this.#d ? "readyNow" : i.reward.id === r.wish ? "goal" : "nearest";
		return u`<section> <header> <h3>${n.t(a)}</h3> ${this.#a("rewards", "link", n.t("seeRewards"))} </header> <loyalty-reward .client=${t} .offer=${i}></loyalty-reward> </section>`;
	}
	#h({ client: e, text: t, member: n }) {
		let a = (e, n, i, a = 0) => {
			let o = a ? u`<span class=muted>${t.number(a)}</span>` : d, s = u`${i}<span class=grow>${t.t(n)}</span>${o} ${r(m)}`;
			return u`<li>${this.#a(e, "row", s)}</li>`;
		}, o = n.vouchers.filter(i).length;
		return u`<ul class=shortcuts> ${e.can("vouchers") ? a("vouchers", "vouchers", r(p), o) : d} ${e.can("activity") ? a("activity", "activity", r(f)) : d} </ul>`;
	}
};
n("loyalty-home", L);
export { M as i, P as n, N as r, L as t };
