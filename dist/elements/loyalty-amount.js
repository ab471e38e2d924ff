import { c as e, o as t, s as n, t as r, u as i } from "../modules/element.js";
import { t as a } from "../modules/fields.js";
import { n as o, r as s, t as c } from "../modules/amount.js";
import { css as l, html as u, nothing as d } from "lit";
// src/elements/loyalty-amount.styles.ts
var f = l`.figure{font-size:28px;font-weight:600;line-height:36px;letter-spacing:-0.02em}[type=range]{--_track:linear-gradient(var(--_to,to right),var(--_accent) var(--_given),var(--_line) 0);display:block;inline-size:100%;block-size:44px;margin:0;border-radius:8px;background:none;appearance:none;cursor:pointer}:host([dir=rtl]) [type=range]{--_to:to left}::-webkit-slider-runnable-track{block-size:6px;border-radius:3px;background:var(--_track)}::-moz-range-track{block-size:6px;border-radius:3px;background:var(--_track)}::-webkit-slider-thumb{inline-size:24px;block-size:24px;margin-block-start:-9px;border:6px solid var(--_accent);border-radius:50%;background:var(--_on-accent);appearance:none}::-moz-range-thumb{box-sizing:border-box;inline-size:24px;block-size:24px;border:6px solid var(--_accent);border-radius:50%;background:var(--_on-accent)}[type=range]:focus-visible{outline:none}[type=range]:focus-visible::-webkit-slider-thumb{outline:2px solid var(--_accent);outline-offset:2px}[type=range]:focus-visible::-moz-range-thumb{outline:2px solid var(--_accent);outline-offset:2px}@media (forced-colors:active){[type=range]{appearance:auto}[type=range]:focus-visible{outline:2px solid}}.exact{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 12px}.exact label{display:flex;flex:1 1 auto;flex-wrap:wrap;align-items:center;gap:4px 8px;min-inline-size:0;color:inherit;font-size:14px;line-height:20px}.exact [type=number]{inline-size:calc(var(--_digits) * 1ch + 28px);flex:none;max-inline-size:100%;margin:0;appearance:textfield}[type=number]::-webkit-inner-spin-button{display:none}`, p = class extends r {
	static {
		this.styles = [
			t,
			n,
			e,
			a,
			f
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
		super.willUpdate(e), this.range && (this.value = o(this.range, this.value ?? Infinity, this.balance));
	}
	updated() {
		let e = this.renderRoot.querySelector("[type=range]");
		e && this.range && this.#n(e, this.range), this.#e && this.focus();
	}
	#n({ style: e }, t) {
		let { min: n } = t, r = c(t, this.balance);
		e.setProperty("--_given", `${String(100 * ((this.value ?? n) - n) / (r - n))}%`), this.#t.style.setProperty("--_digits", String(this.#s(r).length));
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
		this.#a(o(t, n, this.balance)), this.#t.value = this.#s(this.value ?? n);
	};
	#a(e) {
		this.value = e;
		for (let e of ["input", "change"]) this.dispatchEvent(new Event(e, { bubbles: !0 }));
	}
	get #o() {
		return 10 ** (this.unit?.decimals ?? 0);
	}
	#s(e) {
		return (e / this.#o).toFixed(this.unit?.decimals ?? 0);
	}
	render() {
		let { text: e, range: t, value: n } = this;
		if (!e || !t || n === void 0) return d;
		let r = e.t("amountOff", { amount: e.money(s(t, n)) });
		return u`<p class="figure" part="value">${r}</p> ${c(t, this.balance) > t.min ? this.#c(e, t, n, r) : d}`;
	}
	#c(e, t, n, r) {
		let { unit: i } = this, a = c(t, this.balance), o = e.t("amountName", { unit: e.unit(a, i) }), s = `${e.points(n, i)}, ${r}`;
		return u`<input type="range" part="slider" min=${t.min} max=${a} step=${t.step} .value=${String(n)} aria-label=${o} aria-valuetext=${s} @input=${({ target: e }) => {
			this.value = e.valueAsNumber;
		}} @change=${() => {
			this.dispatchEvent(new Event("change", { bubbles: !0 }));
		}} /> <div class="exact">${this.#l(e, t, n, o)} ${this.#u(e, t, a)}</div>`;
	}
	#l(e, t, n, r) {
		return u`<label> <input type="number" part="field" inputmode=${this.unit?.decimals ? "decimal" : "numeric"} min=${this.#s(t.min)} max=${this.#s(c(t, this.balance))} step=${this.#s(t.step)} .value=${this.#s(n)} aria-label=${r} @input=${({ target: e }) => {
			this.#r(e);
		}} @change=${({ target: e }) => {
			this.#i(e, t);
		}} /> <span aria-hidden="true">${e.unit(n, this.unit)}</span> </label>`;
	}
	#u(e, { step: t }, n) {
		let r = this.balance !== void 0 && this.balance - n < t;
		return u`<button class="quiet" @click=${() => {
			this.#a(n);
		}} > ${e.t(r ? "useAll" : "useMost")} </button>`;
	}
};
i("loyalty-amount", p);
export { p as LoyaltyAmount };
