import { c as e, o as t, s as n, t as r, u as i } from "./element.js";
import { t as a } from "./fields.js";
import { n as o, r as s, t as c } from "./join-form.js";
import { css as l, html as u, nothing as d } from "lit";
// src/elements/loyalty-join.styles.ts
var f = l`:host{text-align:center}[role=alert]:not(:empty){margin-block-end:8px}[role=status]{margin-block-end:12px;text-wrap:balance}.member{margin-block-start:4px;color:var(--_c)}form + .member{margin-block-start:12px;text-align:start}`;
// src/elements/loyalty-join.ts
function p({ client: e, member: t }) {
	return t.state === "candidate" && e.can("join") ? "backend" : e.host.joinsHere ? "form" : e.host.canJoin ? "shop" : void 0;
}
var m = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#n = this.follow("$joining"), this.place = "", this.open = !1, this.malformed = !1, this.renewing = !1;
	}
	static {
		this.styles = [
			t,
			n,
			e,
			a,
			s,
			f
		];
	}
	static {
		this.words = ["join"];
	}
	static {
		this.properties = {
			place: {},
			open: {
				type: Boolean,
				reflect: !0
			},
			malformed: { state: !0 },
			renewing: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	refocus() {
		this.#i("[tabindex], input, button");
	}
	get #r() {
		return this.renewing ? "no" : this.#n.value?.step ?? "no";
	}
	#i(e) {
		this.renderRoot.querySelector(e)?.focus();
	}
	async #a(e, t) {
		this.renewing = !1, this.#c(e), await e.actions.join(t);
	}
	async #o(e, t) {
		this.malformed = !c(t.email), this.malformed || await this.#a(e, t), await this.updateComplete, (this.malformed || this.#r === "invalid") && this.#i("[name=\"email\"]");
	}
	#s({ actions: e, host: t }) {
		this.#c({ actions: e }), t.track("sign_in"), t.signIn();
	}
	#c({ actions: e }) {
		this.place && e.intend(this.place);
	}
	render() {
		let { client: e, text: t } = this, n = this.#e.value, r = this.#t.value;
		return !e || !t || !n || !r || r.state !== "guest" && r.state !== "candidate" ? d : this.#l({
			client: e,
			text: t,
			program: n,
			member: r
		});
	}
	#l(e) {
		let { text: t } = e, n = p(e);
		return n === "form" && this.#r === "sent" ? this.#p(t.t("joinSent"), d, e) : n === "form" && this.#r === "exists" ? this.#p(t.t("joinExists"), this.#h(e), e) : u`${this.#u(n, e)} ${this.#m(n, e)}`;
	}
	#u(e, t) {
		if (!e) return d;
		let n = this.#r === "failed" ? t.text.t("joinFailed") : d, r = e === "backend" || e === "form" && this.open;
		return u`<p class=complaint role=alert>${n}</p> ${r ? this.#d(e === "backend", t) : this.#f(e, t)}`;
	}
	#d(e, { client: t, text: n, program: r }) {
		let i = this.malformed || this.#r === "invalid";
		return o({
			text: n,
			known: e,
			terms: r.terms,
			label: n.t("join"),
			busy: this.#r === "pending",
			complaint: i ? n.t("joinInvalid") : void 0,
			submit: (n) => void (e ? this.#a(t, n) : this.#o(t, n))
		});
	}
	#f(e, { client: t, text: n }) {
		let r = this.#r === "pending";
		return u`<button class="primary wide" aria-disabled=${r || d} @click=${() => {
			e === "form" ? this.open = !0 : this.#a(t);
		}}> ${n.t(r ? "sending" : "join")} </button>`;
	}
	#p(e, t, { text: n }) {
		return u`<p role=status tabindex=-1>${e}</p> ${t} <button class=link @click=${() => {
			this.renewing = this.open = !0;
		}}>${n.t("joinOther")}</button>`;
	}
	#m(e, t) {
		let { client: n, text: r, member: i } = t;
		return i.state !== "guest" || !n.host.canSignIn ? d : e ? u`<p class=member>${r.t("member")} ${this.#h(t, "link")}</p>` : this.#h(t);
	}
	#h({ client: e, text: t }, n = "primary wide") {
		return e.host.canSignIn ? u`<button class=${n} @click=${() => {
			this.#s(e);
		}} > ${t.t("signIn")} </button>` : d;
	}
};
i("loyalty-join", m);
export { m as t };
