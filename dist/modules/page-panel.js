import { i as e, n as t, r as n } from "./page.js";
import { i as r, r as i } from "./loyalty-widget.js";
import "../elements/loyalty-balance.js";
import { n as a } from "./loyalty-panel.js";
import "../elements/loyalty-tier-progress.js";
import { t as o } from "./report.js";
import { l as s } from "./element.js";
import { r as c } from "./loyalty-home.js";
// src/elements/settings.ts
var l = [
	"adapter",
	"endpoint",
	"token-url"
], u = [
	"options",
	"token",
	"market",
	"currency",
	"cart",
	"join",
	"sign-in"
], d = ["anchor", "avoid"];
function f(e) {
	let { tags: t = [] } = e;
	for (let [n, r, i, a] of t) {
		r !== t[0]?.[1] && o("config", s);
		for (let t of [...l, ...u]) {
			let r = n.getAttribute(`data-${t}`) ?? new URL(n.src || location.href).searchParams.get(t);
			r === null || e.hasAttribute(t) || (i && ![location.origin, a.origin].includes(m(r)) && l.includes(t) ? o("config", `data-${t} is on a foreign origin.`) : e.setAttribute(t, r));
		}
	}
}
function p(e) {
	for (let t of d) {
		let n = e.getAttribute(t);
		n && !CSS.supports(`selector(:is(${n}))`) && o("config", `data-${t} is not a CSS selector: ${n}`);
	}
	window.loyalty && !(window.loyalty instanceof Element) && o("config", "window.loyalty is not ours.");
}
function m(e) {
	return Object.assign(document.createElement("a"), { href: e }).origin;
}
// src/elements/page-panel.ts
var h = class {
	#e = document.createElement("loyalty-panel");
	#t;
	#n = !1;
	#r;
	#i = new AbortController();
	#a = !1;
	constructor(e) {
		this.widget = e;
		let t = this.#e;
		t.addEventListener("loyalty-open", this.#m), t.addEventListener("loyalty-close", this.#h), t.connected = (e) => {
			document.addEventListener("loyalty-navigate", this.#g, { signal: e });
		}, f(e), p(e), e.style.setProperty("--loyalty-page-font", g()), e.shadowRoot?.append(t), this.stand();
	}
	get launcher() {
		return this.widget.shadowRoot?.firstElementChild;
	}
	stand() {
		let e = this.#e, [t = 0, n = 0] = this.launcher.style.translate.split(" ").map((e) => parseFloat(e) || 0);
		e.style.setProperty("--_1", `${String(Math.abs(t))}px`), e.style.setProperty("--_r", `${String(-n)}px`), e.stand(this.launcher.inert);
	}
	async ask(e, t = this.#_()) {
		this.#e.isOpen && t && (t === this.#t || t === this.launcher) ? this.close() : await this.#u(e, t);
	}
	close() {
		this.#n = !1, this.#e.hide();
	}
	async refresh() {
		await this.#e.client?.actions.refresh();
	}
	async identify(e) {
		await this.#e.client?.actions.identify(v(e));
	}
	async destroy() {
		this.#i.abort(), this.#e.hide();
		let e = await this.#r;
		this.#r = this.#e.client = void 0, await t();
		let i = r().filter(({ client: t }) => t === e);
		for (let e of i) n().then((t) => e.client = t);
	}
	async start() {
		i() && c(() => this.#o());
		let { actions: e } = await this.#s();
		await e.start();
	}
	async #o() {
		let { wakeInline: e } = await import("./waking.js");
		!this.#a && !this.#i.signal.aborted && e(this.#i.signal), this.#a = !0;
	}
	#s() {
		return this.#r ??= this.#c();
	}
	async #c() {
		let t = await e(this.#f());
		return t.stores.$member.subscribe(() => {
			this.#l(t);
		}), t;
	}
	#l({ actions: e }) {
		let t = e.takeIntent();
		if (!t) return;
		let { isOpen: n, view: r } = this.#e;
		n && r !== "home" && r !== a(t).view || this.#u(t, this.#_());
	}
	async #u(e, t) {
		let n = this.#e;
		t && (this.#t = t), this.#n = !0, n.client ??= await this.#s(), n.setAttribute("position", this.#p()), await n.show({
			...e && { path: e },
			anchor: this.#d(t)
		}), this.#n || n.hide();
	}
	#d(e) {
		let t = this.widget.getAttribute("anchor");
		return t && CSS.supports(`selector(:is(${t}))`) && e?.matches(t) ? e : void 0;
	}
	#f() {
		f(this.widget);
		let { attributes: e, shopper: t } = this.widget, n = {};
		for (let { name: t, value: r } of e) n[_(t)] = r;
		return {
			...n,
			getToken: t && v(...t),
			target: this.widget
		};
	}
	#p() {
		let e = this.widget.getAttribute("position") ?? "";
		if (/left|right/.test(e)) return e.includes("left") ? "left" : "right";
		let t = getComputedStyle(this.widget).direction === "rtl";
		return e.includes("start") === t ? "right" : "left";
	}
	#m = () => {
		this.launcher.ariaExpanded = "true";
	};
	#h = () => {
		this.launcher.ariaExpanded = "false";
		let e = this.#t?.isConnected ? this.#t : this.launcher;
		this.#t = void 0, !this.#e.isLeft && !this.#_() && e.focus({ preventScroll: !0 });
	};
	#g = (e) => {
		e.preventDefault(), this.widget.open(e.path);
	};
	#_() {
		let { activeElement: e } = document, t = e === this.widget || e === document.body;
		return e instanceof HTMLElement && !t ? e : void 0;
	}
}, g = () => getComputedStyle(document.body).fontFamily.replace(/^.?Times.*/, ""), _ = (e) => e.replace(/-(.)/g, (e, t) => t.toUpperCase());
function v(e) {
	return async () => typeof e == "function" ? e() : e;
}
export { h as PagePanel };
