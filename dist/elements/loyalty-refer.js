import { t as e } from "../modules/copy.js";
import { u as t } from "../modules/element.js";
import { t as n } from "../modules/icons.js";
import { n as r, t as i } from "../modules/join-bar.js";
import { t as a } from "../modules/view.js";
import { css as o, html as s, nothing as c } from "lit";
import l from "lucide/dist/esm/icons/check.mjs";
import u from "lucide/dist/esm/icons/share-2.mjs";
import d from "lucide/dist/esm/icons/sparkles.mjs";
import f from "lucide/dist/esm/icons/gift.mjs";
import p from "lucide/dist/esm/icons/copy.mjs";
// src/elements/loyalty-refer.styles.ts
var m = o`[part=offer]{display:flex;flex-wrap:wrap;gap:1px;margin-block:16px 24px;overflow:hidden;border-radius:var(--_h);background:var(--_b);box-shadow:0 0 0 1px var(--_b),0 4px 16px rgb(0 0 0 / 6%)}[part=offer]>div{flex:1 1 128px;min-inline-size:0;padding:20px 16px;background:light-dark(var(--_m),var(--_j))}dt svg{inline-size:24px;block-size:24px;margin-block-end:12px;color:var(--_0)}dd{margin-block-start:4px;font-size:20px;font-weight:600;line-height:24px;letter-spacing:-0.01em;hyphens:auto;text-wrap:balance}label{display:block;font-weight:600}input{display:block;inline-size:100%;min-block-size:48px;margin-block:4px 12px;padding-inline:16px;border:0;border-radius:var(--_i);background:var(--_j);box-shadow:inset 0 0 0 1px var(--_b);color:var(--_n);font:400 16px/24px var(--_6);text-overflow:ellipsis}.actions{display:flex;flex-wrap:wrap;gap:8px}.actions button{flex:1 1 auto}[role=status]:not(:empty){margin-block-start:8px}.friends{margin-block-start:16px;text-align:center}`, h = 2500, g = class extends a {
	constructor(...e) {
		super(...e), this.#e = 0, this.copied = "no", this.#s = () => {
			this.#t.select();
		};
	}
	static {
		this.styles = [
			...a.styles,
			r,
			m
		];
	}
	static {
		this.words = ["refer"];
	}
	static {
		this.properties = { copied: { state: !0 } };
	}
	#e;
	get #t() {
		return this.renderRoot.querySelector("input");
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#e), this.copied = "no";
	}
	renderScene(e) {
		let { text: t, program: n, member: r } = e;
		return s`<h2 tabindex=-1>${t.t("referTitle")}</h2> ${n.referral ? this.#n(n.referral, t) : c} ${r.referral ? this.#r(r.referral, e) : this.#o(e)}`;
	}
	#n({ friend: e, advocate: t }, r) {
		return s`<dl part=offer> <div> <dt>${n(f)}${r.t("referFriend")}</dt> <dd>${e}</dd> </div> <div> <dt>${n(d)}${r.t("referYou")}</dt> <dd>${t}</dd> </div> </dl>`;
	}
	#r(e, { text: t, program: r }) {
		let i = this.copied === "yes";
		return s`<label> ${t.t("referLink")} <input part=link dir=ltr readonly .value=${e.link} @focus=${this.#s} /> </label> <div class=actions> <button class=primary @click=${() => this.#c(e.link)}> ${n(i ? l : p)}${t.t(i ? "copied" : "copyLink")} </button> ${"share" in navigator ? s`<button class=quiet @click=${() => this.#l(e.link, r, t)}> ${n(u)}${t.t("share")} </button>` : c} </div> <p role=status class=${this.copied === "by_hand" ? "small" : "hidden"}>${this.#i(t)}</p> ${this.#a(e, t)}`;
	}
	#i(e) {
		return this.copied === "no" ? c : e.t(this.copied === "yes" ? "copied" : "copyByHand");
	}
	#a({ completed: e, pending: t }, n) {
		let r = [e > 0 && n.t("referCompleted", { count: e }), t > 0 && n.t("referPending", { count: t })].filter(Boolean);
		return r.length > 0 ? s`<p class="friends muted">${r.join(" · ")}</p>` : c;
	}
	#o(e) {
		let t = i(e, { view: "refer" });
		return t === c ? s`<p class=empty>${e.text.t("referUnavailable")}</p>` : t;
	}
	#s;
	async #c(t) {
		let n = await e(t);
		clearTimeout(this.#e), this.copied = n ? "yes" : "by_hand", n ? (this.client?.host.track("copy", { what: "referral" }), this.#e = window.setTimeout(() => {
			this.copied = "no";
		}, h)) : (this.#t.focus(), this.#t.select());
	}
	async #l(e, { name: t, referral: n }, r) {
		try {
			await navigator.share({
				title: t,
				text: r.t("shareText", { offer: n?.friend ?? t }),
				url: e
			}), this.client?.host.track("share", { what: "referral" });
		} catch {}
	}
};
t("loyalty-refer", g);
export { g as LoyaltyRefer };
