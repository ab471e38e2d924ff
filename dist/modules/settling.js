// src/adapters/paging.ts
function e(e, t, n = 10) {
	let r = t === void 0 ? 0 : e.findIndex(({ id: e }) => e === t) + 1 || e.length, i = e.slice(r, r + n), a = i.at(-1);
	return a && a !== e.at(-1) ? {
		items: i,
		next: a.id
	} : { items: i };
}
function t(t, { cursor: r, filter: i }) {
	return e(i ? t.filter((e) => n(e) === i) : t, r);
}
function n({ kind: e, points: t }) {
	return e === "adjusted" ? t > 0 ? "earned" : "lost" : e === "earned" || e === "approved" ? "earned" : e === "redeemed" || e === "undone" ? "spent" : e === "returned" || e === "expired" ? "lost" : void 0;
}
function r({ ids: e, before: t }) {
	return {
		saw(t) {
			for (let { id: n } of t) e.add(n);
		},
		sending(n) {
			t.set(n, new Set(e));
		},
		find(e, { at: n }, r) {
			let i = (e) => Date.parse(e.at ?? "");
			return r.filter((r) => i(r) >= n - 3e4 && !t.get(e)?.has(r.id)).sort((e, t) => i(e) - i(t))[0];
		}
	};
}
export { e as n, t as r, r as t };
