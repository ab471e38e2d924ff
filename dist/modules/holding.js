function e(e) {
	return e instanceof Element && e.matches("input,select,textarea,[contenteditable]");
}
function t(t, i) {
	if (!i.aborted) {
		for (let r of [
			"keydown",
			"keypress",
			"keyup"
		]) addEventListener(r, (r) => {
			let i = r.composedPath();
			i.includes(t) && e(i[0]) && (r.stopImmediatePropagation(), r.defaultPrevented && n(r));
		}, {
			capture: !0,
			signal: i
		});
		Object.defineProperty(t, "isContentEditable", {
			configurable: !0,
			get: () => e(r(t))
		}), i.addEventListener("abort", () => Reflect.deleteProperty(t, "isContentEditable"));
	}
}
function n({ type: e, key: t, ctrlKey: n, metaKey: r, altKey: i }) {
	e !== "keydown" || t.length !== 1 || n || r || i || document.execCommand("insertText", !1, t);
}
function r(e) {
	let t = e.shadowRoot?.activeElement;
	return t ? r(t) : e;
}
function i(e, t) {
	t.aborted || (a(t), o(e, t));
}
function a(e) {
	let t = innerWidth > document.documentElement.clientWidth, n = new CSSStyleSheet();
	n.replaceSync(`html{overflow:hidden!important;${t ? "scrollbar-gutter:stable!important" : ""}}`), document.adoptedStyleSheets = [...document.adoptedStyleSheets, n], e.addEventListener("abort", () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((e) => e !== n);
	});
}
function o(e, t) {
	let n = visualViewport;
	n?.addEventListener("resize", () => {
		let t = n.scale === 1 ? innerHeight - n.height : 0;
		e.style.setProperty("--_keyboard", `${String(t)}px`);
	}, { signal: t }), t.addEventListener("abort", () => {
		e.style.removeProperty("--_keyboard");
	});
}
export { i as holdScreen, t as keepKeys };
