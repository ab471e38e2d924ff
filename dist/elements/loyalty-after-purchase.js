import { c as e, o as t, s as n, t as r, u as i } from "../modules/element.js";
import { t as a } from "../modules/fields.js";
import { t as o } from "../modules/icons.js";
import { n as s, r as c, t as l } from "../modules/join-form.js";
import { css as u, html as d, nothing as f } from "lit";
import p from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-after-purchase.styles.ts
var m = u`[part=note]{display:grid;gap:12px;padding:20px;border-radius:var(--_h);background:var(--_j);box-shadow:inset 0 0 0 1px var(--_b)}h2{font-size:20px;line-height:28px;letter-spacing:-0.01em}.earned{font-size:16px;line-height:24px;text-wrap:pretty}.earned svg{display:inline-block;margin-inline-end:8px;color:var(--_l);vertical-align:-4px}button{justify-self:start}`;
// src/elements/nearby.ts
function h({ rewards: e, points: t }, { points: n, availability: r }, i) {
	if (!n) return "";
	let a = n.available + n.pending - n.owed, [o] = e.filter(({ id: e }) => r[e]?.reason === "insufficient_points").sort((e, t) => e.points - t.points);
	return o ? o.points <= a ? i.t("orderEnough", { reward: o.name }) : i.t("orderNear", {
		points: i.points(o.points - a, t),
		reward: o.name
	}) : "";
}
// src/elements/loyalty-after-purchase.ts
var g = {
	sent: "claimSent",
	confirmed: "claimConfirmed",
	member: "claimMember",
	expired: "claimExpired"
}, _ = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.claiming = !1, this.order = "", this.claim = "";
	}
	static {
		this.styles = [
			t,
			n,
			e,
			a,
			c,
			m
		];
	}
	static {
		this.words = ["order", "join"];
	}
	static {
		this.properties = {
			order: {},
			claim: {},
			standing: { state: !0 },
			claiming: { state: !0 },
			problem: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	updated(e) {
		let t = e.has("order") || e.has("claim") || e.has("client"), n = this.#t.value?.state;
		n && (t || n !== this.#n) && (this.#n = n, this.#r());
	}
	refocus() {
		this.renderRoot.querySelector(".earned")?.focus();
	}
	async #r() {
		let { client: e, order: t, claim: n } = this;
		if (!e || !t || !e.can("order")) return;
		let r = e.actions.order(n ? {
			order: t,
			claim: n
		} : { order: t });
		this.standing = await r.catch(() => void 0);
	}
	async #i(e, { email: t, marketing: n }) {
		if (this.problem = l(t) ? void 0 : "joinInvalid", !(this.problem || this.claiming)) {
			this.claiming = !0;
			try {
				let r = await e.actions.claim({
					claim: this.claim,
					email: t,
					marketing: n
				});
				r === "email_differs" ? this.problem = "claimDiffers" : this.standing &&= {
					...this.standing,
					claim: r
				};
			} catch {
				this.problem = "claimFailed";
			}
			this.claiming = !1;
		}
	}
	render() {
		let { client: e, text: t, standing: n } = this, r = this.#e.value;
		if (!e || !t || !r || !n || !(n.points > 0) || n.state === "returned") return f;
		let i = {
			client: e,
			text: t,
			program: r,
			standing: n
		};
		return d`<section part=note> ${n.state === "waiting" ? this.#o(i) : this.#a(i)} </section>`;
	}
	#a({ text: e, program: t, standing: n }) {
		let r = e.points(n.points, t.points), i = n.state === "cleared" ? e.t("orderCleared", { points: r }) : n.at ? e.t("orderPending", {
			points: r,
			when: e.until(n.at, Date.now())
		}) : e.t("orderPendingSoon", { points: r }), a = this.#t.value;
		return d`<p class=earned>${i} ${a ? h(t, a, e) : f}</p>`;
	}
	#o(e) {
		let { client: t, text: n, program: r, standing: i } = e, a = n.points(i.points, r.points), { claim: o } = i;
		return o && o !== "email_differs" ? this.#s(o, a, e) : d`<h2>${n.t("orderWaiting", { points: a })}</h2> <p class=muted> ${i.at ? n.t("orderWaitingUntil", { date: n.date(i.at) }) : n.t("orderWaitingLead")} </p> ${t.can("claim") ? s({
			text: n,
			terms: r.terms,
			label: n.t("orderClaim", { points: a }),
			busy: this.claiming,
			complaint: this.problem && n.t(this.problem),
			submit: (e) => void this.#i(t, e)
		}) : f}`;
	}
	#s(e, t, { client: n, text: r }) {
		let i = e === "member" && n.host.canSignIn;
		return d`<p class=earned role=status tabindex=-1> ${e === "confirmed" ? o(p) : f}${r.t(g[e], { points: t })} </p> ${i ? d`<button class=primary @click=${n.host.signIn}>${r.t("signIn")}</button>` : f}`;
	}
};
i("loyalty-after-purchase", _);
export { _ as LoyaltyAfterPurchase };
