import { c as e, i as t, n, o as r, r as i, s as a, t as o, u as s } from "./element.js";
import { t as c } from "./icons.js";
import { n as l } from "./loyalty-home.js";
import { n as u } from "./view.js";
import { t as d } from "./view.styles.js";
import { css as f, html as p, nothing as m } from "lit";
import h from "lucide/dist/esm/icons/users.mjs";
import g from "lucide/dist/esm/icons/gift.mjs";
import _ from "lucide/dist/esm/icons/arrow-left.mjs";
import v from "lucide/dist/esm/icons/circle-plus.mjs";
import y from "lucide/dist/esm/icons/house.mjs";
import b from "lucide/dist/esm/icons/x.mjs";
// src/elements/layer.ts
var x = ":modal,:popover-open:not(loyalty-widget)", S = "dialog,[popover],[role*=dialog]";
function C(e, t) {
	let n = {
		capture: !0,
		signal: t
	};
	addEventListener("keydown", (t) => {
		t.key === "Escape" && !t.isComposing && w(e) && (t.preventDefault(), t.stopImmediatePropagation(), e.close("escape"));
	}, n), addEventListener("click", (t) => {
		T(e, t) && e.close("outside");
	}, n);
}
function w({ host: e, dialog: t, isCovered: n }) {
	if (e.matches(":focus-within")) return !0;
	let { activeElement: r } = document;
	return (!r || r === document.body) && !n() && (t.matches(":modal") || !document.querySelector(x));
}
function T({ dialog: e, host: t, isCovered: n }, r) {
	if (!r.isTrusted || r.defaultPrevented || n()) return !1;
	let i = r.composedPath();
	return e.matches(":modal") ? i[0] === e && !E(e.getBoundingClientRect(), r) : !i.includes(t) && !i.some((e) => e instanceof Element && D(e));
}
function E({ left: e, right: t, top: n, bottom: r }, { clientX: i, clientY: a }) {
	return i >= e && i <= t && a >= n && a <= r;
}
function D(e) {
	let { localName: t } = e;
	return t.startsWith("loyalty-") || e.matches(S) || getComputedStyle(e).position === "fixed";
}
// src/elements/loyalty-panel.styles.ts
var O = f`:host{padding:0;background:none;--_2:calc(84px + var(--_r,0px) + var(--loyalty-launcher-offset-y,0px))}dialog{position:fixed;inset:auto;inset-block-end:calc(var(--_2) + env(safe-area-inset-bottom));right:clamp(16px,100% - 400px,20px + var(--_1,0px));display:none;flex-direction:column;inline-size:min(384px,calc(100% - 32px));block-size:min(680px,calc(100% - var(--_2) - 16px),var(--_k,100%));max-inline-size:none;max-block-size:none;margin:0;padding:0;overflow:hidden;border:0;border-radius:var(--_h);background:linear-gradient(color-mix(in oklab,var(--_0) 15%,var(--_m)),var(--_m) 220px);color:inherit;box-shadow:0 0 0 1px light-dark(rgb(0 0 0 / 5%),rgb(255 255 255 / 10%)),0 2px 6px rgb(0 0 0 / 6%),0 12px 48px rgb(0 0 0 / 18%);opacity:0;scale:.95;transform-origin:100% 100%;transition:opacity 200ms var(--_5),scale 200ms var(--_5),display 200ms allow-discrete,overlay 200ms allow-discrete}:host([position$=left]) dialog{right:auto;left:clamp(16px,100% - 400px,20px + var(--_1,0px));transform-origin:0 100%}dialog[open]{display:flex;opacity:1;scale:none;pointer-events:auto}:host([aside]) dialog:not(:modal){display:none}dialog::backdrop{background:none}@starting-style{dialog[open]{opacity:0;scale:.95}}[part=header]{display:flex;flex:none;align-items:center;gap:8px;min-block-size:56px;padding-block:6px;padding-inline:var(--_9) calc(var(--_9) - 12px)}.title{flex:1;min-inline-size:0;color:var(--_c);font-weight:600;overflow-wrap:anywhere}.round{inline-size:44px;padding:0;border-radius:50%}.round:first-child{margin-inline-start:-12px}.round:hover{background:var(--_j)}:host(:dir(rtl)) .round:first-child svg{scale:-1 1}section{position:relative;flex:1;overflow:hidden auto;overscroll-behavior:contain}section:focus-visible{outline:none}section>*{background:none;animation:enter 200ms var(--_5)}section.deep>*{--_7:16px}@keyframes enter{from{opacity:0;translate:var(--_7,0) 0}}nav{display:flex;flex:none;padding:4px 8px calc(4px + env(safe-area-inset-bottom));border-block-start:1px solid var(--_b);background:var(--_m)}nav button{flex:1;flex-direction:column;gap:2px;min-inline-size:0;min-block-size:52px;padding:4px;color:var(--_c);font-size:12px;font-weight:400;line-height:16px}nav button:hover{color:var(--_n)}nav button[aria-current]{color:var(--_0);font-weight:600}nav span{max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}@media (max-width:480px),(max-height:480px){dialog,:host([position$=left]) dialog{inset:0;inline-size:100%;block-size:calc(100% - var(--_a,0px));padding-block-start:env(safe-area-inset-top);border-radius:0;box-shadow:none}}@media (forced-colors:active){dialog{border:1px solid}}`;
// src/elements/place.ts
function k(e) {
	let [t = "", ...n] = e.split("/");
	if (!A(t)) return { view: "home" };
	let r = j(n.join("/"));
	return r ? {
		view: t,
		item: r
	} : { view: t };
}
function A(e) {
	return i.includes(e);
}
function j(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
// src/elements/loyalty-panel.ts
var M = [
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
], N = [
	"refer",
	"vouchers",
	"activity"
], P = "(max-width: 480px), (max-height: 480px)", F = class extends o {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#a = !1, this.#o = !1, this.#c = "home", this.view = "home", this.missing = !1, this.isLeft = !1, this.#x = () => {
			this.isOpen || (this.#i?.abort(), this.#n?.(), this.#n = void 0, this.dispatchEvent(new n("loyalty-close")), this.client?.host.track("close"));
		}, this.#S = ({ persisted: e }) => {
			e && this.client?.actions.refresh();
		}, this.#C = (e) => {
			e.preventDefault(), e.stopPropagation(), this.#m(e);
		};
	}
	static {
		this.styles = [
			r,
			a,
			e,
			d,
			O
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
	#a;
	#o;
	#s;
	#c;
	connectedCallback() {
		super.connectedCallback(), this.addEventListener("loyalty-navigate", this.#C);
		let { signal: e } = this.#r = new AbortController();
		addEventListener("pageshow", this.#S, { signal: e }), this.connected?.(e);
		let t = this.#l;
		t && (this.client?.actions.refresh(), t.open && this.#b(t));
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.removeEventListener("loyalty-navigate", this.#C), this.#r?.abort(), this.#i?.abort(), this.#n?.(), this.#n = void 0, this.#l?.matches(":modal") && this.hide();
	}
	willUpdate(e) {
		super.willUpdate(e), this.#g(), e.has("view") && this.#_();
	}
	get #l() {
		return this.shadowRoot?.querySelector("dialog");
	}
	get #u() {
		return this.renderRoot.querySelector("section");
	}
	get isOpen() {
		return this.#o || (this.#l?.open ?? !1);
	}
	stand(e) {
		if (e === this.#a) return;
		this.#a = e, this.toggleAttribute("aside", e);
		let t = this.#l;
		e && t?.matches(":modal") ? (this.#o = !0, this.#i?.abort(), t.close()) : this.#o && (this.#o = !1, t?.showModal(), t && this.#b(t));
	}
	async show({ path: e = "", anchor: t } = {}) {
		this.text || await this.begin(), this.#m(k(e)), await this.updateComplete;
		let r = this.#l;
		r && this.#v(r) && (await this.#y(r, t), this.dispatchEvent(new n("loyalty-open")), this.client?.host.track("open", { view: this.view }), this.#t.value && this.client?.actions.refresh());
	}
	hide() {
		let e = this.#o;
		this.#o = !1, e ? this.#x() : this.#l?.close();
	}
	render() {
		let { text: e } = this;
		if (!e) return m;
		let t = this.#e.value?.name ?? e.t("rewards"), n = !M.some(({ view: e }) => e === this.view);
		return p`<dialog part=panel aria-label=${t} @close=${this.#x}> <div part=header> ${n ? p`<button class=round aria-label=${e.t("back")} @click=${() => {
			this.#m({ view: this.#c });
		}} > ${c(_)} </button>` : m} <p class=title>${t}</p> <button class=round aria-label=${e.t("close")} @click=${this.hide}>${c(b)}</button> </div> <section tabindex=0 aria-label=${e.t(this.view)} class=${n ? "deep" : ""}> ${this.missing ? u(e, "problem", this.#_) : this.#d()} </section> ${this.#f(e)} </dialog>`;
	}
	#d() {
		let e = `loyalty-${this.view}`;
		return this.#s?.localName !== e && (this.#s = document.createElement(e)), Object.assign(this.#s, {
			client: this.client,
			item: this.item
		});
	}
	#f(e) {
		let t = this.#e.value, n = t ? M.filter(({ view: e }) => this.#p(e, t)) : [];
		return n.length < 2 ? m : p`<nav part=navigation aria-label=${e.t("sections")}> ${n.map(({ view: t, picture: n }) => p`<button aria-current=${t === this.view ? "page" : m} @click=${() => {
			this.#m({ view: t });
		}} > ${c(n)}<span>${e.t(t)}</span> </button>`)} </nav>`;
	}
	#p(e, t) {
		return e === "earn" ? t.earning.length > 0 : e === "rewards" ? t.rewards.length > 0 : e !== "refer" || t.referral !== void 0 && this.#t.value?.state === "enrolled";
	}
	#m({ view: e, item: t }) {
		let n = e === this.view && !t;
		this.item = t, n || (M.some((e) => e.view === this.view) && (this.#c = this.view), this.view = e, t && this.#h(), this.isOpen && (this.#u?.scrollTo(0, 0), this.#u?.focus(), this.client?.host.track("view", { view: e })));
	}
	#h() {
		this.#s = void 0, this.requestUpdate();
	}
	#g() {
		let { state: e } = this.#t.value ?? {};
		e !== "guest" && e !== "candidate" || !N.includes(this.view) || (this.client?.actions.intend(t(this)), this.view = "home", this.item = void 0);
	}
	async #_() {
		let { view: e } = this, t = await l(e, this.client?.locale);
		e === this.view && (this.missing = !t);
	}
	#v(e) {
		return this.isOpen ? !this.#a || e.matches(":modal") ? !1 : (e.removeAttribute("open"), !0) : !0;
	}
	async #y(e, t) {
		let n = matchMedia(P).matches;
		if (this.isLeft = this.#o = !1, n || this.#a ? e.showModal() : e.show(), this.#b(e), this.#u?.focus(), n || this.#a || !t) return;
		let { anchorTo: r } = await import("./anchor.js");
		this.isOpen && (this.#n = r(e, t));
	}
	#b(e) {
		this.#i?.abort();
		let { signal: t } = this.#i = new AbortController(), n = this.getRootNode().host ?? this;
		C({
			dialog: e,
			host: n,
			isCovered: () => this.#a && !e.matches(":modal"),
			close: (e) => {
				this.isLeft = e === "outside", this.hide();
			}
		}, t), e.matches(":modal") && I("holdScreen", e, t), e.addEventListener("focusin", (e) => {
			let r = e.composedPath()[0].matches("input,select,textarea");
			Object.defineProperty(n, "isContentEditable", {
				configurable: !0,
				value: r
			}), r && I("keepKeys", n, t);
		}, { signal: t });
	}
	#x;
	#S;
	#C;
};
async function I(e, t, n) {
	(await import("./holding.js").catch(() => void 0))?.[e](t, n);
}
s("loyalty-panel", F);
export { k as n, F as t };
