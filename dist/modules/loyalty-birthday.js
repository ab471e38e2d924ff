import { d as e } from "./page.js";
import { c as t, o as n, s as r, t as i, u as a } from "./element.js";
import { t as o } from "./fields.js";
import { css as s, html as c, nothing as l } from "lit";
// src/elements/loyalty-birthday.styles.ts
var u = s`form{display:flex;flex-wrap:wrap;align-items:end;gap:8px;padding-block-end:14px}label{flex:1 1 88px;min-inline-size:0}p{flex-basis:100%}`, d = 2024, f = class extends i {
	constructor(...e) {
		super(...e), this.day = 0, this.month = 0, this.busy = !1, this.#r = (e) => {
			e.preventDefault(), this.busy || this.dispatchEvent(new p({
				month: this.month,
				day: this.day
			}));
		};
	}
	static {
		this.styles = [
			n,
			r,
			t,
			o,
			u
		];
	}
	static {
		this.words = ["earn"];
	}
	static {
		this.properties = {
			busy: { type: Boolean },
			day: { state: !0 },
			month: { state: !0 }
		};
	}
	focus(e) {
		this.updateComplete.then(() => this.renderRoot.querySelector("select")?.focus(e));
	}
	#e(e) {
		let { text: t } = this, n = new Date(Date.UTC(d, this.month || 1, 0)).getUTCDate(), r = e === "day" ? n : 12;
		return c`<label> ${t?.t(e === "day" ? "birthdayDay" : "birthdayMonth")} <select required autocomplete=${`bday-${e}`} @change=${(t) => {
			this[e] = Number(t.target.value);
		}} > <option value=""></option> ${Array.from({ length: r }, (n, r) => {
			let i = r + 1, a = e === "day" ? t?.number(i) : this.#t(i);
			return c`<option value=${i} ?selected=${this[e] === i}>${a}</option>`;
		})} </select> </label>`;
	}
	#t(e) {
		return new Intl.DateTimeFormat(this.text?.locale, {
			month: "long",
			timeZone: "UTC"
		}).format(Date.UTC(d, e - 1));
	}
	get #n() {
		return new Intl.DateTimeFormat(this.text?.locale, {
			day: "numeric",
			month: "long"
		}).formatToParts().map(({ type: e }) => e).filter((e) => e === "day" || e === "month");
	}
	#r;
	render() {
		let { text: e, busy: t } = this;
		return e ? c`<form @submit=${this.#r}> ${this.#n.map((e) => this.#e(e))} <button class=primary aria-disabled=${t || l}>${e.t(t ? "sending" : "birthdaySave")}</button> <p class="muted small">${e.t("birthdayOnce")}</p> </form>` : l;
	}
}, p = class extends e {
	constructor(e) {
		super("loyalty-birthday"), this.birthday = e;
	}
};
a("loyalty-birthday", f);
export { f as n, p as t };
