import { a as e, i as t, o as n, r } from "./memory.js";
// src/adapters/memory-writes.ts
var i = 7776e6, a = "CDFGHJKMNPQRTVWX";
function o({ state: i, subject: a, now: o }) {
	function l() {
		let n = t(i, a);
		return n.state === "candidate" && e("not_enrolled"), n.state === "blocked" && e("blocked"), n;
	}
	function u(t, n) {
		let { reward: r, points: o } = t, s = p(n);
		s && (s.reward !== r || s.points !== o) && e("key_reused");
		let c = s?.voucher ?? d(l(), t);
		return s || i.redemptions.push({
			subject: a,
			key: n,
			reward: r,
			points: o,
			voucher: c
		}), {
			state: "done",
			voucher: c
		};
	}
	function d(t, c) {
		let l = i.program(c.currency).rewards.find(({ id: e }) => e === c.reward) ?? e("not_found");
		l.points !== c.points && e("invalid");
		let { reason: u } = r(l, i, a);
		u && e(u);
		let d = s(l, o());
		return t.vouchers.unshift(d), g(t, "redeemed", -l.points, l.name), n(t, l.points), d;
	}
	function f(t) {
		let { voucher: n } = p(t) ?? e("not_found");
		return {
			state: "done",
			voucher: n
		};
	}
	function p(e) {
		return i.redemptions.find((t) => t.subject === a && t.key === e);
	}
	function m(t) {
		let n = l(), r = n.vouchers.find(({ id: e }) => e === t) ?? e("not_found");
		r.state !== "revoked" && (r.undoable || e("invalid"), r.state = "revoked", r.undoable = !1, g(n, "undone", r.points ?? 0, r.title));
	}
	function h() {
		let n = t(i, a);
		if (n.state === "blocked" && e("blocked"), n.state !== "enrolled") {
			n.state = "enrolled", i.members.set(a, n);
			for (let { id: e, kind: t, points: r = 0, title: a } of i.program().earning) t === "sign_up" && (n.earning[e] = { done: !0 }, g(n, "earned", r, a));
		}
	}
	function g(e, t, n, r) {
		e.activity.unshift({
			id: c(),
			at: new Date(o()).toISOString(),
			kind: t,
			points: n,
			title: r
		});
	}
	return {
		redeem: u,
		redemption: f,
		undo: m,
		join: h
	};
}
function s({ id: e, name: t, description: n, image: r, ...a }, o) {
	let s = c(), l = new Date(o + i).toISOString();
	return {
		...a,
		id: s,
		code: s,
		title: t,
		state: "issued",
		source: "redemption",
		undoable: !0,
		expiresAt: l
	};
}
function c() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(8)), (e) => a[e % 16]).join("").replace(/.{4}/, "$&-");
}
export { o as memoryWrites };
