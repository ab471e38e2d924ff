import { _ as e } from "./page.js";
import { t } from "./offer.js";
import { t as n } from "./unsupported.js";
// src/stores/list.ts
function r(t, n) {
	let r, i = 0, a = 0, o = Promise.resolve(), s;
	function c(e) {
		let t = a;
		return o = o.then(() => t === a ? e() : void 0), o;
	}
	async function l(e, t) {
		let r = await n(e), i = [...r.items], { next: a } = r;
		for (let e = t - 1; e > 0 && a !== void 0; --e) {
			let e = await n(a);
			i.push(...e.items), a = e.next;
		}
		return {
			items: i,
			...a !== void 0 && { next: a }
		};
	}
	async function u(e, n, o) {
		let s = a, { items: c, more: u } = t.get();
		t.set({
			items: c,
			more: u,
			phase: "loading"
		});
		try {
			let { items: c, next: u } = await l(n, o);
			if (s !== a) return;
			r = u, i = n === void 0 ? o : i + o, t.set({
				items: [...e, ...c],
				more: u !== void 0,
				phase: "ready"
			});
		} catch (e) {
			s === a && t.set({
				items: c,
				more: u,
				phase: "failed",
				error: e
			});
		}
	}
	async function d() {
		let { items: e, more: n } = t.get();
		n && await u(e, r, 1);
	}
	return {
		async more() {
			let e = s ??= c(d);
			await e, s === e && (s = void 0);
		},
		async reload() {
			t.get().phase !== "idle" && await c(() => u([], void 0, Math.max(i, 1)));
		},
		clear() {
			a += 1, o = Promise.resolve(), s = void 0, r = void 0, i = 0, t.set(e);
		}
	};
}
// src/client/lists.ts
var i = 5, a = {
	earned: "earned",
	approved: "earned",
	redeemed: "spent",
	undone: "spent",
	returned: "lost",
	expired: "lost"
};
function o({ adapter: e, calls: a, place: o, stores: c }) {
	let { $rewards: l, $activity: u, $vouchers: d, $filter: f } = c, p = (e) => e === void 0 ? o : {
		...o,
		cursor: e
	}, m = (t, r) => a.read("activity", {
		cursor: t,
		filter: r
	}, (i) => {
		let a = {
			...p(t),
			...r && { filter: r }
		};
		return e.activity?.(a, i) ?? n("activity");
	});
	async function h(e) {
		let t = f.get();
		for (let n = 1;; n += 1) {
			let r = await m(e, t), a = r.items.filter((e) => !t || s(e) === t);
			if (a.length > 0 || r.next === void 0 || n === i) return {
				...r,
				items: a
			};
			e = r.next;
		}
	}
	return {
		rewards: r(l, (r) => a.read("rewards", r, async (i) => {
			let a = await (e.rewards?.(p(r), i) ?? n("rewards"));
			return {
				...a,
				items: a.items.map((e) => t(e, a.availability))
			};
		})),
		activity: r(u, h),
		vouchers: r(d, (t) => a.read("vouchers", t, (r) => e.vouchers?.(p(t), r) ?? n("vouchers")))
	};
}
function s({ kind: e, points: t, pending: n = 0 }) {
	let r = t || n;
	return a[e] ?? (r > 0 ? "earned" : r < 0 ? "lost" : void 0);
}
export { o as createLists };
