// src/elements/holding.ts
var e = /* @__PURE__ */ new WeakSet();
function t(e) {
	return e instanceof Element && e.matches("input,select,textarea,[contenteditable]");
}
function n(n, i) {
	if (!(i.aborted || e.has(i))) {
		e.add(i);
		for (let e of [
			"keydown",
			"keypress",
			"keyup"
		]) addEventListener(e, (e) => {
			let i = e.composedPath();
			i.includes(n) && t(i[0]) && (e.stopImmediatePropagation(), e.defaultPrevented && r(e));
		}, {
			capture: !0,
			signal: i
		});
	}
}
function r({ type: e, key: t, ctrlKey: n, metaKey: r, altKey: i }) {
	e !== "keydown" || t.length !== 1 || n || r || i || document.execCommand("insertText", !1, t);
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
		e.style.setProperty("--_a", `${String(t)}px`);
	}, { signal: t }), t.addEventListener("abort", () => {
		e.style.removeProperty("--_a");
	});
}
export { i as holdScreen, n as keepKeys };
