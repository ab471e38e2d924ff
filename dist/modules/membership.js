import { y as e } from "./page.js";
import { t } from "./in-turn.js";
import { n } from "./one-key.js";
import { t as r } from "./keys.js";
import { t as i } from "./unsupported.js";
// src/client/earning.ts
function a({ adapter: a, host: o, calls: s, stores: c, tab: l, openedKey: u, changed: d }) {
	let { $member: f, $completing: p } = c, m = n(r), h = t(), g = (e, t) => m(e, (e) => s.write(e, t)), _ = (e) => g(`complete ${e}`, (t) => a.complete?.(e, t) ?? i("complete")), v = (e) => g(`birthday ${JSON.stringify(e)}`, (t) => a.birthday?.(e, t) ?? i("birthday")), y = (e) => g(`wish ${String(e)}`, (t) => a.wish?.(e, t) ?? i("wish"));
	function b(e) {
		let { [e]: t, ...n } = l.get(u()) ?? {};
		l.set(u(), n);
	}
	async function x(t) {
		let n = await _(t);
		o.track("complete", { rule: t }), b(t), e(p, t, {
			step: "done",
			progress: n
		}), await d();
	}
	async function S(t, n) {
		await v(n), o.track("birthday", { rule: t }), await d(), e(p, t, {
			step: "done",
			progress: f.get()?.earning[t] ?? { done: !0 }
		});
	}
	return {
		async complete(t, n) {
			try {
				await (n ? S(t, n) : x(t));
			} catch (n) {
				e(p, t, {
					step: "failed",
					error: n
				});
			}
		},
		wish: (e) => h(async () => {
			(f.get()?.wish ?? null) !== e && (await y(e), o.track("wish", e === null ? {} : { reward: e }), await d());
		})
	};
}
// src/client/joining.ts
function o({ adapter: e, host: t, calls: a, place: o, identity: s, stores: c, signal: l, changed: u }) {
	let { $joining: d } = c, f = n(r), p = (t) => f("join", (n) => a.write(n, (n) => e.join?.(t ? { marketing: t.marketing } : {}, n) ?? i("join")));
	async function m() {
		await s?.token({
			refresh: !0,
			signal: l
		}), await u();
	}
	async function h(e) {
		let { state: n } = await t.join(e) ?? {};
		n === "joined" && await m(), n === void 0 ? d.set({ step: e && t.joinsHere ? "failed" : "no" }) : d.set({ step: n === "joined" ? "no" : n });
	}
	return {
		async join(e, t) {
			if (!t) return h(e);
			await p(e), await u(), d.set({ step: "no" });
		},
		order: (t) => a.read("order", t, (n) => e.order?.({
			...o,
			...t
		}, n) ?? i("order")),
		async claim(n) {
			let r = {
				...n,
				locale: o.locale
			}, s = await f(`claim ${JSON.stringify(n)}`, (t) => a.write(t, (t) => e.claim?.(r, t) ?? i("claim")));
			return t.track("claim", { state: s }), s === "confirmed" && await u(), s;
		}
	};
}
// src/client/membership.ts
var s = (e) => ({
	...o(e),
	...a(e)
});
export { s as createMembership };
