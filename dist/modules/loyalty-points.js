import { u as e } from "./element.js";
import "../elements/loyalty-balance.js";
import { t } from "./points-worth.js";
import { t as n } from "./view.js";
import { css as r, html as i, nothing as a } from "lit";
// src/elements/history.ts
var o = 2, s = {
	earned: ["didEarnOrder", "didEarnItems"],
	approved: ["didApprove", "didApproveItems"],
	returned: ["didReturn", "didReturnItems"]
}, c = {
	earned: "didEarn",
	redeemed: "didRedeem",
	undone: "didUndo",
	expired: "didExpire",
	tier: "didReachTier"
}, l = {
	earned: "plainEarned",
	approved: "plainEarned",
	redeemed: "plainRedeemed",
	undone: "plainUndone",
	returned: "plainReturned",
	expired: "didExpire",
	adjusted: "didAdjust"
};
function u({ kind: e, order: t, items: n = [], title: r }, i) {
	let a = s[e], o = c[e];
	if (a && t !== void 0) {
		let [e, r] = a;
		return n.length > 0 ? i.t(r, {
			order: t,
			items: d(n, i)
		}) : i.t(e, { order: t });
	}
	return o && r !== void 0 ? i.t(o, { title: r }) : r ?? i.t(l[e] ?? "activity");
}
function d(e, t, n = o) {
	let r = e.length - n, i = r > 0 ? [...e.slice(0, n), t.t("activityMore", { count: r })] : e;
	return new Intl.ListFormat(t.locale).format(i);
}
function f(e, t, n) {
	return `${e < 0 ? "−" : "+"}${n.number(Math.abs(e), t?.decimals)}`;
}
function p(e, { locale: t }) {
	let n = new Intl.DateTimeFormat(t, {
		month: "long",
		year: "numeric"
	}), r = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = new Date(t.at), i = `${String(e.getFullYear())}-${String(e.getMonth() + 1)}`, a = r.get(i);
		a ? a.lines.push(t) : r.set(i, {
			id: i,
			name: n.format(e),
			lines: [t]
		});
	}
	return [...r.values()];
}
// src/elements/loyalty-points.ts
var m = 3, h = class extends n {
	static {
		this.styles = [...n.styles, r`:host{padding:0;background:none}[part=balance]{font-size:28px;font-weight:600;line-height:36px;letter-spacing:-0.02em}.owed{margin-block-start:12px;padding:12px 16px;border-radius:var(--_i);background:var(--_j)}.row{display:grid;grid-template-columns:minmax(0,auto) minmax(0,1fr);gap:16px;margin-block-start:8px}.row>dd{text-align:end}`];
	}
	static {
		this.words = ["activity"];
	}
	renderSkeleton() {
		return i`<div class=skeleton aria-hidden=true><i></i></div>`;
	}
	renderScene(e) {
		let { client: n, text: r, program: o, member: s } = e, { points: c } = s;
		if (!c) return i`${a}`;
		let l = r.points(c.owed, o.points);
		return i`<dl> <dt class=muted>${r.t("balance")}</dt> <dd part=balance><loyalty-balance .client=${n}></loyalty-balance></dd> <dd class=muted>${t(c.available, o.points, r)}</dd> </dl> ${c.owed > 0 ? i`<p class=owed>${r.t("owed", { points: l })}</p>` : a} ${this.#e(c, e)}`;
	}
	#e(e, { text: t, program: n }) {
		let r = (e, t) => i`<div class=row> <dt class=muted>${e}</dt> <dd>${t}</dd> </div>`, { pending: o, expiring: s, lifetime: c } = e;
		return i`<dl> ${o > 0 ? r(t.t("pointsPending"), g(e, n, t)) : a} ${s.length > 0 ? r(t.t("pointsExpiring"), _(e, n, t)) : a} ${c === void 0 ? a : r(t.t("pointsLifetime"), t.points(c, n.points))} </dl>`;
	}
};
function g({ pending: e, clearsAt: t }, n, r) {
	let i = r.points(e, n.points);
	return t ? r.t("pointsFrom", {
		points: i,
		date: r.date(t)
	}) : i;
}
function _({ expiring: e }, t, n) {
	return d(e.map(({ points: e, at: r }) => n.t("pointsOn", {
		points: n.number(e, t.points?.decimals),
		date: n.date(r)
	})), n, m);
}
e("loyalty-points", h);
export { f as i, p as n, u as r, h as t };
