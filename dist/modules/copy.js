// src/elements/copy.ts
async function e(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return t(e);
	}
}
function t(e) {
	let t = !1, n = (e) => {
		e.preventDefault();
	}, r = (n) => {
		n.preventDefault(), n.stopImmediatePropagation(), n.clipboardData?.setData("text/plain", e), t = n.clipboardData !== null;
	};
	document.addEventListener("beforecopy", n, { capture: !0 }), document.addEventListener("copy", r, { capture: !0 });
	try {
		return document.execCommand("copy") && t;
	} finally {
		document.removeEventListener("beforecopy", n, { capture: !0 }), document.removeEventListener("copy", r, { capture: !0 });
	}
}
export { e as t };
