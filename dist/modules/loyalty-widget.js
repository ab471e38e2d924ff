import { t as e } from "./report.js";
// src/elements/corner.ts
var t = 12;
function n(e, n) {
	let { left: i, right: a, top: o, bottom: s } = e.getBoundingClientRect();
	for (let c = 2; c--;) {
		let l = 0, u = 0;
		for (let d = 5; d--;) {
			let d = r(e, n, i + l, o + u);
			if (!d) return `translate:${l}px ${u}px`;
			if (c ? u = d.top - t - s : l = d.left - t - a, i + l < 0 && (l = d.right + t - i), o + u < 0 || a + l > innerWidth) break;
		}
	}
	return "visibility:hidden";
}
function r(e, t, n, r) {
	for (let a = 16; a--;) {
		let o = n + e.offsetWidth * (a % 4 + .5) / 4, s = r + e.offsetHeight * (a + .5) / 16, c = document.elementsFromPoint(o, s).find((t) => t !== e);
		for (; c; c = c.parentElement) {
			let e = c.getBoundingClientRect();
			if (c.matches(t) || i(c, e)) return e;
		}
	}
}
function i(e, { width: t, height: n }) {
	let { position: r, bottom: i, opacity: a, zIndex: o, pointerEvents: s } = getComputedStyle(e);
	return /fixed|sticky/.test(r) && i !== "auto" && +a > 0 && (t * n < innerWidth * innerHeight / 2 || +o > 99 && s === "auto");
}
// src/elements/expected.ts
function a() {
	try {
		return /loyalty-widget:.*:intent/.test(String(Object.keys(sessionStorage)));
	} catch {
		return;
	}
}
// src/elements/inline-tags.ts
var o = ({ localName: e }) => /^loyalty-(?!widget)/.test(e), s = () => [...document.querySelectorAll("*")].filter(o), c = () => [...document.querySelectorAll("*")].some(o);
// src/elements/language.ts
function l(e, t) {
	let [n = ""] = (t || document.documentElement.lang || navigator.language).toLowerCase().split("-");
	return n in e ? n : "en";
}
// src/elements/launcher.ts
function u(e, t) {
	let n = document.createElement(t ? "a" : "button");
	return n.part = "launcher", n.append(e), t ? n.href = t : (n.ariaHasPopup = "dialog", n.ariaExpanded = "false"), n;
}
// src/elements/loyalty-widget.styles.ts
String.raw;
var d = ":host{all:initial!important;font-family:inherit!important;position:fixed!important;pointer-events:none!important;bottom:20px!important;color-scheme:light dark!important;inset-inline-end:20px!important;margin:0 calc(env(safe-area-inset-right) + var(--loyalty-launcher-offset-x,0px)) calc(env(safe-area-inset-bottom) + var(--loyalty-launcher-offset-y,0px))!important}:host([theme=light]){color-scheme:light!important}:host([theme=dark]){color-scheme:dark!important}:host([position$=start]){inset-inline:20px auto!important}:host([position$=left]){inset:auto auto 20px 20px!important}:host([position$=right]){inset:auto 20px 20px auto!important}[part]{padding:0 20px;border:1px solid #0000;border-radius:28px;color:var(--loyalty-on-accent,light-dark(#fff,#10142e));font:600 15px/46px a;background:var(--loyalty-accent,light-dark(#3d4fd1,#9aa8ff));box-shadow:0 4px 20px #0003;font-family:var(--loyalty-font,inherit);cursor:pointer;pointer-events:auto}a{display:block;color:#fff;background:#3d4fd1}[part]::before{display:inline-block;content:'';margin-inline-end:8px;vertical-align:middle;border:12px solid;clip-path:path('M2 7h20v5H2zM4 14h7v8H4zM13 14h7v8h-7zM12 6Q4-2 5 6zM12 6q8-8 7 0z')}[aria-busy]::before{opacity:.5}@media (max-width:480px){[part]{padding:0 15px;font-size:0;line-height:54px}[part]::before{margin:0}}@media (prefers-reduced-motion:no-preference){[part]{transition:translate .2s}}@media print{[part]{display:none}}", f = "[href=\"#loyalty\"],[href^=\"#loyalty/\"],[data-loyalty-open]";
function p(e, t, n) {
	let r = () => {
		let e = m(location.hash);
		e !== void 0 && t(e);
	};
	document.addEventListener("click", (n) => {
		let r = n.composedPath().find((t) => t.matches?.(`${e},${f}`));
		r && (n.preventDefault(), t(r.dataset.loyaltyOpen ?? m(r.getAttribute("href")), r));
	}, n), addEventListener("hashchange", r, n), r();
}
var m = (e) => /^#loyalty(?:\/|$)(.*)/.exec(e ?? "")?.[1], h = "scroll click transitionend animationend focusin resize fullscreenchange", g = 100;
function _(e, t) {
	let n = new ResizeObserver(e), r, i = () => {
		r = void 0, n.disconnect(), t.signal.aborted || n.observe(document.documentElement);
	}, a = () => {
		r ??= setTimeout(i, g);
	}, o = new MutationObserver(a);
	o.observe(document, {
		attributes: !0,
		childList: !0,
		subtree: !0
	});
	for (let e of h.split(" ")) addEventListener(e, a, t);
	t.signal.onabort = () => {
		o.disconnect(), i();
	}, i();
}
function v(e) {
	return !!e.closest("[inert],[aria-hidden=true]") || [...document.querySelectorAll(":modal,[aria-modal=true]")].some((e) => !e.querySelector("loyalty-widget") && y(e));
}
function y(e) {
	let { left: t, top: n, width: r, height: i } = e.getBoundingClientRect();
	return document.elementsFromPoint(t + r / 2, Math.min(n + i / 2, innerHeight - 1)).some((t) => e.contains(t));
}
// src/elements/loyalty-widget.ts
var b = globalThis.HTMLElement ?? Object, x = class t extends b {
	#e;
	#t;
	#n;
	connectedCallback() {
		let e = S(this), t = e ? "" : this.getAttribute("page");
		if (t === null) return;
		let n = this.#e ??= this.#r(t);
		if (!e) return;
		this.popover = "manual", this.showPopover();
		let { signal: r } = this.#n = new AbortController(), i = {
			capture: !0,
			signal: r
		};
		p(this.#a("anchor"), (...e) => void this.open(...e), i), _(() => {
			this.#i(n);
		}, i), this.#o(), (c() || a()) && this.#s("start", [], this.#c());
	}
	disconnectedCallback() {
		this.#n?.abort(), window.loyalty === this && delete window.loyalty, this.gone?.();
	}
	async open(e, t) {
		let n = this.#e;
		n && (n.ariaBusy = "true", await this.#s("ask", [e, t], this.#c()), n.ariaBusy = null);
	}
	close() {
		return this.#s("close");
	}
	refresh() {
		return this.#s("refresh");
	}
	identify(...e) {
		return this.shopper = e, this.#s("identify", e);
	}
	destroy() {
		return this.gone = void 0, this.parentNode?.removeChild(this), this.#s("destroy");
	}
	on(e, t) {
		let n = new AbortController();
		return this.addEventListener("loyalty-track", (n) => {
			(e === "*" || e === n.action) && t(n.detail, n.action);
		}, n), () => {
			n.abort();
		};
	}
	push(...e) {
		for (let t of e) {
			let [e, ...n] = t ?? [];
			this[e]?.(...n);
		}
	}
	#r(e) {
		let { words: n } = t, r = u(n[l(n, this.getAttribute("locale"))], e);
		r.onpointerenter = r.onfocus = () => void this.#c().catch(() => void 0), e || (r.onclick = () => void this.open("", r));
		let i = new CSSStyleSheet();
		i.replaceSync(d);
		let a = this.attachShadow({ mode: "open" });
		return a.adoptedStyleSheets = [i], a.append(r), r;
	}
	#i(e) {
		let t = e.inert = v(this), r = this.getAttribute("anchor") && !document.querySelector(this.#a("anchor"));
		e.hidden = t || this.getAttribute("position") === "none" && !r, !e.hidden && this.getAttribute("avoid") !== "none" && (e.style.cssText = n(this, `${this.#a("avoid")},:focus-visible:not(main)`)), this.#s("stand");
	}
	#a(e) {
		let t = this.getAttribute(e);
		return CSS.supports(`selector(:is(${t}))`) ? t : ":not(*)";
	}
	#o() {
		let e = window.loyalty ?? [];
		Array.isArray(e) && (window.loyalty = this, this.push(...e));
	}
	async #s(t, n = [], r = this.#t) {
		try {
			await (await r)?.[t](...n);
		} catch (t) {
			e("unavailable", t);
		}
	}
	#c() {
		return this.#t ??= t.load(this).then(({ PagePanel: e }) => new e(this)).catch((e) => {
			throw this.#t = void 0, e;
		});
	}
};
function S(e) {
	return "showPopover" in e && CSS.supports("color", "light-dark(red,red)");
}
var C = globalThis.customElements;
C?.get("loyalty-widget") || C?.define("loyalty-widget", x);
export { s as i, l as n, c as r, x as t };
