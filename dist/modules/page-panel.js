import { i as e, n as t, r as n } from "./page.js";
import { r } from "./define.js";
import { r as i } from "./loyalty-widget.js";
import "../elements/loyalty-balance.js";
import { n as a } from "./loyalty-panel.js";
import "../elements/loyalty-tier-progress.js";
import { t as o } from "./views.js";
// src/elements/page-panel.ts
var s = class {
	#e = document.createElement("loyalty-panel");
	#t;
	#n = !1;
	#r;
	#i = /* @__PURE__ */ new Set();
	#a = new MutationObserver(() => {
		this.#o();
	});
	constructor(e, t) {
		this.widget = e, this.launcher = t, this.#e.addEventListener("loyalty-open", this.#m), this.#e.addEventListener("loyalty-close", this.#h), e.shadowRoot?.append(this.#e);
	}
	async ask(e, t = this.#g()) {
		this.#e.isOpen && t && (t === this.#t || t === this.launcher) ? this.close() : await this.#u(e, t);
	}
	close() {
		this.#n = !1, this.#e.hide();
	}
	async refresh() {
		await this.#e.client?.actions.refresh();
	}
	async identify(e) {
		await this.#e.client?.actions.identify(l(e));
	}
	async destroy() {
		this.#a.disconnect();
		let e = await this.#r;
		this.#r = this.#e.client = void 0, await t();
		let r = i().filter(({ client: t }) => t === e);
		for (let e of r) n().then((t) => e.client = t);
	}
	async start() {
		i().length > 0 && (this.#o(), this.#a.observe(document.documentElement, {
			childList: !0,
			subtree: !0
		}));
		let { actions: e } = await this.#s();
		await e.start();
	}
	#o() {
		for (let { localName: e } of document.querySelectorAll(":not(:defined)")) this.#i.has(e) || o(e), this.#i.add(e);
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
		n && r !== "home" && r !== a(t).view || this.#u(t, this.#g());
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
		if (t) try {
			return (e ?? this.launcher).matches(t) ? e : void 0;
		} catch {
			r({
				code: "config",
				message: `data-anchor is not a CSS selector: ${t}`
			});
			return;
		}
	}
	#f() {
		let { attributes: e, shopper: t } = this.widget, n = {};
		for (let { name: t, value: r } of e) n[c(t)] = r;
		return {
			...n,
			getToken: t && l(...t),
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
		this.#t = void 0, this.#g() || e.focus({ preventScroll: !0 });
	};
	#g() {
		let { activeElement: e } = document, t = e === this.widget || e === document.body;
		return e instanceof HTMLElement && !t ? e : void 0;
	}
}, c = (e) => e.replace(/-(.)/g, (e, t) => t.toUpperCase());
function l(e) {
	return async () => typeof e == "function" ? e() : e;
}
export { s as PagePanel };
