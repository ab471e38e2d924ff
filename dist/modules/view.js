import { c as e, o as t, s as n, t as r } from "./element.js";
import { t as i } from "./problem.js";
import { t as a } from "./view.styles.js";
import { html as o, nothing as s } from "lit";
// src/elements/view.ts
function c(e, t, n, r) {
	return o`<div class=problem role=alert> <p>${e.t(t)}</p> ${r ? o`<button class=primary @click=${r}>${e.t("signIn")}</button>` : s} <button class=quiet @click=${n}>${e.t("retry")}</button> </div>`;
}
var l = class l extends r {
	static {
		this.styles = [
			t,
			n,
			e,
			a
		];
	}
	static {
		this.properties = { item: {} };
	}
	#e = this.follow("$phase");
	#t = this.follow("$error");
	#n = this.follow("$program");
	#r = this.follow("$member");
	#i = this.follow("$asOf");
	renderSkeleton() {
		return o`<div class=skeleton aria-hidden=true><i class=title></i><i></i><i></i><i></i></div>`;
	}
	render() {
		let { client: e, text: t } = this;
		if (!e || !t) return this.renderSkeleton();
		let n = this.#n.value, r = this.#r.value, i = this.#e.value === "failed";
		if (n && r) {
			let a = {
				client: e,
				text: t,
				program: n,
				member: r
			};
			return o`${i && !this.#a ? this.#s(a) : s} ${this.renderScene(a)}`;
		}
		return i ? this.#o(e, t) : this.renderSkeleton();
	}
	get isForMember() {
		let e = this.#r.value?.state;
		return e === "enrolled" || e === "blocked";
	}
	get #a() {
		let e = this.getRootNode();
		return e instanceof ShadowRoot && e.host instanceof l;
	}
	#o(e, t) {
		let { canSignIn: n, signIn: r } = e.host, a = i(this.#t.value?.code);
		return c(t, a, e.actions.refresh, a === "problemSignIn" && n && r);
	}
	#s({ client: e, text: t }) {
		return o`<div class=stale role=status> <span >${t.t("asOf", { time: t.time(this.#i.value ?? 0) })}. ${t.t(i(this.#t.value?.code))}</span > <button class=link @click=${e.actions.refresh}>${t.t("retry")}</button> </div>`;
	}
};
export { c as n, l as t };
