import { autoUpdate as e, computePosition as t, flip as n, offset as r, shift as i, size as a } from "@floating-ui/dom";
// src/elements/anchor.ts
var o = 16;
function s(s, c) {
	let l = async () => {
		let { x: e, y: l } = await t(c, s, {
			strategy: "fixed",
			placement: "bottom-end",
			middleware: [
				r(8),
				n({ padding: o }),
				i({ padding: o }),
				a({
					padding: o,
					apply: ({ availableHeight: e }) => {
						s.style.setProperty("--_k", `${String(Math.max(e, 280))}px`);
					}
				})
			]
		});
		s.style.setProperty("inset", `${String(l)}px auto auto ${String(e)}px`);
	}, u = e(c, s, () => void l());
	return () => {
		u(), s.style.removeProperty("inset"), s.style.removeProperty("--_k");
	};
}
export { s as anchorTo };
