import { d as e } from "./page.js";
import { t } from "./offer.js";
import { t as n } from "./unsupported.js";
// src/stores/list.ts
function r(t, n) {
	let r, i = 0, a;
	async function o(e, a) {
		let o = ++i, { items: s, more: c } = t.get();
		t.set({
			items: s,
			more: c,
			phase: "loading"
		});
		try {
			let s = await n(a);
			if (o !== i) return;
			r = s.next, t.set({
				items: [...e, ...s.items],
				more: r !== void 0,
				phase: "ready"
			});
		} catch (e) {
			o === i && t.set({
				items: s,
				more: c,
				phase: "failed",
				error: e
			});
		}
	}
	return {
		async more() {
			let { items: e, more: n } = t.get();
			n && (a ??= o(e, r).finally(() => a = void 0), await a);
		},
		async reload() {
			t.get().phase !== "idle" && await o([], void 0);
		},
		clear() {
			i += 1, a = void 0, r = void 0, t.set(e);
		}
	};
}
// src/client/lists.ts
function i({ adapter: e, calls: i, place: a, $rewards: o, $activity: s, $vouchers: c }) {
	let l = (e) => e === void 0 ? a : {
		...a,
		cursor: e
	};
	return {
		rewards: r(o, (r) => i.read("rewards", r, async (i) => {
			let a = await (e.rewards?.(l(r), i) ?? n("rewards"));
			return {
				...a,
				items: a.items.map((e) => t(e, a.availability))
			};
		})),
		activity: r(s, (t) => i.read("activity", t, (r) => e.activity?.(l(t), r) ?? n("activity"))),
		vouchers: r(c, (t) => i.read("vouchers", t, (r) => e.vouchers?.(l(t), r) ?? n("vouchers")))
	};
}
export { i as createLists };
