import { o as e, s as t, t as n, u as r } from "../modules/element.js";
import { css as i, html as a, nothing as o } from "lit";
// src/elements/loyalty-balance.ts
var s = 250, c = class extends n {
	static {
		this.styles = [
			e,
			t,
			i`:host{display:inline;font:inherit;letter-spacing:inherit}[part=unit]{font-size:max(0.4em,14px);font-weight:400;letter-spacing:0;color:var(--_c)}`
		];
	}
	static {
		this.properties = { shown: { state: !0 } };
	}
	#e = this.follow("$program");
	#t = this.follow("$member");
	#n = 0;
	#r;
	disconnectedCallback() {
		super.disconnectedCallback(), cancelAnimationFrame(this.#n), this.shown = this.#r;
	}
	willUpdate(e) {
		super.willUpdate(e);
		let t = this.#t.value?.points?.available;
		t !== void 0 && t !== this.#r && (this.#r = t, this.#i(t));
	}
	#i(e) {
		cancelAnimationFrame(this.#n);
		let t = this.shown;
		if (t === void 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) {
			this.shown = e;
			return;
		}
		let n = performance.now(), r = (i) => {
			let a = Math.min((i - n) / s, 1);
			this.shown = Math.round(t + (e - t) * (1 - (1 - a) ** 3)), a < 1 && (this.#n = requestAnimationFrame(r));
		};
		this.#n = requestAnimationFrame(r);
	}
	render() {
		let { text: e, shown: t } = this, n = this.#e.value?.points;
		return !e || t === void 0 || !n ? o : a`<span part=figure>${e.number(t, n.decimals)}</span> <span part=unit>${e.unit(this.#r ?? t, n)}</span>`;
	}
};
r("loyalty-balance", c);
export { c as LoyaltyBalance };
