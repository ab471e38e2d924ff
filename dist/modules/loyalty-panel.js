import { c as e, i as t, n, o as r, r as i, s as a, t as o } from "./element.js";
import { t as s } from "./define.js";
import { t as c } from "./icons.js";
import { n as l } from "./view.js";
import { t as u } from "./view.styles.js";
import { n as d } from "./views.js";
import { css as f, html as p, nothing as m } from "lit";
import h from "lucide/dist/esm/icons/users.mjs";
import g from "lucide/dist/esm/icons/gift.mjs";
import _ from "lucide/dist/esm/icons/arrow-left.mjs";
import v from "lucide/dist/esm/icons/circle-plus.mjs";
import y from "lucide/dist/esm/icons/house.mjs";
import b from "lucide/dist/esm/icons/x.mjs";
// src/elements/loyalty-panel.styles.ts
var x = f`:host{padding:0;background:none;--_below-launcher:calc(84px + var(--loyalty-launcher-offset-y,0px))}dialog{position:fixed;inset:auto;inset-block-end:calc(var(--_below-launcher) + env(safe-area-inset-bottom));right:20px;display:none;flex-direction:column;inline-size:min(384px,calc(100% - 32px));block-size:min(680px,calc(100% - var(--_below-launcher) - 16px),var(--_room,100%));max-inline-size:none;max-block-size:none;margin:0;padding:0;overflow:hidden;border:0;border-radius:var(--_radius);background:linear-gradient(color-mix(in oklab,var(--_accent) 15%,var(--_surface)),var(--_surface) 220px);color:inherit;box-shadow:0 0 0 1px light-dark(rgb(0 0 0 / 5%),rgb(255 255 255 / 10%)),0 2px 6px rgb(0 0 0 / 6%),0 12px 48px rgb(0 0 0 / 18%);opacity:0;scale:0.95;transform-origin:100% 100%;transition:opacity 200ms var(--_ease),scale 200ms var(--_ease),display 200ms allow-discrete,overlay 200ms allow-discrete}:host([position$='left']) dialog{right:auto;left:20px;transform-origin:0 100%}dialog[open]{display:flex;opacity:1;scale:none}@starting-style{dialog[open]{opacity:0;scale:0.95}}[part='header']{display:flex;flex:none;align-items:center;gap:8px;min-block-size:56px;padding-block:6px;padding-inline:var(--_gutter) calc(var(--_gutter) - 12px)}.title{flex:1;min-inline-size:0;color:var(--_muted);font-weight:600;overflow-wrap:anywhere}.round{inline-size:44px;padding:0;border-radius:50%}.round:first-child{margin-inline-start:-12px}.round:hover{background:var(--_raised)}:host(:dir(rtl)) .round:first-child svg{scale:-1 1}section{position:relative;flex:1;overflow:hidden auto;overscroll-behavior:contain}section:focus-visible{outline:none}section>*{background:none;animation:enter 200ms var(--_ease)}section.deep>*{--_from:16px}@keyframes enter{from{opacity:0;translate:var(--_from,0) 0}}nav{display:flex;flex:none;padding:4px 8px calc(4px + env(safe-area-inset-bottom));border-block-start:1px solid var(--_line);background:var(--_surface)}nav button{flex:1;flex-direction:column;gap:2px;min-inline-size:0;min-block-size:52px;padding:4px;color:var(--_muted);font-size:12px;font-weight:400;line-height:16px}nav button:hover{color:var(--_text)}nav button[aria-current]{color:var(--_accent);font-weight:600}nav span{max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}@media (max-width:480px),(max-height:480px){dialog,:host([position$='left']) dialog{inset:0;inline-size:100%;block-size:100%;padding-block-start:env(safe-area-inset-top);border-radius:0;box-shadow:none}}@media (forced-colors:active){dialog{border:1px solid}}`;
// src/elements/place.ts
function S(e) {
	let [t = "", ...n] = e.split("/");
	if (!C(t)) return { view: "home" };
	let r = w(n.join("/"));
	return r ? {
		view: t,
		item: r
	} : { view: t };
}
function C(e) {
	return i.includes(e);
}
function w(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
// src/elements/loyalty-panel.ts
var T = [
	{
		view: "home",
		picture: y
	},
	{
		view: "earn",
		picture: v
	},
	{
		view: "rewards",
		picture: g
	},
	{
		view: "refer",
		picture: h
	}
], E = [
	"refer",
	"vouchers",
	"activity"
], D = "(max-width: 480px), (max-height: 480px)", O = class extends o {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $program: e }) => e), this.#t = this.follow(({ $member: e }) => e), this.#i = "home", this.view = "home", this.missing = !1, this.#h = () => {
			this.#n?.(), this.#n = void 0, this.dispatchEvent(new n("loyalty-close")), this.client?.host.track("close");
		}, this.#g = (e) => {
			e.key !== "Escape" || this.#a?.matches(":modal") || (e.stopPropagation(), this.hide());
		}, this.#_ = (e) => {
			e.preventDefault(), e.stopPropagation(), this.#u(e);
		};
	}
	static {
		this.styles = [
			r,
			a,
			e,
			u,
			x
		];
	}
	static {
		this.properties = {
			view: { reflect: !0 },
			item: {},
			missing: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	connectedCallback() {
		super.connectedCallback(), this.addEventListener("loyalty-navigate", this.#_);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.removeEventListener("loyalty-navigate", this.#_), this.isOpen && this.#h();
	}
	willUpdate(e) {
		super.willUpdate(e), this.#f(), e.has("view") && this.#p();
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
	async show({ path: e = "", anchor: t } = {}) {
		this.text || await this.begin(), this.#u(S(e)), await this.updateComplete;
		let r = this.#a;
		r && !r.open && (await this.#m(r, t), this.dispatchEvent(new n("loyalty-open")), this.client?.host.track("open", { view: this.view }), this.#t.value && this.client?.actions.refresh());
	}
	hide() {
		this.#a?.close();
	}
	render() {
		let { text: e } = this;
		if (!e) return m;
		let t = this.#e.value?.name ?? e.t("rewards"), n = !T.some(({ view: e }) => e === this.view);
		return p`<dialog part="panel" aria-label=${t} @close=${this.#h} @keydown=${this.#g}> <div part="header"> ${n ? p`<button class="round" aria-label=${e.t("back")} @click=${() => {
			this.#u({ view: this.#i });
		}} > ${c(_)} </button>` : m} <p class="title">${t}</p> <button class="round" aria-label=${e.t("close")} @click=${this.hide}>${c(b)}</button> </div> <section tabindex="0" aria-label=${e.t(this.view)} class=${n ? "deep" : ""}> ${this.missing ? l(e, "problem", this.#p) : this.#s()} </section> ${this.#c(e)} </dialog>`;
	}
	#s() {
		let e = `loyalty-${this.view}`;
		return this.#r?.localName !== e && (this.#r = document.createElement(e)), Object.assign(this.#r, {
			client: this.client,
			item: this.item
		});
	}
	#c(e) {
		let t = this.#e.value, n = t ? T.filter(({ view: e }) => this.#l(e, t)) : [];
		return n.length < 2 ? m : p`<nav part="navigation" aria-label=${e.t("sections")}> ${n.map(({ view: t, picture: n }) => p`<button aria-current=${t === this.view ? "page" : m} @click=${() => {
			this.#u({ view: t });
		}} > ${c(n)}<span>${e.t(t)}</span> </button>`)} </nav>`;
	}
	#l(e, t) {
		return e === "earn" ? t.earning.length > 0 : e === "rewards" ? t.rewards.length > 0 : e !== "refer" || t.referral !== void 0 && this.#t.value?.state === "enrolled";
	}
	#u({ view: e, item: t }) {
		let n = e === this.view && !t;
		this.item = t, n || (T.some((e) => e.view === this.view) && (this.#i = this.view), this.view = e, t && this.#d(), this.isOpen && (this.#o?.scrollTo(0, 0), this.#o?.focus(), this.client?.host.track("view", { view: e })));
	}
	#d() {
		this.#r = void 0, this.requestUpdate();
	}
	#f() {
		let { state: e } = this.#t.value ?? {};
		e !== "guest" && e !== "candidate" || !E.includes(this.view) || (this.client?.actions.intend(t(this)), this.view = "home", this.item = void 0);
	}
	async #p() {
		let { view: e } = this, t = await d(e, this.client?.locale);
		e === this.view && (this.missing = !t);
	}
	async #m(e, t) {
		let n = matchMedia(D).matches;
		if (n ? e.showModal() : e.show(), this.#o?.focus(), n || !t) return;
		let { anchorTo: r } = await import("./anchor.js");
		this.isOpen && (this.#n = r(e, t));
	}
	#h;
	#g;
	#_;
};
s("loyalty-panel", O);
export { S as n, O as t };
