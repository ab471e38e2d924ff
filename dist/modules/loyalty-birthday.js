import { c as e, o as t, s as n, t as r, u as i } from "./element.js";
import { t as a } from "./fields.js";
import { css as o, html as s, nothing as c } from "lit";
// src/elements/loyalty-birthday.styles.ts
var l = o`form{display:flex;flex-wrap:wrap;align-items:end;gap:8px;padding-block-end:14px}label{flex:1 1 88px;min-inline-size:0}p{flex-basis:100%}`, u = 2024, d = class extends r {
	constructor(...e) {
		super(...e), this.day = 0, this.month = 0, this.busy = !1, this.#r = (e) => {
			e.preventDefault(), this.busy || this.dispatchEvent(new f({
				month: this.month,
				day: this.day
			}));
		};
	}
	static {
		this.styles = [
			t,
			n,
			e,
			a,
			l
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
		let { text: t } = this, n = new Date(Date.UTC(u, this.month || 1, 0)).getUTCDate(), r = e === "day" ? n : 12;
		return s`<label> ${t?.t(e === "day" ? "birthdayDay" : "birthdayMonth")} <select required autocomplete=${`bday-${e}`} @change=${(t) => {
			this[e] = Number(t.target.value);
		}} > <option value=""></option> ${Array.from({ length: r }, (n, r) => {
			let i = r + 1, a = e === "day" ? t?.number(i) : this.#t(i);
			return s`<option value=${i} ?selected=${this[e] === i}>${a}</option>`;
		})} </select> </label>`;
	}
	#t(e) {
		return new Intl.DateTimeFormat(this.text?.locale, {
			month: "long",
			timeZone: "UTC"
		}).format(Date.UTC(u, e - 1));
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
		return e ? s`<form @submit=${this.#r}> ${this.#n.map((e) => this.#e(e))} <button class="primary" aria-disabled=${t || c}>${e.t(t ? "sending" : "birthdaySave")}</button> <p class="muted small">${e.t("birthdayOnce")}</p> </form>` : c;
	}
}, f = class extends Event {
	constructor(e) {
		super("loyalty-birthday"), this.birthday = e;
	}
};
i("loyalty-birthday", d);
export { d as n, f as t };
