import { n as e, t } from "./moment.js";
// src/elements/reward-words.ts
function n({ availability: e, reward: t }, { tiers: n }, i) {
	let { available: a, reason: o, detail: s, resetsAt: c } = e, l = n.find(({ id: t }) => t === e.tier)?.name, u = c ? i.t("limitResets", { when: i.until(c, Date.now()) }) : "";
	return a || o === "cart_requirements" && t.minimum ? "" : o === "tier_required" && l ? i.t("tierRequired", { tier: l }) : o === "limit_reached" ? u || i.t("limitReached") : o === "out_of_stock" ? `${i.t("outOfStock")}${u && `. ${u}`}` : o === "ended" ? i.t("ended") : o === "not_open" ? r({
		availability: e,
		reward: t
	}, n, i) : s ?? i.t("notNow");
}
function r({ availability: e, reward: n }, r, i) {
	let a = (e) => t(e, i.locale), o = n.opens?.filter(({ at: e }) => Date.parse(e) > Date.now()) ?? [], s = o.flatMap(({ at: e, tier: t }) => {
		let n = r.find(({ id: e }) => e === t)?.name;
		return t && !n ? [] : n ? i.t("opensForTier", {
			when: a(e),
			tier: n
		}) : i.t("opensForAll", { when: a(e) });
	});
	if (s.length > 1) return i.t("opens", { when: new Intl.ListFormat(i.locale, { type: "unit" }).format(s) });
	let c = e.opensAt ?? o[0]?.at;
	return c ? i.t("opens", { when: a(c) }) : i.t("notNow");
}
function i({ reward: { closes: e }, availability: { left: n, reason: r } }, i) {
	return r === "ended" || r === "out_of_stock" ? "" : [n === void 0 ? "" : i.t("left", { count: n }), e ? i.t("closes", { when: t(e, i.locale) }) : ""].filter(Boolean).join(" · ");
}
function a(t, n) {
	let { event: r, limit: a } = t.reward;
	return [
		r ? e(r.starts, r.ends, n.locale) : "",
		r?.place ?? "",
		i(t, n),
		a ? n.t("limitEach", { count: a }) : ""
	].filter(Boolean);
}
export { i as n, n as r, a as t };
