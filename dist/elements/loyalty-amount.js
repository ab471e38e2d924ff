import { d as e } from "../modules/page.js";
import { c as t, o as n, s as r, t as i, u as a } from "../modules/element.js";
import { t as o } from "../modules/fields.js";
import { n as s, r as c, t as l } from "../modules/amount.js";
import { css as u, html as d, nothing as f } from "lit";
// src/elements/loyalty-amount.styles.ts
var p = u`.figure{font-size:28px;font-weight:600;line-height:36px;letter-spacing:-0.02em}[type=range]{--_q:linear-gradient(var(--_p,to right),var(--_0) var(--_8),var(--_b) 0);display:block;inline-size:100%;block-size:44px;margin:0;border-radius:8px;background:none;appearance:none;cursor:pointer}:host([dir=rtl]) [type=range]{--_p:to left}::-webkit-slider-runnable-track{block-size:6px;border-radius:3px;background:var(--_q)}::-moz-range-track{block-size:6px;border-radius:3px;background:var(--_q)}::-webkit-slider-thumb{inline-size:24px;block-size:24px;margin-block-start:-9px;border:6px solid var(--_0);border-radius:50%;background:var(--_f);appearance:none}::-moz-range-thumb{box-sizing:border-box;inline-size:24px;block-size:24px;border:6px solid var(--_0);border-radius:50%;background:var(--_f)}[type=range]:focus-visible{outline:none}[type=range]:focus-visible::-webkit-slider-thumb{outline:2px solid var(--_0);outline-offset:2px}[type=range]:focus-visible::-moz-range-thumb{outline:2px solid var(--_0);outline-offset:2px}@media (forced-colors:active){[type=range]{appearance:auto}[type=range]:focus-visible{outline:2px solid}}.exact{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 12px}.exact label{display:flex;flex:1 1 auto;flex-wrap:wrap;align-items:center;gap:4px 8px;min-inline-size:0;color:inherit;font-size:14px;line-height:20px}.exact [type=number]{inline-size:calc(var(--_4) * 1ch + 28px);flex:none;max-inline-size:100%;margin:0;appearance:textfield}[type=number]::-webkit-inner-spin-button{display:none}`, m = class extends i {
	static {
		this.styles = [
			n,
			r,
			t,
			o,
			p
		];
	}
	static {
		this.words = ["redeem"];
	}
	static {
		this.properties = {
			range: { attribute: !1 },
			balance: { attribute: !1 },
			unit: { attribute: !1 },
			value: { attribute: !1 }
		};
	}
	#e = !1;
	get #t() {
		return this.renderRoot.querySelector("[type=number]");
	}
	willUpdate(e) {
		super.willUpdate(e), this.range && (this.value = s(this.range, this.value ?? Infinity, this.balance));
	}
	updated() {
		let e = this.renderRoot.querySelector("[type=range]");
		e && this.range && this.#n(e, this.range), this.#e && this.focus();
	}
	#n({ style: e }, t) {
		let { min: n } = t, r = l(t, this.balance);
		e.setProperty("--_8", `${String(100 * ((this.value ?? n) - n) / (r - n))}%`), this.#t.style.setProperty("--_4", String(this.#s(r).length));
	}
	focus(e) {
		let t = this.shadowRoot?.querySelector("input");
		this.#e = !t, t?.focus(e);
	}
	#r = ({ validity: e, valueAsNumber: t }) => {
		e.valid && !Number.isNaN(t) && (this.value = Math.round(t * this.#o));
	};
	#i = ({ valueAsNumber: e }, t) => {
		let n = Number.isNaN(e) ? this.value ?? t.min : e * this.#o;
		this.#a(s(t, n, this.balance)), this.#t.value = this.#s(this.value ?? n);
	};
	#a(t) {
		this.value = t;
		for (let t of ["input", "change"]) this.dispatchEvent(new e(t, { bubbles: !0 }));
	}
	get #o() {
		return 10 ** (this.unit?.decimals ?? 0);
	}
	#s(e) {
		return (e / this.#o).toFixed(this.unit?.decimals ?? 0);
	}
	render() {
		let { text: e, range: t, value: n } = this;
		if (!e || !t || n === void 0) return f;
		let r = e.t("amountOff", { amount: e.money(c(t, n)) });
		return d`<p class=figure part=value>${r}</p> ${l(t, this.balance) > t.min ? this.#c(e, t, n, r) : f}`;
	}
	#c(t, n, r, i) {
		let { unit: a } = this, o = l(n, this.balance), s = t.t("amountName", { unit: t.unit(o, a) }), c = `${t.points(r, a)}, ${i}`;
		return d`<input type=range part=slider min=${n.min} max=${o} step=${n.step} .value=${String(r)} aria-label=${s} aria-valuetext=${c} @input=${({ target: e }) => {
			this.value = e.valueAsNumber;
		}} @change=${() => {
			this.dispatchEvent(new e("change", { bubbles: !0 }));
		}} /> <div class=exact>${this.#l(t, n, r, s)} ${this.#u(t, n, o)}</div>`;
	}
	#l(e, t, n, r) {
		return d`<label> <input type=number part=field inputmode=${this.unit?.decimals ? "decimal" : "numeric"} min=${this.#s(t.min)} max=${this.#s(l(t, this.balance))} step=${this.#s(t.step)} .value=${this.#s(n)} aria-label=${r} @input=${({ target: e }) => {
			this.#r(e);
		}} @change=${({ target: e }) => {
			this.#i(e, t);
		}} /> <span aria-hidden=true>${e.unit(n, this.unit)}</span> </label>`;
	}
	#u(e, { step: t }, n) {
		let r = this.balance !== void 0 && this.balance - n < t;
		return d`<button class=quiet @click=${() => {
			this.#a(n);
		}} > ${e.t(r ? "useAll" : "useMost")} </button>`;
	}
};
a("loyalty-amount", m);
export { m as LoyaltyAmount };
