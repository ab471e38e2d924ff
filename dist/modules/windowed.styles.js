import { css as e, render as t } from "lit";
// src/elements/windowed.ts
var n = 20, r = 40, i = 80, a = "480px 0px", o = class {
	#e = /* @__PURE__ */ new Map();
	#t = /* @__PURE__ */ new Map();
	#n = /* @__PURE__ */ new Map();
	#r = /* @__PURE__ */ new Map();
	#i;
	#a = 0;
	constructor(e, t, n) {
		this.host = e, this.key = t, this.atEnd = n, e.addController(this);
	}
	hostConnected() {
		this.host.requestUpdate();
	}
	hostUpdate() {
		this.#a = 0;
	}
	hostUpdated() {
		this.#i ??= new IntersectionObserver(this.#c, {
			root: f(this.host),
			rootMargin: a
		});
		let e = [...this.host.renderRoot.querySelectorAll("[data-group]")], t = this.host.renderRoot.querySelector("[data-end]");
		for (let t of e) {
			let e = t.dataset.group ?? "";
			this.#n.get(t) !== e && this.#o(t, e), t.style.blockSize = t.childElementCount ? "" : `${String(this.#l(t, e))}px`;
		}
		t && this.#o(t, "");
		for (let n of this.#n.keys()) n !== t && !e.includes(n) && this.#s(n);
	}
	hostDisconnected() {
		this.#i?.disconnect(), this.#i = void 0, this.#n.clear();
	}
	list(e, t, r) {
		let i = this.#r.get(e) ?? c();
		this.#r.set(e, i), i.items = t;
		let a = Math.ceil(t.length / n);
		return u(i.list, Array.from({ length: a }, (t, n) => this.#d(e, i, n))), this.#f(e, i, r), i.list;
	}
	async reveal(e) {
		for (let [t, { items: n }] of this.#r) {
			let r = n.findIndex((t) => this.key(t) === e);
			r >= 0 && this.#e.set(d(t, r), !0);
		}
		return this.host.requestUpdate(), await this.host.updateComplete, this.find(e);
	}
	find(e) {
		return this.host.renderRoot.querySelector(`[data-key="${CSS.escape(e)}"]`) ?? void 0;
	}
	keyOf(e) {
		return e.closest("[data-key]")?.dataset.key;
	}
	#o(e, t) {
		this.#i?.unobserve(e), this.#i?.observe(e), this.#n.set(e, t);
	}
	#s(e) {
		this.#i?.unobserve(e), this.#n.delete(e);
	}
	#c = (e) => {
		let t = !1;
		for (let { target: n, isIntersecting: r, boundingClientRect: i } of e) {
			let { group: e } = n.dataset, a = i.height === 0;
			if (e === void 0 && r && this.atEnd?.(), e === void 0 || a) continue;
			let o = n.childElementCount;
			o && this.#t.set(e, i.height / o), t ||= this.#e.get(e) !== r, this.#e.set(e, r);
		}
		t && this.host.requestUpdate();
	};
	#l(e, t) {
		let [n = i] = this.#t.values();
		return Number(e.dataset.rows) * (this.#t.get(t) ?? n);
	}
	#u(e, t, n) {
		return e.contains(s(e)) || e.querySelector("[data-keep]") ? !0 : this.#e.get(t) ?? (this.#a += n) <= r;
	}
	#d(e, { items: t, groups: r }, i) {
		let a = r.get(i) ?? l("none");
		return r.set(i, a), a.dataset.group = d(e, i * n), a.dataset.rows = String(Math.min(t.length - i * n, n)), a;
	}
	#f(e, t, r) {
		let { items: i, groups: a, rows: o } = t, s = /* @__PURE__ */ new Map();
		for (let [t, c] of a) {
			let f = t * n, p = i.slice(f, f + n);
			p.length === 0 && a.delete(t), u(c, (this.#u(c, d(e, f), p.length) ? p : []).map((e, t) => {
				let n = this.key(e), a = !s.has(n) && o.get(n) || l("listitem");
				return s.set(n, a), this.#p(a, e, f + t + 1, i.length, r);
			}));
		}
		t.rows.clear();
		for (let [e, n] of s) t.rows.set(e, n);
	}
	#p(e, n, r, i, a) {
		return e.tabIndex = -1, e.dataset.key = this.key(n), e.ariaPosInSet = String(r), e.ariaSetSize = String(i), t(a(n), e, { host: this.host }), e;
	}
};
function s(e) {
	return e.getRootNode().activeElement ?? null;
}
function c() {
	return {
		items: [],
		list: l("list"),
		groups: /* @__PURE__ */ new Map(),
		rows: /* @__PURE__ */ new Map()
	};
}
function l(e) {
	let t = document.createElement("div");
	return t.role = e, t;
}
function u(e, t) {
	for (let n of [...e.children]) t.includes(n) || n.remove();
	t.forEach((t, n) => {
		e.children[n] !== t && e.insertBefore(t, e.children[n] ?? null);
	});
}
function d(e, t) {
	return `${e}:${String(Math.floor(t / n))}`;
}
function f(e) {
	let t = e;
	for (; t && t !== document.body;) {
		if (t instanceof Element && /auto|scroll/.test(getComputedStyle(t).overflowY)) return t;
		t = t instanceof ShadowRoot ? t.host : t.assignedSlot ?? t.parentNode;
	}
	return null;
}
// src/elements/windowed.styles.ts
var p = e`[role=listitem]{border-block-end:1px solid var(--_b)}[data-group]:last-child>[role=listitem]:last-child{border-block-end:0}[role=listitem]:focus-visible{outline-offset:4px;border-radius:4px}`;
export { o as n, p as t };
