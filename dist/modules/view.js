import { i as e, n as t, r as n, t as r } from "./element.js";
import { t as i } from "./view.styles.js";
import { html as a, nothing as o } from "lit";
// src/elements/problem.ts
var s = {
	offline: "problemOffline",
	rate_limited: "problemBusy",
	unauthenticated: "problemSignIn",
	token_expired: "problemSignIn"
}, c = (e) => (e && s[e]) ?? "problem";
// src/elements/view.ts
function l(e, t, n, r) {
	return a`<div class="problem" role="alert"> <p>${e.t(t)}</p> <button class="quiet" @click=${n}>${e.t("retry")}</button> ${r ? a`<button class="primary" @click=${r}>${e.t("signIn")}</button>` : o} </div>`;
}
var u = class s extends r {
	static {
		this.styles = [
			t,
			n,
			e,
			i
		];
	}
	#e = this.follow(({ $phase: e }) => e);
	#t = this.follow(({ $error: e }) => e);
	#n = this.follow(({ $program: e }) => e);
	#r = this.follow(({ $member: e }) => e);
	#i = this.follow(({ $asOf: e }) => e);
	renderSkeleton() {
		return a`<div class="skeleton" aria-hidden="true"><i class="title"></i><i></i><i></i><i></i></div>`;
	}
	render() {
		let { client: e, text: t } = this;
		if (!e || !t) return this.renderSkeleton();
		let n = this.#n.value, r = this.#r.value, i = this.#e.value === "failed";
		if (n && r) {
			let s = {
				client: e,
				text: t,
				program: n,
				member: r
			};
			return a`${i && !this.#a ? this.#s(s) : o} ${this.renderScene(s)}`;
		}
		return i ? this.#o(e, t) : this.renderSkeleton();
	}
	get #a() {
		let e = this.getRootNode();
		return e instanceof ShadowRoot && e.host instanceof s;
	}
	#o(e, t) {
		let { canSignIn: n, signIn: r } = e.host, i = c(this.#t.value?.code);
		return l(t, i, e.actions.refresh, i === "problemSignIn" && n && r);
	}
	#s({ client: e, text: t }) {
		return a`<div class="stale" role="status"> <span >${t.t("asOf", { time: t.time(this.#i.value ?? 0) })}. ${t.t(c(this.#t.value?.code))}</span > <button class="link" @click=${e.actions.refresh}>${t.t("retry")}</button> </div>`;
	}
};
export { l as n, c as r, u as t };
