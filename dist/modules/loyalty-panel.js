import { i as e, n as t, r as n, t as r } from "./element.js";
import { i, n as a, r as o } from "./events.js";
import { t as s } from "./icons.js";
import { n as c } from "./view.js";
import { t as l } from "./view.styles.js";
import { t as u } from "./views.js";
import { css as d, html as f, nothing as p } from "lit";
import m from "lucide/dist/esm/icons/users.mjs";
import h from "lucide/dist/esm/icons/gift.mjs";
import g from "lucide/dist/esm/icons/arrow-left.mjs";
import _ from "lucide/dist/esm/icons/circle-plus.mjs";
import v from "lucide/dist/esm/icons/house.mjs";
import y from "lucide/dist/esm/icons/x.mjs";
// src/elements/loyalty-panel.styles.ts
var b = d`:host{padding:0;background:none;--_below-launcher:calc(84px + var(--loyalty-launcher-offset-y,0px))}dialog{position:fixed;inset:auto;inset-block-end:calc(var(--_below-launcher) + env(safe-area-inset-bottom));right:20px;display:none;flex-direction:column;inline-size:min(384px,calc(100vw - 32px));block-size:min(680px,calc(100dvh - var(--_below-launcher) - 16px),var(--_room,100dvh));max-inline-size:none;max-block-size:none;margin:0;padding:0;overflow:hidden;border:0;border-radius:var(--_radius);background:linear-gradient(color-mix(in oklab,var(--_accent) 15%,var(--_surface)),var(--_surface) 220px);color:inherit;box-shadow:0 0 0 1px light-dark(rgb(0 0 0 / 5%),rgb(255 255 255 / 10%)),0 2px 6px rgb(0 0 0 / 6%),0 12px 48px rgb(0 0 0 / 18%);opacity:0;scale:0.95;transform-origin:100% 100%;transition:opacity 200ms var(--_ease),scale 200ms var(--_ease),display 200ms allow-discrete,overlay 200ms allow-discrete}:host([position$='left']) dialog{right:auto;left:20px;transform-origin:0 100%}dialog[open]{display:flex;opacity:1;scale:none}@starting-style{dialog[open]{opacity:0;scale:0.95}}[part='header']{display:flex;flex:none;align-items:center;gap:8px;min-block-size:56px;padding-inline:var(--_gutter) calc(var(--_gutter) - 12px)}.title{flex:1;overflow:hidden;color:var(--_muted);font-weight:600;text-overflow:ellipsis;white-space:nowrap}.round{inline-size:44px;padding:0;border-radius:50%}.round:first-child{margin-inline-start:-12px}.round:hover{background:var(--_raised)}:host(:dir(rtl)) .round:first-child svg{scale:-1 1}section{flex:1;overflow:hidden auto;overscroll-behavior:contain}section:focus-visible{outline:none}section>*{background:none;animation:enter 200ms var(--_ease)}section.deep>*{--_from:16px}@keyframes enter{from{opacity:0;translate:var(--_from,0) 0}}nav{display:flex;flex:none;padding:4px 8px calc(4px + env(safe-area-inset-bottom));border-block-start:1px solid var(--_line);background:var(--_surface)}nav button{flex:1;flex-direction:column;gap:2px;min-inline-size:0;min-block-size:52px;padding:4px;color:var(--_muted);font-size:12px;font-weight:400;line-height:16px}nav button:hover{color:var(--_text)}nav button[aria-current]{color:var(--_accent);font-weight:600}nav span{max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}@media (max-width:480px),(max-height:480px){dialog{inset:0;inline-size:100%;block-size:100%;padding-block-start:env(safe-area-inset-top);border-radius:0;box-shadow:none}}@media (forced-colors:active){dialog{border:1px solid}}`, x = [
	{
		view: "home",
		picture: v
	},
	{
		view: "earn",
		picture: _
	},
	{
		view: "rewards",
		picture: h
	},
	{
		view: "refer",
		picture: m
	}
], S = "(max-width: 480px), (max-height: 480px)", C = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $program: e }) => e), this.#t = this.follow(({ $member: e }) => e), this.#i = "home", this.view = "home", this.missing = !1, this.#p = () => {
			this.#n?.(), this.#n = void 0, this.dispatchEvent(new a("loyalty-close")), this.client?.host.track("close");
		}, this.#m = (e) => {
			e.key !== "Escape" || this.#a?.matches(":modal") || (e.stopPropagation(), this.hide());
		}, this.#h = (e) => {
			e.preventDefault(), e.stopPropagation(), this.#u(e.view);
		};
	}
	static {
		this.styles = [
			t,
			n,
			e,
			l,
			b
		];
	}
	static {
		this.properties = {
			view: { reflect: !0 },
			missing: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	connectedCallback() {
		super.connectedCallback(), this.addEventListener("loyalty-navigate", this.#h);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.removeEventListener("loyalty-navigate", this.#h), this.isOpen && this.#p();
	}
	willUpdate(e) {
		super.willUpdate(e), e.has("view") && this.#d();
	}
	get #a() {
		return this.shadowRoot?.querySelector("dialog");
	}
	get #o() {
		return this.renderRoot.querySelector("section");
	}
	get isOpen() {
		return this.#a?.open ?? !1;
	}
	async show({ view: e = "home", anchor: t } = {}) {
		this.text || await this.begin(), this.#u(w(e) ? e : "home"), await this.updateComplete;
		let n = this.#a;
		n && !n.open && (await this.#f(n, t), this.dispatchEvent(new a("loyalty-open")), this.client?.host.track("open", { view: this.view }), this.#t.value && this.client?.actions.refresh());
	}
	hide() {
		this.#a?.close();
	}
	render() {
		let { text: e } = this;
		if (!e) return p;
		let t = this.#e.value?.name ?? e.t("rewards"), n = !x.some(({ view: e }) => e === this.view);
		return f`<dialog part="panel" aria-label=${t} @close=${this.#p} @keydown=${this.#m}> <div part="header"> ${n ? f`<button class="round" aria-label=${e.t("back")} @click=${() => {
			this.#u(this.#i);
		}} > ${s(g)} </button>` : p} <p class="title">${t}</p> <button class="round" aria-label=${e.t("close")} @click=${this.hide}>${s(y)}</button> </div> <section tabindex="0" aria-label=${e.t(this.view)} class=${n ? "deep" : ""}> ${this.missing ? c(e, "problem", this.#d) : this.#s()} </section> ${this.#c(e)} </dialog>`;
	}
	#s() {
		let e = `loyalty-${this.view}`;
		return this.#r?.localName !== e && (this.#r = document.createElement(e)), this.#r.client = this.client, this.#r;
	}
	#c(e) {
		let t = this.#e.value, n = t ? x.filter(({ view: e }) => this.#l(e, t)) : [];
		return n.length < 2 ? p : f`<nav part="navigation" aria-label=${e.t("sections")}> ${n.map(({ view: t, picture: n }) => f`<button aria-current=${t === this.view ? "page" : p} @click=${() => {
			this.#u(t);
		}} > ${s(n)}<span>${e.t(t)}</span> </button>`)} </nav>`;
	}
	#l(e, t) {
		return e === "earn" ? t.earning.length > 0 : e === "rewards" ? t.rewards.length > 0 : e !== "refer" || t.referral !== void 0 && this.#t.value?.state === "enrolled";
	}
	#u(e) {
		e !== this.view && (x.some((e) => e.view === this.view) && (this.#i = this.view), this.view = e, this.isOpen && (this.#o?.scrollTo(0, 0), this.#o?.focus(), this.client?.host.track("view", { view: e })));
	}
	async #d() {
		let { view: e } = this, t = await u(e);
		e === this.view && (this.missing = !t);
	}
	async #f(e, t) {
		let n = matchMedia(S).matches;
		if (n ? e.showModal() : e.show(), this.#o?.focus(), n || !t) return;
		let { anchorTo: r } = await import("./anchor.js");
		this.isOpen && (this.#n = r(e, t));
	}
	#p;
	#m;
	#h;
};
function w(e) {
	return o.includes(e);
}
i("loyalty-panel", C);
export { C as t };
