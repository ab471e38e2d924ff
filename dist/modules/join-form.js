import { css as e, html as t, nothing as n } from "lit";
// src/elements/join-form.ts
function r({ text: e, known: r, terms: s, label: c, busy: l, complaint: u, submit: d }) {
	return t`<form novalidate @submit=${(e) => {
		e.preventDefault(), l || d(o(e.target));
	}} > ${r ? n : i(u, e)} <label class=tick><input name=marketing type=checkbox /><span>${e.t("joinNews")}</span></label> <button class="primary wide" aria-disabled=${l || n}>${l ? e.t("sending") : c}</button> ${s ? a(s, e) : n} </form>`;
}
function i(e, r) {
	return t`<label> ${r.t("joinEmail")} <input name=email type=email autocomplete=email maxlength=254 required aria-invalid=${e ? "true" : n} aria-describedby=complaint /> </label> <p id=complaint class="complaint small" role=alert>${e ?? n}</p>`;
}
function a(e, n) {
	let [r, i] = n.t("joinTerms").split("{link}");
	return t`<p class="muted small"> ${r}<a href=${e} target=_blank rel=noopener>${n.t("joinTermsLink")}</a>${i} </p>`;
}
function o(e) {
	let t = new FormData(e);
	return {
		email: String(t.get("email") ?? "").trim(),
		marketing: t.has("marketing")
	};
}
var s = (e) => /^\S+@\S+\.\S+$/.test(e), c = e`form{display:grid;gap:12px;text-align:start}.complaint:empty{display:none}.tick{display:flex;align-items:start;gap:12px;padding-block:8px;color:var(--_n)}.tick input{flex:none;inline-size:24px;block-size:24px;margin:-4px 0 0;accent-color:var(--_0)}form a{padding-block:6px;color:inherit}`;
export { r as n, c as r, s as t };
