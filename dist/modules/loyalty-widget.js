import { r as e, t } from "./define.js";
// src/elements/expected.ts
function n() {
	try {
		return Object.keys(sessionStorage).some((e) => /^loyalty-widget:.*:intent$/.test(e));
	} catch {
		return !1;
	}
}
// src/elements/inline-tags.ts
var r = () => [...document.querySelectorAll("*")].filter((e) => /^loyalty-(?!widget)/.test(e.localName));
// src/elements/language.ts
function i(e, t) {
	let [n = ""] = (t || document.documentElement.lang || navigator.language).toLowerCase().split("-");
	return n in e ? n : "en";
}
// src/elements/launcher.ts
var a = "http://www.w3.org/2000/svg", o = "M12 7v14M20 11v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8M7.5 7a1 1 0 0 1 0-5A4.8 8 0 0 1 12 7a4.8 8 0 0 1 4.5-5 1 1 0 0 1 0 5M3 7h18v5H3z";
function s(e, t) {
	let n = document.createElement(t ? "a" : "button");
	return n.setAttribute("part", "launcher"), t ? n.setAttribute("href", t) : (n.ariaHasPopup = "dialog", n.ariaExpanded = "false"), n.append(c(), e), n;
}
function c() {
	let e = document.createElementNS(a, "svg"), t = document.createElementNS(a, "path");
	return e.setAttribute("viewBox", "0 0 24 24"), t.setAttribute("d", o), e.append(t), e;
}
var l = (0, String.raw)`:host{--_accent:var(--loyalty-accent,light-dark(#3d4fd1,#9aa8ff));--_on-accent:var(--loyalty-on-accent,light-dark(#fff,#10142e));all:initial!important;color-scheme:light dark!important;position:fixed!important;inset-block-end:20px!important;inset-inline-end:20px!important;margin:0 calc(env(safe-area-inset-right) + var(--loyalty-launcher-offset-x,0px)) calc(env(safe-area-inset-bottom) + var(--loyalty-launcher-offset-y,0px))!important}@supports not (color:light-dark(red,red)){:host{--_accent:#3d4fd1;--_on-accent:#fff}}:host([theme='light']){color-scheme:light!important}:host([theme='dark']){color-scheme:dark!important}:host([position$='start']){inset-inline:20px auto!important}:host([position$='left']){inset:auto auto 20px 20px!important}:host([position$='right']){inset:auto 20px 20px auto!important}[part]{display:flex;align-items:center;justify-content:center;gap:8px;block-size:48px;margin:0;padding-inline:18px 20px;border:1px solid transparent;border-radius:28px;background:var(--_accent);color:var(--_on-accent);box-shadow:0 4px 20px #0003;font:600 15px/20px var(--loyalty-font,var(--loyalty-page-font,system-ui));cursor:pointer}[hidden]{display:none}[part]:focus-visible{outline:3px solid var(--_accent);outline-offset:2px;box-shadow:0 0 0 7px var(--_on-accent)}svg{inline-size:22px;block-size:22px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round;transition:opacity 0.2s 0.2s}[aria-busy='true'] svg{opacity:0.5}@media (max-width:480px){[part]{inline-size:56px;block-size:56px;padding:0;gap:0;font-size:0}}@media print{:host{display:none!important}}`;
// src/elements/openers.ts
function u(e, t, n) {
	let r = (t) => t instanceof HTMLElement && (t.matches(`:is(${e})`) || d(t) !== void 0), i = (e) => {
		let n = e.composedPath().find(r);
		!n || e.ctrlKey || e.metaKey || (e.preventDefault(), t(d(n), n));
	}, a = (e) => {
		e.preventDefault(), t(e.path);
	}, o = () => {
		let e = f(location.hash);
		e !== void 0 && t(e);
	};
	document.addEventListener("click", i, { signal: n }), document.addEventListener("loyalty-navigate", a, { signal: n }), addEventListener("hashchange", o, { signal: n }), o();
}
var d = (e) => e.dataset.loyaltyOpen ?? f(e.getAttribute("href"));
function f(e) {
	return /^#loyalty(?:\/|$)(.*)/.exec(e ?? "")?.[1];
}
// src/elements/loyalty-widget.ts
var p = globalThis.HTMLElement ?? Object, m = class t extends p {
	#e;
	#t;
	#n;
	connectedCallback() {
		let e = this.getAttribute("page"), t = h(this);
		if (!t && !e || (this.#e ??= this.#r(t ? null : e), !t)) return;
		let i = getComputedStyle(document.body).fontFamily.replace(/^.?Times.*/, "");
		this.style.setProperty("--loyalty-page-font", i), this.popover = "manual", this.showPopover(), this.#n = new AbortController(), this.#i(this.#e, this.#n.signal), this.#a(), (r().length !== 0 || n()) && this.#s((e) => e.start(), this.#c(this.#e));
	}
	disconnectedCallback() {
		this.#n?.abort(), window.loyalty === this && delete window.loyalty;
	}
	open(e) {
		return this.#o(e);
	}
	close() {
		return this.#s((e) => {
			e.close();
		});
	}
	refresh() {
		return this.#s((e) => e.refresh());
	}
	identify(...e) {
		return this.shopper = e, this.#s((t) => t.identify(...e));
	}
	destroy() {
		return this.remove(), this.#s((e) => e.destroy());
	}
	on(e, t) {
		let n = (n) => {
			(e === "*" || e === n.action) && t(n.detail, n.action);
		};
		return this.addEventListener("loyalty-track", n), () => {
			this.removeEventListener("loyalty-track", n);
		};
	}
	push(...e) {
		for (let [t, ...n] of e.filter(Array.isArray)) this[t]?.(...n);
	}
	#r(e) {
		let { words: n } = t, r = s(n[i(n, this.getAttribute("locale"))] ?? "", e), a = new CSSStyleSheet();
		a.replaceSync(l);
		let o = this.attachShadow({ mode: "open" });
		return o.adoptedStyleSheets = [a], o.append(r), r;
	}
	#i(e, t) {
		let n = () => void this.#c(e).catch(() => void 0);
		e.addEventListener("pointerenter", n, { signal: t }), e.addEventListener("focus", n, { signal: t }), e.addEventListener("click", () => void this.#o("", e), { signal: t });
		let r = this.getAttribute("anchor") ?? "", i = !r || g(r) ? r : ":not(*)";
		e.hidden = this.getAttribute("position") === "none" && document.querySelector(i || "*") !== null, u(i, (e, t) => void this.#o(e, t), t);
	}
	#a() {
		let t = window.loyalty;
		t && !Array.isArray(t) ? t.localName !== this.localName && e({
			code: "config",
			message: "window.loyalty is not ours."
		}) : (window.loyalty = this, this.push(...t ?? []));
	}
	async #o(...e) {
		let t = this.#e;
		t && (t.ariaBusy = "true", await this.#s((t) => t.ask(...e), this.#c(t)), t.ariaBusy = null);
	}
	async #s(t, n = this.#t) {
		try {
			let e = await n;
			e && await t(e);
		} catch (t) {
			e({
				code: "unavailable",
				message: String(t)
			});
		}
	}
	#c(e) {
		return this.#t ??= t.load(this).then(({ PagePanel: t }) => new t(this, e)).catch((e) => {
			throw this.#t = void 0, e;
		}), this.#t;
	}
};
function h(e) {
	return "popover" in e && CSS.supports("color", "light-dark(red,red)");
}
function g(e) {
	return CSS.supports(`selector(:not(${e}))`);
}
t("loyalty-widget", m);
export { i as n, r, m as t };
