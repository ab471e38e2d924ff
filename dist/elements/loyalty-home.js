import { t as e } from "../modules/offer.js";
import { u as t } from "../modules/element.js";
import { t as n } from "../modules/icons.js";
import "./loyalty-balance.js";
import "../modules/loyalty-reward.js";
import "./loyalty-tier-progress.js";
import { t as r } from "../modules/voucher-state.js";
import { t as i } from "../modules/points-worth.js";
import { n as a } from "../modules/tier-words.js";
import { t as o } from "../modules/view.js";
import { n as s } from "../modules/views.js";
import { css as c, html as l, nothing as u } from "lit";
import d from "lucide/dist/esm/icons/clock.mjs";
import f from "lucide/dist/esm/icons/ticket.mjs";
import p from "lucide/dist/esm/icons/chevron-right.mjs";
// src/elements/goal.ts
function m(e, t) {
	let n = e.filter(({ availability: e }) => e.available), r = e.filter(({ availability: e }) => e.reason === "insufficient_points");
	return [...n, ...r].find(({ reward: e }) => e.id === t) ?? h(n, r);
}
function h(e, t) {
	let [n] = e.sort((e, t) => t.reward.points - e.reward.points), r = ({ availability: { missing: e = Infinity } }) => e;
	return n ?? t.sort((e, t) => r(e) - r(t))[0];
}
// src/elements/loyalty-home.styles.ts
var g = c`[part=hero]{padding-block:4px 4px}.greeting{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;min-block-size:32px;font-size:16px;line-height:24px}.figure{display:block;margin-block:8px 0;padding:4px 0;font-size:40px;font-weight:600;line-height:44px;letter-spacing:-0.02em;text-align:start}.figure>svg{display:inline;margin-inline-start:8px;color:var(--_muted);vertical-align:-4px}.chip{min-block-size:32px;padding:4px 12px;border-radius:16px;background:var(--_surface);color:var(--_accent);font-size:12px;line-height:16px}.moment{display:flex;align-items:center;justify-content:space-between;gap:12px;inline-size:100%;margin-block-start:16px;padding:12px 16px;border-radius:var(--_radius-control);background:var(--_surface);box-shadow:0 0 0 1px var(--_line);font-weight:400;text-align:start}.moment>:first-child{flex:1;min-inline-size:0}.moment:has(>:not(:defined)){display:none}.tier,loyalty-cart{margin-block-start:24px}loyalty-cart[offering] ~ section loyalty-reward::part(redeem){background:color-mix(in oklab,var(--_accent) 12%,var(--_surface));color:var(--_accent)}section>header{display:flex;align-items:baseline;justify-content:space-between;gap:12px}.shortcuts{margin-block-start:16px;border-block-start:1px solid var(--_line)}.row{inline-size:100%;min-block-size:52px;padding-inline:0;border-radius:8px;font-weight:400;text-align:start}.row>.grow{flex:1}.row>svg{color:var(--_muted)}:host(:dir(rtl)) svg:last-child{scale:-1 1}.skeleton .greeting{inline-size:40%;block-size:24px}.skeleton .figure{inline-size:60%;block-size:44px;margin:0}.skeleton .card{block-size:96px}`, _ = 6048e5, v = ({ text: e, member: t }) => t.state === "blocked" && {
	title: e.t("blockedTitle"),
	words: e.t("blockedText")
}, y = ({ text: e }, t) => t.has("checking") && {
	words: e.t("checkingRedeem"),
	view: "rewards"
}, b = ({ text: e, program: t, member: { points: n } }) => n !== void 0 && n.owed > 0 && {
	words: e.t("owed", { points: e.points(n.owed, t.points) }),
	view: "activity"
}, x = (e, t) => (t.has("refused") || t.has("lapsed")) && "cart", S = ({ text: e, member: t }) => {
	let n = t.vouchers.filter((e) => r(e) && e.source !== "redemption").length;
	return n > 0 && {
		words: e.t("waitingVoucher", { count: n }),
		view: "vouchers"
	};
}, C = (e = "") => Date.parse(e) - Date.now() < _, w = ({ text: e, program: t, member: n }) => {
	let r = n.points?.expiring.find(({ at: e }) => C(e));
	if (!r) return;
	let i = {
		points: e.points(r.points, t.points),
		when: e.until(r.at, Date.now())
	};
	return {
		words: e.t("expiring", i),
		view: "rewards"
	};
}, T = ({ text: e, member: { vouchers: t } }) => {
	let n = t.find((e) => r(e) && C(e.expiresAt));
	if (!n?.expiresAt) return;
	let i = {
		voucher: n.title,
		when: e.until(n.expiresAt, Date.now())
	};
	return {
		words: e.t("voucherExpiring", i),
		view: "vouchers"
	};
}, E = ({ member: e }) => e.tier?.standing && "standing", D = ({ text: e, member: t }) => k(t) && { words: e.t("birthdayToday") };
function O(e, t) {
	let n = new Set(t.map(({ step: e }) => e));
	for (let t of [
		v,
		y,
		b,
		x,
		S,
		w,
		T,
		E,
		D
	]) {
		let r = t(e, n);
		if (r) return r;
	}
}
function k({ birthday: e }) {
	let t = /* @__PURE__ */ new Date();
	return e?.month === t.getMonth() + 1 && e.day === t.getDate();
}
// src/elements/loyalty-home.ts
var A = "⁠", j = 60, M = class extends o {
	static {
		this.styles = [...o.styles, g];
	}
	#e = this.follow(({ $redeeming: e }) => e);
	#t = this.follow(({ $using: e }) => e);
	#n = this.follow(({ $rewards: e }) => e);
	#r;
	#i;
	refocus() {
		this.renderRoot.querySelector("[part=\"hero\"]")?.focus();
	}
	renderSkeleton() {
		return l`<div class="skeleton" aria-hidden="true"> <i class="greeting"></i><i class="figure"></i><i></i><i class="card"></i><i></i><i></i> </div>`;
	}
	renderScene(e) {
		let { state: t } = e.member;
		return t === "guest" || t === "candidate" ? (s("guest", e.client.locale), l`<loyalty-guest .client=${e.client}></loyalty-guest>`) : l`${this.#o(e)} <div role="status">${this.#c(e)}</div> ${e.member.tier ? l`<section class="tier"> <loyalty-tier-progress compact .client=${e.client}></loyalty-tier-progress> </section>` : u} ${this.#u(e)} ${this.#m(e)} ${this.#h(e)}`;
	}
	#a(e, t, n) {
		return l`<button class=${t} @click=${() => {
			this.navigate(e);
		}} > ${n} </button>`;
	}
	#o(e) {
		let { text: t, program: n, member: r } = e, { name: i, points: o, tier: s } = r, c = a(n, s?.current), d = c && l`<span class="hidden">${t.t("yourTier")}: </span>${c.name}`;
		return l`<section part="hero" tabindex="-1"> <p class="greeting"> <span>${i ? t.t("greeting", { name: i }) : t.t("greetingPlain")}</span> ${d ? this.#a("perks", "chip", d) : u} </p> ${o ? this.#s(o, e) : u} </section>`;
	}
	#s(e, { client: t, text: r, program: { points: a } }) {
		let o = l`<span class="hidden">${r.t("balance")}: </span ><loyalty-balance .client=${t}></loyalty-balance>`, s = l`${o}<span class="hidden">. ${r.t("balanceWhy")}</span>${A}${n(p)}`, c = e.clearsAt ? r.until(e.clearsAt, Date.now()) : "", d = {
			points: r.points(e.pending, a),
			when: c
		};
		return l`${t.can("activity") ? this.#a("activity", "figure", s) : l`<p class="figure">${o}</p>`} <p class="muted">${i(e.available, a, r)}</p> ${e.pending > 0 ? l`<p class="muted">${r.t(c ? "pendingUntil" : "pending", d)}</p>` : u}`;
	}
	#c(e) {
		let t = O(e, [this.#e, this.#t].flatMap(({ value: e }) => Object.values(e ?? {})));
		if (!t || t === "cart") return u;
		if (t === "standing") return this.#l(e);
		let { title: r, words: i, view: a } = t;
		return a ? this.#a(a, "moment", l`<span>${i}</span>${n(p)}`) : l`<div class="moment"> <div> ${r ? l`<p class="name">${r}</p>` : u} <p>${i}</p> </div> </div>`;
	}
	#l({ client: e }) {
		import("./loyalty-tier-standing.js").catch(() => void 0);
		let t = l`<loyalty-tier-standing compact .client=${e}></loyalty-tier-standing >${n(p)}`;
		return this.#a("perks", "moment", t);
	}
	#u({ client: e, member: t }) {
		return !e.host.canApply || !e.can("quote") || t.state !== "enrolled" ? u : (import("./loyalty-cart.js").catch(() => void 0), l`<loyalty-cart compact .client=${e}></loyalty-cart>`);
	}
	get #d() {
		return this.#e.value?.[this.#r?.reward.id ?? ""] !== void 0;
	}
	#f({ client: t, program: n, member: r }) {
		let i = n.rewards.map((t) => e(t, r.availability)), { wish: a } = r, o = ({ reward: e }) => e.id === a;
		return a && !i.some(o) && t.can("rewards") && (this.#p(t, a), i.push(...this.#n.value?.items.filter(o) ?? [])), this.#d ? i.find(({ reward: e }) => e.id === this.#r?.reward.id) ?? this.#r : m(i, a);
	}
	async #p({ stores: { $rewards: e }, actions: t }, n) {
		if (this.#i === n) return;
		this.#i = n;
		let r = ({ items: e, more: t, phase: r }) => t && r !== "failed" && e.length < j && !e.some(({ reward: e }) => e.id === n);
		for (; r(e.get());) await t.moreRewards();
	}
	#m(e) {
		let { client: t, text: n, member: r } = e, i = this.#r = this.#f(e);
		if (!i || r.state === "blocked") return u;
		let a = i.availability.available || this.#d ? "readyNow" : i.reward.id === r.wish ? "goal" : "nearest";
		return l`<section> <header> <h3>${n.t(a)}</h3> ${this.#a("rewards", "link", n.t("seeRewards"))} </header> <loyalty-reward .client=${t} .offer=${i}></loyalty-reward> </section>`;
	}
	#h({ client: e, text: t, member: i }) {
		let a = (e, r, i, a = 0) => {
			let o = a ? l`<span class="muted">${t.number(a)}</span>` : u, s = l`${i}<span class="grow">${t.t(r)}</span>${o} ${n(p)}`;
			return l`<li>${this.#a(e, "row", s)}</li>`;
		}, o = i.vouchers.filter(r).length;
		return l`<ul class="shortcuts"> ${e.can("vouchers") ? a("vouchers", "vouchers", n(f), o) : u} ${e.can("activity") ? a("activity", "activity", n(d)) : u} </ul>`;
	}
};
t("loyalty-home", M);
export { M as LoyaltyHome };
