import { i as e, n as t } from "./page.js";
import { o as n } from "./events.js";
import { r } from "./loyalty-widget.js";
import "../elements/loyalty-balance.js";
import "./loyalty-panel.js";
import "../elements/loyalty-tier-progress.js";
import { t as i } from "./views.js";
// src/elements/page-panel.ts
var a = class {
	#e = document.createElement("loyalty-panel");
	#t;
	#n = !1;
	constructor(e, t) {
		this.widget = e, this.launcher = t, this.#e.addEventListener("loyalty-open", this.#o), this.#e.addEventListener("loyalty-close", this.#s), e.shadowRoot?.append(this.#e);
	}
	async ask(t, n = this.#c()) {
		let r = this.#e;
		r.isOpen && n && (n === this.#t || n === this.launcher) ? this.close() : (n && (this.#t = n), this.#n = !0, r.client ??= await e(this.#i()), r.setAttribute("position", this.#a()), await r.show({
			...t && { view: t },
			anchor: this.#r(n)
		}), this.#n || r.hide());
	}
	close() {
		this.#n = !1, this.#e.hide();
	}
	async refresh() {
		await this.#e.client?.actions.refresh();
	}
	async identify(e) {
		await this.#e.client?.actions.identify(s(e));
	}
	destroy() {
		return t();
	}
	async startInline() {
		for (let { localName: e } of document.querySelectorAll(r)) i(e.slice(8));
		await e(this.#i());
	}
	#r(e) {
		let t = this.widget.getAttribute("anchor");
		if (t) try {
			return (e ?? this.launcher).matches(t) ? e : void 0;
		} catch {
			n({
				code: "config",
				message: `data-anchor is not a CSS selector: ${t}`
			});
			return;
		}
	}
	#i() {
		let { attributes: e, shopper: t } = this.widget, n = {};
		for (let { name: t, value: r } of e) n[o(t)] = r;
		return {
			...n,
			getToken: t && s(...t),
			target: this.widget
		};
	}
	#a() {
		let e = this.widget.getAttribute("position") ?? "";
		if (/left|right/.test(e)) return e.includes("left") ? "left" : "right";
		let t = getComputedStyle(this.widget).direction === "rtl";
		return e.includes("start") === t ? "right" : "left";
	}
	#o = () => {
		this.launcher.ariaExpanded = "true";
	};
	#s = () => {
		this.launcher.ariaExpanded = "false";
		let e = this.#t?.isConnected ? this.#t : this.launcher;
		this.#t = void 0, this.#c() || e.focus({ preventScroll: !0 });
	};
	#c() {
		let { activeElement: e } = document, t = e === this.widget || e === document.body;
		return e instanceof HTMLElement && !t ? e : void 0;
	}
}, o = (e) => e.replace(/-(.)/g, (e, t) => t.toUpperCase());
function s(e) {
	return async () => typeof e == "function" ? e() : e;
}
export { a as PagePanel };
