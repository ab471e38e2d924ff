import { n as e, t } from "./modules/adapter.js";
import { t as n } from "./modules/error-codes.js";
import { n as r } from "./modules/error.js";
// src/testing/case.ts
async function i(t) {
	let { adapter: n } = t, { capabilities: r, points: i, rewards: a, earning: o } = await t.program(), s = new Set(e.filter((e) => r.includes(e) && n[e]));
	return i && s.add("points"), n.idempotency === "key" && s.add("keys"), a.some(({ range: e }) => e) && s.add("range"), a.some(({ variants: e }) => e) && s.add("variants"), o.some(({ by: e }) => e === "request" || e === "claim") && s.add("rules"), s;
}
// src/testing/expect.ts
var a = class extends Error {
	constructor(...e) {
		super(...e), this.name = "ConformanceError";
	}
};
function o(e, t, n) {
	throw new a(`${e}: expected ${t}, got ${re(n)}`);
}
function s(e, t, n) {
	ie(t) !== ie(n) && o(e, re(n), t);
}
async function c(e, t) {
	let n = await ee(e, t);
	return n.status === "fulfilled" ? n.value : o(e, "an answer", n.reason);
}
async function l(e, t, n) {
	let r = await ee(e, n), i = `to be rejected with ${t.join(" or ")}`;
	r.status === "fulfilled" && o(e, i, r.value);
	let a = ne(e, r.reason);
	t.includes(a.code) || o(e, i, a), a.outcome !== "not_done" && o(`${e} → error.outcome`, "\"not_done\"", a.outcome);
}
async function u(e, t) {
	let n = await ee(e, t);
	return n.status === "fulfilled" ? n.value : ne(e, n.reason);
}
async function ee(e, t) {
	let [n] = await Promise.allSettled([te(e, t)]);
	return n;
}
function te(e, t) {
	try {
		return t();
	} catch (t) {
		return o(e, "a promise, whatever happens", t);
	}
}
function ne(e, t) {
	return r(t) || o(e, "to be rejected with a LoyaltyError", t), n.includes(t.code) || o(`${e} → error.code`, "a code of the contract", t.code), ["not_done", "unknown"].includes(t.outcome) || o(`${e} → error.outcome`, "\"not_done\" or \"unknown\"", t.outcome), t;
}
function re(e) {
	return r(e) ? `LoyaltyError ${e.code} (${e.outcome}): ${e.message}` : e instanceof Error ? `${e.name}: ${e.message}` : ie(e).slice(0, 300);
}
function ie(e) {
	return JSON.stringify(e, (e, t) => ae(t) ? oe(t) : t) ?? String(e);
}
function ae(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function oe(e) {
	return Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1));
}
// src/testing/calls.ts
function se(e, t, n) {
	let r = { signal: n }, { locale: i } = t, a = (e) => e === void 0 ? t : {
		...t,
		cursor: e
	}, o = (e, t) => ({
		...a(e),
		...t && { filter: t }
	});
	return {
		load: (n) => e.load(n === void 0 ? t : {
			...t,
			programVersion: n
		}, r),
		rewards: (t) => e.rewards?.(a(t), r) ?? f("rewards"),
		activity: (t, n) => e.activity?.(o(t, n), r) ?? f("activity"),
		vouchers: (t) => e.vouchers?.(a(t), r) ?? f("vouchers"),
		redeem: (r, i) => e.redeem?.({
			...t,
			...r
		}, {
			signal: n,
			key: i
		}) ?? f("redeem"),
		redemption: (t) => e.redemption?.(t, r) ?? f("redemption"),
		undo: (t, r) => e.undo?.(t, {
			signal: n,
			key: r
		}) ?? f("undo"),
		join: (t) => e.join?.({}, {
			signal: n,
			key: t
		}) ?? f("join"),
		quote: (n) => e.quote?.({
			...t,
			cart: n
		}, r) ?? f("quote"),
		complete: (t, r) => e.complete?.(t, {
			signal: n,
			key: r
		}) ?? f("complete"),
		birthday: (t, r) => e.birthday?.(t, {
			signal: n,
			key: r
		}) ?? f("birthday"),
		wish: (t, r) => e.wish?.(t, {
			signal: n,
			key: r
		}) ?? f("wish"),
		order: (n) => e.order?.({
			...t,
			...n
		}, r) ?? f("order"),
		claim: (t, r) => e.claim?.({
			locale: i,
			marketing: !1,
			...t
		}, {
			signal: n,
			key: r
		}) ?? f("claim")
	};
}
function d() {
	return crypto.randomUUID();
}
function f(e) {
	return o(e, "the method to be there and to return a promise", void 0);
}
var p = 1e3, m = {
	reward: "treat",
	points: 100
}, ce = {
	reward: "rare",
	points: 100
}, le = {
	reward: "once",
	points: 100
}, h = {
	reward: "dear",
	points: 5 * p
};
function g(e) {
	return {
		members: [
			{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: p
			},
			{
				id: "bea",
				name: "Bea",
				state: "enrolled",
				points: p
			},
			{
				id: "cai",
				name: "Cai",
				state: "candidate",
				points: 0
			},
			{
				id: "dev",
				name: "Dev",
				state: "blocked",
				points: p
			}
		],
		rewards: [
			{
				id: m.reward,
				name: "Treat",
				kind: "amount_off",
				points: 100,
				value: {
					minor: 500,
					currency: e
				}
			},
			{
				id: ce.reward,
				name: "Rare",
				kind: "free_product",
				points: 100,
				stock: 1
			},
			{
				id: le.reward,
				name: "Once",
				kind: "free_shipping",
				points: 100,
				perMember: 1
			},
			{
				id: h.reward,
				name: "Dear",
				kind: "gift_card",
				points: h.points,
				value: {
					minor: 2500,
					currency: e
				}
			}
		]
	};
}
var ue = "news", _ = "follow", de = "visit-us";
function v(e) {
	let t = { times: 1 };
	return {
		...g(e),
		rules: [
			{
				id: ue,
				kind: "newsletter",
				by: "request",
				points: 20,
				limit: t
			},
			{
				id: _,
				kind: "social_follow",
				by: "claim",
				points: 10,
				limit: t
			},
			{
				id: de,
				kind: "custom",
				points: 30
			}
		]
	};
}
var y = "slider", b = {
	reward: "coffee",
	points: 100,
	variant: "beans"
};
function x(e) {
	let t = {
		min: 100,
		max: 2 * p,
		step: 50,
		value: {
			minor: 100,
			currency: e
		}
	}, n = [
		{
			id: "beans",
			name: "Whole beans"
		},
		{
			id: "ground",
			name: "Ground"
		},
		{
			id: "pods",
			name: "Pods",
			soldOut: !0
		}
	];
	return {
		...g(e),
		rewards: [{
			id: y,
			name: "Slider",
			kind: "variable_amount",
			points: 100,
			range: t
		}, {
			id: b.reward,
			name: "Coffee",
			kind: "free_product",
			points: 100,
			variants: n
		}]
	};
}
var S = {
	reward: "big",
	points: 200
}, fe = 1e4, pe = {
	reward: "far",
	points: 3 * p
};
function C(e) {
	let { members: t, rewards: n } = g(e), r = {
		kind: "amount_off",
		value: {
			minor: 1500,
			currency: e
		}
	};
	return {
		members: t,
		rewards: [
			...n,
			{
				...r,
				id: S.reward,
				name: "Big",
				points: S.points,
				minimum: {
					minor: fe,
					currency: e
				}
			},
			{
				...r,
				id: pe.reward,
				name: "Far",
				points: pe.points
			}
		]
	};
}
var w = "1001", T = "1002", me = "guest@example.com";
function E(e) {
	return {
		...g(e),
		orders: [{
			number: w,
			member: "ada",
			points: 40
		}, {
			number: T,
			email: me,
			points: 40
		}]
	};
}
function D(e) {
	let { members: t, rewards: n } = g(e);
	return {
		members: t.map((e) => e.id === "ada" ? {
			...e,
			points: 2400,
			entries: 24
		} : e),
		rewards: [...n, ...Array.from({ length: 21 }, (e, t) => he(t + 1))]
	};
}
function he(e) {
	return {
		id: `more-${e}`,
		name: `More ${e}`,
		kind: "donation",
		points: 100
	};
}
var ge = [
	...[
		["load", (e) => e.load()],
		[
			"rewards",
			(e) => e.rewards(),
			["rewards"]
		],
		[
			"activity",
			(e) => e.activity(),
			["activity"]
		],
		[
			"vouchers",
			(e) => e.vouchers(),
			["vouchers"]
		],
		[
			"quote",
			(e) => e.quote({
				subtotal: {
					minor: 1e3,
					currency: "EUR"
				},
				codes: []
			}),
			["quote"]
		],
		[
			"order",
			(e) => e.order({ order: "nothing" }),
			["order"]
		],
		[
			"redemption",
			(e) => e.redemption(d()),
			["redemption"]
		]
	].map(([e, t, n = []]) => ({
		name: `${e} under an aborted signal is aborted`,
		needs: n,
		run: (n) => l(`${e}, aborted`, ["aborted"], () => t(n.as("ada").aborted))
	})),
	{
		name: "redeem under an aborted signal is aborted, and nothing was redeemed",
		needs: ["redeem"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await l("redeem, aborted", ["aborted"], () => e.as("ada").aborted.redeem(m, d())), s("load → member after an aborted redeem", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "undo under an aborted signal is aborted, and nothing was given back",
		needs: [
			"undo",
			"redeem",
			"points"
		],
		run: async (e) => {
			let { id: t } = await e.as("ada").redeem(m), n = await e.as("ada").holdings();
			await l("undo, aborted", ["aborted"], () => e.as("ada").aborted.undo(t, d())), s("load → member after an aborted undo", await e.as("ada").holdings(), n);
		}
	},
	{
		name: "complete, birthday and wish under an aborted signal are aborted, and nothing was noted",
		needs: [
			"complete",
			"rules",
			"birthday",
			"wish"
		],
		seed: v,
		run: async (e) => {
			let t = await e.as("ada").member(), { aborted: n } = e.as("ada");
			await l("complete, aborted", ["aborted"], () => n.complete(_, d())), await l("birthday, aborted", ["aborted"], () => n.birthday({
				month: 5,
				day: 4
			}, d())), await l("wish, aborted", ["aborted"], () => n.wish(m.reward, d())), s("load → member after aborted writes", await e.as("ada").member(), t);
		}
	},
	{
		name: "join under an aborted signal is aborted, and nobody joined",
		needs: ["join"],
		run: async (e) => {
			await l("join, aborted", ["aborted"], () => e.as("cai").aborted.join(d())), s("load → member.state after an aborted join", (await e.as("cai").member()).state, "candidate");
		}
	}
], _e = [
	{
		name: "what one member redeems, another neither sees nor pays for",
		needs: ["redeem", "points"],
		run: async (e) => {
			let t = await e.as("bea").holdings();
			await e.as("ada").redeem(m), s("load → member after another member redeemed", await e.as("bea").holdings(), t);
		}
	},
	{
		name: "no page of one member's vouchers shows another's",
		needs: [
			"redeem",
			"vouchers",
			"points"
		],
		run: async (e) => {
			await e.as("ada").redeem(m), s("vouchers, after another member redeemed", await e.as("bea").vouchers(), []);
		}
	},
	{
		name: "no page of one member's activity shows another's",
		needs: [
			"redeem",
			"activity",
			"points"
		],
		run: async (e) => {
			let t = await e.as("bea").activity();
			await e.as("ada").redeem(m), s("activity, after another member redeemed", await e.as("bea").activity(), t);
			let n = new Set((await e.as("ada").activity()).map(({ id: e }) => e));
			s("activity, lines that two members share", t.filter(({ id: e }) => n.has(e)), []);
		}
	},
	{
		name: "another member's key is not found",
		needs: [
			"redeem",
			"redemption",
			"points"
		],
		run: async (e) => {
			let t = d();
			await e.as("ada").redeem(m, t), await l("redemption of another member's key", ["not_found"], () => e.as("bea").call.redemption(t));
		}
	},
	{
		name: "two members who send the same key each get their own voucher",
		needs: [
			"redeem",
			"keys",
			"points"
		],
		run: async (e) => {
			let t = d(), n = await e.as("ada").redeem(m, t), r = await e.as("bea").redeem(m, t);
			n.code === r.code && o("redeem → voucher.code for another member's key", "another code", r.code), s("load → member.points.available of the second", await e.as("bea").balance(), p - 100);
		}
	},
	...["activity", "vouchers"].map((e) => ({
		name: `a guest who asks for ${e} is refused or gets nothing`,
		needs: [e],
		run: async (t) => {
			let n = await u(e, () => t.guest().call[e]());
			"items" in n ? s(`${e} for a guest`, n.items, []) : s(`${e} for a guest → error.code`, n.code, "unauthenticated");
		}
	}))
], ve = {
	earned: ["earned", "approved"],
	spent: ["redeemed", "undone"],
	lost: ["returned", "expired"]
}, ye = [{
	name: "balances on lines, where there are any, follow from one line to the next and end at the balance",
	needs: [
		"activity",
		"redeem",
		"points"
	],
	seed: D,
	run: async (e) => {
		await be(e);
		let { points: t } = await e.as("ada").member(), n = await e.as("ada").activity();
		xe((t?.available ?? 0) - (t?.owed ?? 0), n);
	}
}, ...t.map((e) => ({
	name: `activity filtered by "${e}" is all such lines and no others, or every line`,
	needs: [
		"activity",
		"redeem",
		"points"
	],
	seed: D,
	run: async (t) => {
		await be(t);
		let n = await t.as("ada").activity(), r = await t.as("ada").activity(e);
		if (r.length === n.length) return;
		let i = n.filter((t) => Se(e, t));
		s(`activity, filter "${e}", ids`, Ce(r), Ce(i));
	}
}))];
async function be(e) {
	await e.as("ada").redeem(m), await e.as("ada").redeem(m);
}
function xe(e, t) {
	let n = e;
	t.forEach((e, t) => {
		e.balance !== void 0 && e.balance !== n && o(`activity[${t}].balance, from the newest line down`, String(n), e.balance), n -= e.points;
	});
}
function Se(e, { kind: t, points: n }) {
	return t === "adjusted" ? e === (n > 0 ? "earned" : "lost") : ve[e].includes(t);
}
function Ce(e) {
	return e.map(({ id: e }) => e);
}
// src/testing/cases/birthday.ts
var O = {
	month: 2,
	day: 29
}, we = [
	{
		name: "a birthday is remembered, with or without a year, and for nobody else",
		needs: ["birthday"],
		run: async (e) => {
			await e.as("ada").birthday(O), await e.as("bea").birthday({
				month: 12,
				day: 31,
				year: 1990
			}), s("load → member.birthday without a year", await k(e, "ada"), O);
			let { month: t, day: n } = await k(e, "bea") ?? {};
			s("load → member.birthday, month and day", {
				month: t,
				day: n
			}, {
				month: 12,
				day: 31
			});
		}
	},
	...[
		{
			month: 2,
			day: 30
		},
		{
			month: 13,
			day: 1
		},
		{
			month: 4,
			day: 31
		},
		{
			month: 0,
			day: 1
		},
		{
			month: 2,
			day: 29,
			year: 2023
		}
	].map((e) => ({
		name: `a birthday that is no date is refused: ${JSON.stringify(e)}`,
		needs: ["birthday"],
		run: async (t) => {
			await l("birthday that is no date", ["invalid"], () => t.as("ada").call.birthday(e, d())), s("load → member.birthday after a refused one", await k(t, "ada"), void 0);
		}
	})),
	{
		name: "another birthday replaces the first, or is refused and the first stands",
		needs: ["birthday"],
		run: async (e) => {
			let t = {
				month: 6,
				day: 15
			};
			await e.as("ada").birthday(O);
			let n = await u("birthday", () => e.as("ada").call.birthday(t, d()));
			n && s("birthday told again → error.code", n.code, "limit_reached"), s("load → member.birthday told again", await k(e, "ada"), n ? O : t);
		}
	},
	{
		name: "a birthday told twice with one key is told once",
		needs: ["birthday", "keys"],
		run: async (e) => {
			let t = d();
			await e.as("ada").birthday(O, t), await e.as("ada").birthday(O, t), s("load → member.birthday, one key sent twice", await k(e, "ada"), O);
		}
	},
	{
		name: "a birthday is for members alone to tell",
		needs: ["birthday"],
		run: async (e) => {
			let t = (t) => e.as(t).call.birthday(O, d());
			await l("birthday of a guest", ["unauthenticated"], () => e.guest().call.birthday(O, d())), await l("birthday of a candidate", ["not_enrolled"], () => t("cai")), await l("birthday of a blocked member", ["blocked"], () => t("dev"));
		}
	}
];
async function k(e, t) {
	return (await e.as(t).member()).birthday;
}
// src/testing/cases/choice.ts
var Te = [
	{
		name: "points by the step are worth what the steps are worth, and are taken exactly",
		needs: [
			"redeem",
			"points",
			"range"
		],
		seed: x,
		run: async (e) => {
			let { value: t } = await e.as("ada").redeem({
				reward: y,
				points: 250
			});
			s("redeem of 250 points by the step → voucher.value.minor", t?.minor, 500), s("load → member.points.available after that", await e.as("ada").balance(), p - 250);
		}
	},
	A("points between two steps", {
		reward: y,
		points: 101
	}, "range", ["invalid"]),
	A("fewer points than the least", {
		reward: y,
		points: 50
	}, "range", ["invalid"]),
	A("more points than the most", {
		reward: y,
		points: 2 * p + 50
	}, "range", ["invalid"]),
	A("more points than the balance", {
		reward: y,
		points: p + 50
	}, "range", ["insufficient_points"]),
	A("a reward with variants and none chosen", {
		reward: b.reward,
		points: 100
	}, "variants", ["invalid"]),
	A("a variant that does not exist", {
		...b,
		variant: "nothing"
	}, "variants", ["invalid", "not_found"]),
	A("a variant that is sold out", {
		...b,
		variant: "pods"
	}, "variants", ["out_of_stock"]),
	{
		name: "another variant is another wish: its key is not the same",
		needs: [
			"redeem",
			"points",
			"variants",
			"keys"
		],
		seed: x,
		run: async (e) => {
			let t = d();
			await e.as("ada").redeem(b, t), await l("redeem, a used key for another variant", ["key_reused"], () => e.as("ada").call.redeem({
				...b,
				variant: "ground"
			}, t)), s("load → member.points.available after that", await e.as("ada").balance(), p - 100);
		}
	}
];
function A(e, t, n, r) {
	return {
		name: `redeem refuses ${e} and changes nothing`,
		needs: [
			"redeem",
			"points",
			n
		],
		seed: x,
		run: async (n) => {
			let i = await n.as("ada").holdings();
			await l(`redeem of ${e}`, r, () => n.as("ada").call.redeem(t, d())), s(`load → member after a refused redeem of ${e}`, await n.as("ada").holdings(), i);
		}
	};
}
// src/testing/cases/claim.ts
var Ee = "a proof that nobody gave out", De = [
	{
		name: "a proof that nobody gave out claims nothing, whatever the address",
		needs: ["claim"],
		seed: E,
		run: async (e) => {
			let t = await Oe(e, Ee, me);
			t !== "not_found" && t !== "expired" && o("claim with no proof", "\"not_found\" or \"expired\"", t), s("claim with no proof, another address", await Oe(e, Ee, "other@example.com"), t);
		}
	},
	{
		name: "a proof that nobody gave out tells nothing of an order",
		needs: ["claim", "order"],
		seed: E,
		run: async (e) => {
			for (let t of [
				w,
				T,
				"nothing"
			]) await l("order with no proof", ["not_found"], () => e.guest().call.order({
				order: t,
				claim: Ee
			}));
		}
	},
	{
		name: "a guest's order says what waits for who joins",
		needs: [
			"claim",
			"order",
			"proof",
			"points"
		],
		seed: E,
		run: async (e) => {
			let t = e.proof(T), { state: n, points: r } = await e.guest().order({
				order: T,
				claim: t
			});
			s("order of a guest", {
				state: n,
				points: r
			}, {
				state: "waiting",
				points: 40
			}), await l("order of another number, with the proof", ["not_found"], () => e.guest().call.order({
				order: w,
				claim: t
			}));
		}
	},
	{
		name: "another address than the order's is told so, and claims nothing",
		needs: [
			"claim",
			"order",
			"proof"
		],
		seed: E,
		run: async (e) => {
			let t = e.proof(T);
			s("claim with another address than the order's", await e.guest().claim({
				claim: t,
				email: "other@example.com"
			}), "email_differs"), s("order → state after that", (await e.guest().order({
				order: T,
				claim: t
			})).state, "waiting");
		}
	},
	{
		name: "the order's address, in capitals or not, is sent a link or is a member at once",
		needs: ["claim", "proof"],
		seed: E,
		run: async (e) => {
			let t = d(), n = {
				claim: e.proof(T),
				email: me.toUpperCase()
			}, r = await e.guest().claim(n, t);
			r !== "sent" && r !== "confirmed" && o("claim", "\"sent\" or \"confirmed\"", r), s("claim, one key sent twice", await e.guest().claim(n, t), r);
		}
	},
	{
		name: "a claim changes nothing for the members there are",
		needs: ["claim", "proof"],
		seed: E,
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await e.guest().claim({
				claim: e.proof(T),
				email: me
			}), s("load → member after a claim by a guest", await e.as("ada").holdings(), t);
		}
	}
];
async function Oe(e, t, n) {
	let r = await u("claim", () => e.guest().call.claim({
		claim: t,
		email: n
	}, d()));
	return r instanceof Error ? r.code : r;
}
// src/testing/cases/complete.ts
var j = ["complete", "rules"], ke = [
	...[ue, _].map((e) => ({
		name: `completing "${e}" is credited, or says what its points wait for`,
		needs: [...j, "points"],
		seed: v,
		run: async (t) => {
			let { done: n, pending: r } = await t.as("ada").complete(e), { earning: i, points: a } = await t.as("ada").member(), o = {
				done: i[e]?.done,
				pending: i[e]?.pending
			};
			s(`load → member.earning.${e} after complete`, o, {
				done: n,
				pending: r
			});
			let c = p + (r ? 0 : Ae(t, e));
			s("load → member.points.available after complete", a?.available, c);
		}
	})),
	{
		name: "a repeated key completes a rule once, and says the same again",
		needs: [
			...j,
			"points",
			"keys"
		],
		seed: v,
		run: async (e) => {
			let t = d(), n = await e.as("ada").complete(_, t), r = await e.as("ada").balance();
			s("complete, one key sent twice", await e.as("ada").complete(_, t), n), s("load → member.points.available, one key sent twice", await e.as("ada").balance(), r);
		}
	},
	{
		name: "a rule that counts once is refused from then on",
		needs: j,
		seed: v,
		run: async (e) => {
			await e.as("ada").complete(_), await M(e, "ada", _, "limit_reached", "complete of a rule that was done");
		}
	},
	{
		name: "five completions at once of a rule that counts once: one is done",
		needs: j,
		seed: v,
		run: async (e) => {
			s("complete, done out of five at once with a limit of one", (await Promise.all(Array.from({ length: 5 }, () => u("complete", () => e.as("ada").call.complete(_, d()))))).filter((e) => !(e instanceof Error)).length, 1);
		}
	},
	{
		name: "what one member does is not done by another",
		needs: j,
		seed: v,
		run: async (e) => {
			let t = (await e.as("bea").member()).earning;
			await e.as("ada").complete(_), s("load → member.earning of another member", (await e.as("bea").member()).earning, t);
		}
	},
	{
		name: "a rule that is not done from the page, and one that does not exist, are refused",
		needs: j,
		seed: v,
		run: async (e) => {
			await M(e, "ada", de, "invalid", "complete of a rule that is not done from the page"), await M(e, "ada", "nothing", "not_found", "complete of a rule that does not exist");
		}
	},
	{
		name: "completing a rule is for members alone",
		needs: j,
		seed: v,
		run: async (e) => {
			await l("complete by a guest", ["unauthenticated"], () => e.guest().call.complete(_, d())), await M(e, "cai", _, "not_enrolled", "complete by a candidate"), await M(e, "dev", _, "blocked", "complete by a blocked member");
		}
	}
];
function M(e, t, n, r, i) {
	return l(i, [r], () => e.as(t).call.complete(n, d()));
}
function Ae({ seed: { rules: e = [] } }, t) {
	return e.find(({ id: e }) => e === t)?.points ?? 0;
}
// src/testing/cases/hold.ts
var je = {
	...m,
	hold: !0
}, Me = [
	{
		name: "a voucher held for a cart can be used, and says until when where it gives itself back",
		needs: ["redeem", "points"],
		run: async (e) => {
			let { id: t, state: n, heldUntil: r } = await e.as("ada").redeem(je);
			s("redeem with hold → voucher.state", n, "issued"), r !== void 0 && Date.parse(r) <= Date.now() && o("redeem with hold → voucher.heldUntil", "a time to come", r), s("load → member.vouchers, heldUntil of a voucher held", (await e.as("ada").member()).vouchers.find((e) => e.id === t)?.heldUntil, r), s("load → member.points.available while held", await e.as("ada").balance(), p - 100);
		}
	},
	{
		name: "a voucher redeemed for no cart is not held",
		needs: ["redeem", "points"],
		run: async (e) => {
			let { heldUntil: t } = await e.as("ada").redeem(m);
			s("redeem → voucher.heldUntil", t, void 0);
		}
	},
	{
		name: "undo gives a voucher back that is held for a cart",
		needs: [
			"redeem",
			"undo",
			"points"
		],
		run: async (e) => {
			let t = await e.as("ada").redeem(je);
			await e.as("ada").undo(t), s("load → member.points.available after undo of a hold", await e.as("ada").balance(), p);
			let n = (await e.as("ada").member()).vouchers.find(({ id: e }) => e === t.id);
			n && n.state !== "revoked" && o("load → member.vouchers after undo of a hold", "it revoked", n.state);
		}
	}
], Ne = [
	{
		name: "join makes a candidate a member, once: the welcome is not given again",
		needs: ["join"],
		run: async (e) => {
			let t = d();
			await e.as("cai").join(t);
			let n = await e.as("cai").member();
			s("load → member.state after join", n.state, "enrolled"), await e.as("cai").join(t), await e.as("cai").join();
			let { points: r } = await e.as("cai").member();
			s("load → member.points after join, three times", r, n.points);
		}
	},
	{
		name: "join by a member changes nothing",
		needs: ["join"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await e.as("ada").join(), s("load → member after join by a member", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "join is not for guests, nor a way out of being blocked",
		needs: ["join"],
		run: async (e) => {
			await l("join by a guest", ["unauthenticated"], () => e.guest().call.join(d())), await l("join by a blocked member", ["blocked"], () => e.as("dev").call.join(d())), s("load → member.state when blocked", (await e.as("dev").member()).state, "blocked");
		}
	}
], Pe = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, Fe = /^(https?:\/\/|\/(?!\/))/, Ie = /^[A-Z]{3}$/, N = (e, t) => {
	(typeof t != "string" || t.trim() === "") && o(e, "a text", t);
}, P = (e, t) => {
	typeof t != "boolean" && o(e, "true or false", t);
}, F = (e, t) => {
	(typeof t != "string" || !Pe.test(t) || Number.isNaN(Date.parse(t))) && o(e, "an ISO 8601 time with offset", t);
}, I = (e, t) => {
	typeof t == "string" && Fe.test(t) || o(e, "an http(s) address or a path of the shop", t);
}, Le = (e, t) => {
	typeof t == "string" && Ie.test(t) || o(e, "an ISO 4217 currency", t);
};
function L(e = -Infinity, t = Infinity) {
	let n = e === -Infinity ? "" : t === Infinity ? ` of ${e} or more` : ` from ${e} to ${t}`;
	return (r, i) => {
		typeof i == "number" && Number.isSafeInteger(i) && i >= e && i <= t || o(r, `an integer${n}`, i);
	};
}
function R(e) {
	return (t, n) => {
		typeof n == "string" && Object.hasOwn(e, n) || o(t, `one of ${Object.keys(e).join(", ")}`, n);
	};
}
function z(e) {
	return (t, n) => {
		n !== void 0 && e(t, n);
	};
}
function B(e, t = Infinity) {
	return (n, r) => {
		Array.isArray(r) || o(n, "a list", r), r.length > t && o(`${n}.length`, `at most ${t}`, r.length), r.forEach((t, r) => {
			e(`${n}[${r}]`, t);
		}), ze(n, r);
	};
}
function Re(e) {
	return (t, n) => {
		for (let [r, i] of Object.entries(Be(t, n))) e(`${t}.${r}`, i);
	};
}
function V(e) {
	return (t, n) => {
		let r = Be(t, n);
		for (let [n, i] of Object.entries(e)) i(`${t}.${n}`, r[n]);
	};
}
function H(...e) {
	return (t, n) => {
		for (let r of e) r(t, n);
	};
}
function ze(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) {
		let t = typeof r == "object" && r && "id" in r ? r.id : void 0;
		t !== void 0 && (n.has(t) && o(`${e} → ids`, "each once", `${String(t)} twice`), n.add(t));
	}
}
function Be(e, t) {
	return (typeof t != "object" || !t || Array.isArray(t)) && o(e, "an object", t), t;
}
// src/testing/kinds.ts
var Ve = R({
	amount_off: !0,
	percentage_off: !0,
	variable_amount: !0,
	free_shipping: !0,
	free_product: !0,
	gift_card: !0,
	store_credit: !0,
	donation: !0,
	early_access: !0,
	experience: !0,
	content: !0,
	custom: !0
}), He = R({
	purchase: !0,
	sign_up: !0,
	birthday: !0,
	referral: !0,
	review: !0,
	newsletter: !0,
	social_follow: !0,
	social_share: !0,
	visit: !0,
	streak: !0,
	milestone: !0,
	survey: !0,
	app_install: !0,
	wallet_pass: !0,
	custom: !0
}), Ue = R({
	earned: !0,
	approved: !0,
	redeemed: !0,
	undone: !0,
	returned: !0,
	expired: !0,
	adjusted: !0,
	tier: !0,
	other: !0
}), We = R({
	insufficient_points: !0,
	tier_required: !0,
	limit_reached: !0,
	out_of_stock: !0,
	not_open: !0,
	ended: !0,
	cart_requirements: !0,
	unknown: !0
}), Ge = R({
	guest: !0,
	candidate: !0,
	enrolled: !0,
	blocked: !0
}), Ke = R({
	issued: !0,
	held: !0,
	used: !0,
	expired: !0,
	revoked: !0
}), qe = R({
	redemption: !0,
	referral: !0,
	birthday: !0,
	tier: !0,
	bonus: !0
}), Je = R({
	points: !0,
	spend: !0,
	orders: !0
}), Ye = R({
	open: !0,
	invitation: !0,
	hidden: !0
}), Xe = R({
	reached: !0,
	at_risk: !0,
	grace: !0,
	downgraded: !0
}), Ze = R({
	request: !0,
	claim: !0,
	birthday: !0
}), Qe = R({
	day: !0,
	week: !0,
	month: !0,
	year: !0
}), $e = R({
	confirmation: !0,
	approval: !0,
	delay: !0
}), et = R({
	tier: !0,
	waiting: !0
}), tt = R({
	minimum: !0,
	excluded: !0,
	combination: !0,
	wrong_market: !0,
	expired: !0,
	used: !0,
	insufficient_points: !0,
	other: !0
}), nt = R({
	pending: !0,
	cleared: !0,
	returned: !0,
	waiting: !0
}), rt = R({
	sent: !0,
	confirmed: !0,
	member: !0,
	email_differs: !0,
	expired: !0
}), U = L(0), W = V({
	minor: U,
	currency: Le
}), it = V({
	starts: F,
	ends: z(F),
	place: z(N)
}), at = (e, t) => {
	let { min: n, max: r, step: i } = t;
	(r < n || (r - n) % i !== 0) && o(`${e}.max`, "a whole number of steps above min", r);
}, ot = V({
	min: L(1),
	max: L(1),
	step: L(1),
	value: W
}), st = H(V({
	available: P,
	reason: z(We),
	missing: z(L(1)),
	tier: z(N),
	resetsAt: z(F),
	opensAt: z(F),
	left: z(U),
	detail: z(N)
}), (e, t) => {
	let { available: n, reason: r, missing: i } = t;
	!n && r === void 0 && o(`${e}.reason`, "a reason, as it is not available", r), n && r !== void 0 && o(`${e}.reason`, "none, as it is available", r), r === "insufficient_points" && L(1)(`${e}.missing`, i);
}), ct = V({
	id: N,
	at: F,
	kind: Ue,
	points: L(),
	pending: z(L()),
	order: z(N),
	title: z(N),
	items: z(B(N)),
	balance: z(L())
}), lt = (e, t) => {
	let n = t.map(({ at: e }) => Date.parse(e)), r = n.findIndex((e, t) => e > (n[t - 1] ?? Infinity));
	r >= 0 && o(`${e}[${r}].at`, "the newest line first", t[r]?.at);
}, ut = V({
	id: N,
	code: N,
	title: N,
	state: Ke,
	kind: Ve,
	value: z(W),
	percent: z(L(1, 100)),
	minimum: z(W),
	expiresAt: z(F),
	source: qe,
	points: z(U),
	undoable: z(P),
	order: z(N),
	terms: z(N),
	heldUntil: z(F),
	validIn: z(N),
	url: z(I),
	event: z(it)
}), dt = (e, t) => {
	let n = t.map(({ state: e }) => e !== "issued" && e !== "held");
	n.lastIndexOf(!1) > n.indexOf(!0) && n.includes(!0) && o(e, "unused vouchers first", t.map(({ state: e }) => e));
}, ft = V({
	available: U,
	pending: U,
	clearsAt: z(F),
	lifetime: z(U),
	owed: U,
	expiring: B(V({
		points: L(1),
		at: F
	}))
}), pt = V({
	current: z(N),
	next: z(N),
	measure: Je,
	value: U,
	target: z(U),
	keep: z(U),
	currency: z(Le),
	until: z(F),
	since: z(F),
	standing: z(Xe),
	previous: z(N),
	forecast: z(N)
}), mt = V({
	done: P,
	resetsAt: z(F),
	times: z(U),
	pending: z($e),
	clearsAt: z(F),
	locked: z(et),
	opensAt: z(F),
	value: z(U),
	target: z(L(1))
}), ht = V({
	state: Ge,
	id: z(N),
	name: z(N),
	points: z(ft),
	tier: z(pt),
	availability: Re(st),
	earning: Re(mt),
	activity: H(B(ct, 5), lt),
	vouchers: H(B(ut, 5), dt),
	referral: z(V({
		link: I,
		completed: U,
		pending: U
	})),
	wish: z(N),
	birthday: z(V({
		month: L(1, 12),
		day: L(1, 31),
		year: z(L(1900, 2100))
	}))
}), gt = V({
	name: V({
		zero: z(N),
		one: z(N),
		two: z(N),
		few: z(N),
		many: z(N),
		other: N
	}),
	decimals: L(0, 4),
	worth: z(V({
		points: L(1),
		value: W
	}))
}), _t = V({
	id: N,
	name: N,
	threshold: U,
	perks: B(N),
	multiplier: z(L(0)),
	welcome: z(N),
	access: z(Ye)
}), vt = V({
	id: N,
	kind: He,
	title: N,
	description: z(N),
	points: z(U),
	per: z(W),
	url: z(I),
	by: z(Ze),
	limit: z(V({
		times: L(1),
		per: z(Qe)
	})),
	tier: z(N),
	bonus: z(V({
		factor: L(1),
		from: F,
		until: F
	}))
}), yt = (e, t) => {
	let n = t.map(({ at: e }) => Date.parse(e));
	n.some((e, t) => e < (n[t - 1] ?? -Infinity)) && o(e, "the soonest opening first", t);
}, bt = V({
	at: F,
	tier: z(N)
}), xt = V({
	id: N,
	kind: Ve,
	name: N,
	description: z(N),
	points: U,
	range: z(H(ot, at)),
	variants: z(B(V({
		id: N,
		name: N,
		soldOut: z(P)
	}))),
	value: z(W),
	percent: z(L(1, 100)),
	minimum: z(W),
	image: z(I),
	terms: z(N),
	tier: z(N),
	limit: z(L(1)),
	opens: z(H(B(bt), yt)),
	closes: z(F),
	event: z(it)
}), St = V({
	version: N,
	name: N,
	capabilities: B(N),
	points: z(gt),
	tiers: H(B(_t), (e, t) => {
		let n = t.filter(({ access: e = "open" }) => e === "open").map(({ threshold: e }) => e);
		n.some((e, t) => e < (n[t - 1] ?? 0)) && o(e, "the lowest tier first", n);
	}),
	earning: B(vt),
	rewards: B(xt, 12),
	referral: z(V({
		friend: N,
		advocate: N
	})),
	welcome: z(N),
	terms: z(I)
}), Ct = H(V({
	reason: tt,
	minimum: z(W),
	toGo: z(W),
	codes: z(B(N)),
	items: z(B(N)),
	missing: z(L(1))
}), (e, t) => {
	let { reason: n, minimum: r, toGo: i, missing: a } = t;
	n === "minimum" && (W(`${e}.minimum`, r), W(`${e}.toGo`, i)), n === "insufficient_points" && L(1)(`${e}.missing`, a);
}), wt = H(B(H(V({
	voucher: z(ut),
	reward: z(N),
	name: N,
	points: z(U),
	range: z(H(ot, at)),
	discount: z(W),
	freeShipping: z(P),
	refusal: z(Ct)
}), (e, t) => {
	let n = t;
	!n.voucher && !n.reward && o(e, "a voucher or a reward", n);
})), (e, t) => {
	let n = t.map((e) => e.refusal !== void 0);
	n.includes(!0) && n.lastIndexOf(!1) > n.indexOf(!0) && o(e, "what can be used now before what cannot", n);
}), Tt = V({
	order: N,
	state: nt,
	points: U,
	at: z(F),
	claim: z(rt)
});
// src/testing/shapes.ts
function Et(e) {
	return V({
		items: B(e),
		next: z(N)
	});
}
var Dt = H(Et(xt), V({ availability: Re(st) })), Ot = [
	{
		name: "the adapter says which contract it keeps, where it runs, and who sees to repeated keys",
		run: async (e) => {
			let { contract: t, name: n, runsIn: r, idempotency: i } = e.guest().adapter;
			s("adapter.contract", t, 1), n || o("adapter.name", "a name", n);
			let a = r.filter((e) => e === "page" || e === "gateway");
			(a.length === 0 || a.length < r.length) && o("adapter.runsIn", "\"page\", \"gateway\", or both", r), ["key", "none"].includes(i) || o("adapter.idempotency", "\"key\" or \"none\"", i);
		}
	},
	{
		name: "the adapter has a method for every capability that the program names",
		run: async (t) => {
			let { capabilities: n } = await t.guest().program();
			for (let r of e.filter((e) => n.includes(e))) {
				let e = t.guest().adapter[r];
				e || o(`load → program.capabilities, "${r}"`, "a method", e);
			}
		}
	},
	{
		name: "a guest sees the program and nothing private",
		run: async (e) => {
			let { state: t, activity: n, vouchers: r, ...i } = await e.guest().member();
			s("load → member.state for a guest", t, "guest"), s("load → member.activity for a guest", n, []), s("load → member.vouchers for a guest", r, []);
			for (let e of [
				"id",
				"name",
				"points",
				"tier",
				"referral",
				"wish",
				"birthday"
			]) i[e] !== void 0 && o(`load → member.${e} for a guest`, "nothing", i[e]);
		}
	},
	{
		name: "a signed-in shopper who has not joined is a candidate, and holds nothing",
		run: async (e) => {
			let { state: t, points: n, vouchers: r } = await e.as("cai").member();
			s("load → member.state for a candidate", t, "candidate"), s("load → member.points.available for a candidate", n?.available ?? 0, 0), s("load → member.vouchers for a candidate", r, []);
		}
	},
	{
		name: "a member is enrolled, under an id that stays and tells nothing",
		run: async (e) => {
			let { state: t, id: n, name: r = "Ada" } = await e.as("ada").member();
			s("load → member.state for a member", t, "enrolled"), s("load → member.name", r, "Ada"), (!n || n.includes("@")) && o("load → member.id", "an opaque id", n), s("load → member.id on the next load", (await e.as("ada").member()).id, n);
		}
	},
	{
		name: "a member has the points they earned",
		needs: ["points"],
		run: async (e) => {
			s("load → member.points.available", await e.as("ada").balance(), p);
		}
	},
	{
		name: "a blocked member is told so, and may look at what they have",
		needs: ["points"],
		run: async (e) => {
			let { state: t, points: n } = await e.as("dev").member();
			s("load → member.state when blocked", t, "blocked"), s("load → member.points.available when blocked", n?.available, p);
		}
	},
	{
		name: "the program is the same for everyone",
		run: async (e) => {
			let t = await e.guest().program();
			s("load → program for a member", await e.as("ada").program(), t), s("load → program for a candidate", await e.as("cai").program(), t);
		}
	},
	{
		name: "a program that is held already is not sent again, another version is",
		run: async (e) => {
			let { version: t } = await e.guest().program(), n = await c("load", () => e.as("ada").call.load(t));
			s("load → program when its version is held", n.program, "unchanged"), ht("load → member when the program is unchanged", n.member), St("load → program when another version is held", (await c("load", () => e.as("ada").call.load("another version"))).program);
		}
	},
	{
		name: "the program offers its rewards at their price",
		run: async (e) => {
			let t = new Map((await e.guest().program()).rewards.map((e) => [e.id, e]));
			for (let n of e.seed.rewards) {
				let e = t.get(n.id);
				e || o(`load → program.rewards, ${n.id}`, "to be offered", [...t.keys()]), s(`load → program.rewards, ${n.id}`, kt(e), kt(n));
			}
		}
	},
	{
		name: "load brings at most 12 rewards and 5 lines of activity, however many there are",
		seed: D,
		run: async (e) => {
			await e.as("ada").program(), await e.as("ada").member();
		}
	},
	{
		name: "a member is told which reward they can have, and how many points another one lacks",
		needs: ["points"],
		run: async (e) => {
			let { availability: t } = await e.as("ada").member();
			s(`${Mt(m.reward)}.available`, t[m.reward]?.available ?? !0, !0), jt(t, h.reward, "insufficient_points"), s(`${Mt(h.reward)}.missing`, t[h.reward]?.missing, h.points - p);
		}
	},
	...At()
];
function kt({ name: e, kind: t, points: n, value: r }) {
	return {
		name: e,
		kind: t,
		points: n,
		value: r
	};
}
function At() {
	return [{
		name: "a reward that ran out says so to everyone",
		reward: "rare",
		reason: "out_of_stock",
		to: "bea"
	}, {
		name: "a reward had as often as allowed says so to who had it",
		reward: "once",
		reason: "limit_reached",
		to: "ada"
	}].map(({ name: e, reward: t, reason: n, to: r }) => ({
		name: e,
		needs: ["points", "redeem"],
		run: async (e) => {
			await e.as("ada").redeem({
				reward: t,
				points: m.points
			}), jt((await e.as(r).member()).availability, t, n);
		}
	}));
}
function jt(e, t, n) {
	s(`${Mt(t)}.available`, e[t]?.available, !1), s(`${Mt(t)}.reason`, e[t]?.reason, n);
}
function Mt(e) {
	return `load → member.availability.${e}`;
}
// src/testing/cases/order.ts
var Nt = [
	{
		name: "an order of one's own says what it brings, and that this has not cleared",
		needs: ["order", "points"],
		seed: E,
		run: async (e) => {
			let { order: t, state: n, points: r } = await e.as("ada").order({ order: w });
			s("order", {
				order: t,
				state: n,
				points: r
			}, {
				order: w,
				state: "pending",
				points: 40
			});
		}
	},
	{
		name: "an order of somebody else's is not found, as if there were none",
		needs: ["order"],
		seed: E,
		run: async (e) => {
			let t = [
				["bea", w],
				["ada", T],
				["ada", "nothing"]
			];
			for (let [n, r] of t) await l("order of somebody else's", ["not_found"], () => e.as(n).call.order({ order: r }));
		}
	},
	{
		name: "a guest without a proof learns nothing of an order",
		needs: ["order"],
		seed: E,
		run: async (e) => {
			for (let t of [
				w,
				T,
				"nothing"
			]) await l("order asked for by a guest", ["not_found", "unauthenticated"], () => e.guest().call.order({ order: t }));
		}
	}
], Pt = [
	{
		name: "rewards page: each once, in the same order every time, those of load first",
		needs: ["rewards"],
		seed: D,
		run: async (e) => {
			let t = G(await e.as("ada").rewards());
			s("rewards, all pages", [...t].sort(), G(e.seed.rewards).sort()), s("rewards, all pages, asked again", G(await e.as("ada").rewards()), t);
			let n = G((await e.as("ada").program()).rewards);
			s("rewards, beside load → program.rewards", t.slice(0, n.length), n);
		}
	},
	{
		name: "activity pages: each line once, newest first, those of load first",
		needs: ["activity", "points"],
		seed: D,
		run: async (e) => {
			let t = await e.as("ada").activity();
			lt("activity, all pages", t), Ft("activity, all pages", t.length, 24), s("activity, lines of 100 points earned, all pages", t.filter(({ points: e }) => e === 100).length, 24), s("activity, all pages, asked again", G(await e.as("ada").activity()), G(t));
			let n = G((await e.as("ada").member()).activity);
			s("activity, beside load → member.activity", G(t).slice(0, n.length), n);
		}
	},
	{
		name: "vouchers page: each once, in the same order every time, unused ones first",
		needs: [
			"vouchers",
			"redeem",
			"points"
		],
		seed: D,
		run: async (e) => {
			let t = e.as("ada"), n = [];
			for (; n.length < 23;) n.push((await t.redeem(m)).id);
			let r = await e.as("ada").vouchers();
			dt("vouchers, all pages", r), s("vouchers, all pages", G(r).sort(), n.sort()), s("vouchers, all pages, asked again", G(await e.as("ada").vouchers()), G(r));
		}
	},
	...[
		"rewards",
		"activity",
		"vouchers"
	].map((e) => ({
		name: `${e} asked for with a cursor nobody gave out answers or refuses, and never breaks`,
		needs: [e],
		run: async (t) => {
			await u(e, () => t.as("ada").call[e]("a cursor of no one"));
		}
	}))
];
function G(e) {
	return e.map(({ id: e }) => e);
}
function Ft(e, t, n) {
	t < n && o(e, `at least ${n}`, t);
}
// src/testing/cases/quote.ts
var K = ["quote", "points"], It = 5800, Lt = [
	{
		name: "quote offers points for a cart at their price, and spends nothing",
		needs: K,
		seed: C,
		run: async (e) => {
			let t = await e.as("ada").holdings(), { points: n, discount: r, refusal: i } = J(await q(e, "ada"), m.reward);
			s("quote, points for 5.00 off → refusal", i, void 0), s("quote, points for 5.00 off → points", n, 100), s("quote, points for 5.00 off → discount.minor", r?.minor, 500), s("load → member after a quote", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "a cart below a minimum is told how far it is, before points are spent",
		needs: K,
		seed: C,
		run: async (e) => {
			let { refusal: t } = J(await q(e, "ada"), S.reward);
			s("quote, below a minimum → refusal.reason", t?.reason, "minimum"), s("quote, below a minimum → refusal.minimum.minor", t?.minimum?.minor, fe), s("quote, below a minimum → refusal.toGo.minor", t?.toGo?.minor, fe - It);
		}
	},
	{
		name: "a cart at the minimum can be paid less for",
		needs: K,
		seed: C,
		run: async (e) => {
			let { refusal: t } = J(await q(e, "ada", fe), S.reward);
			s("quote, at the minimum → refusal", t, void 0);
		}
	},
	{
		name: "a discount is never more than the cart costs",
		needs: K,
		seed: C,
		run: async (e) => {
			for (let { name: t, discount: n } of await q(e, "ada", 300)) (n?.minor ?? 0) > 300 && o(`quote for a cart of 3.00, ${t} → discount.minor`, "at most 300", n);
		}
	},
	{
		name: "what the balance does not reach is not offered, or says how many points are missing",
		needs: K,
		seed: C,
		run: async (e) => {
			let t = (await q(e, "ada")).find(({ reward: e }) => e === pe.reward);
			t && (s("quote, beyond the balance → refusal.reason", t.refusal?.reason, "insufficient_points"), s("quote, beyond the balance → refusal.missing", t.refusal?.missing, pe.points - p));
		}
	},
	{
		name: "a voucher that is held already is offered before new points are",
		needs: [...K, "redeem"],
		seed: C,
		run: async (e) => {
			let { id: t } = await e.as("ada").redeem(m), n = await q(e, "ada");
			s("quote[0].voucher.id when a voucher is held", n[0]?.voucher?.id, t), s("quote[0].discount.minor when a voucher is held", n[0]?.discount?.minor, 500), s("quote[0].refusal when a voucher is held", n[0]?.refusal, void 0);
		}
	},
	{
		name: "a voucher that was given back is not offered",
		needs: [
			...K,
			"redeem",
			"undo"
		],
		seed: C,
		run: async (e) => {
			await e.as("ada").undo(await e.as("ada").redeem(m)), s("quote, vouchers after undo", zt(await q(e, "ada")), []);
		}
	},
	{
		name: "another member's voucher is never offered",
		needs: [...K, "redeem"],
		seed: C,
		run: async (e) => {
			await e.as("ada").redeem(m), s("quote, vouchers of another member", zt(await q(e, "bea")), []);
		}
	},
	{
		name: "a range is cut to what the cart costs, and can be redeemed as quoted",
		needs: [
			...K,
			"redeem",
			"range"
		],
		seed: x,
		run: async (e) => {
			let { points: t = 0, range: n, discount: r } = J(await q(e, "ada", 500), y);
			s("quote for a cart of 5.00, by the step → points", t, 250), s("quote for a cart of 5.00, by the step → range.max", n?.max, 250);
			let { value: i } = await e.as("ada").redeem({
				reward: y,
				points: t
			});
			s("redeem as quoted → voucher.value", i, r);
		}
	},
	{
		name: "a range is cut to the balance",
		needs: [...K, "range"],
		seed: x,
		run: async (e) => {
			let { points: t, range: n } = J(await q(e, "ada", 1e5), y);
			s("quote for a great cart, by the step → points", t, p), s("quote for a great cart, by the step → range.max", n?.max, p);
		}
	},
	{
		name: "a guest who asks for a quote is refused or gets nothing",
		needs: ["quote"],
		run: async (e) => {
			let t = await u("quote", () => e.guest().call.quote(Rt(e)));
			Array.isArray(t) ? s("quote for a guest", t, []) : s("quote for a guest → error.code", t.code, "unauthenticated");
		}
	}
];
function Rt({ currency: e }, t = It) {
	return {
		subtotal: {
			minor: t,
			currency: e
		},
		codes: []
	};
}
function q(e, t, n) {
	return e.as(t).quote(Rt(e, n));
}
function J(e, t) {
	return e.find(({ reward: e }) => e === t) ?? o(`quote, ${t}`, "to be offered", e);
}
function zt(e) {
	return e.flatMap(({ voucher: e }) => e?.id ?? []);
}
// src/testing/cases/redeem.ts
var Y = ["redeem", "points"], Bt = [...Y, "keys"], Vt = [
	{
		name: "a redeem issues a voucher that is worth what the reward promised",
		needs: Y,
		run: async (e) => {
			let { kind: t, value: n, state: r, source: i, points: a = 100 } = await e.as("ada").redeem(m), c = e.seed.rewards.find(({ id: e }) => e === m.reward);
			s("redeem → voucher.kind", t, c?.kind), s("redeem → voucher.value", n, c?.value), s("redeem → voucher.source", i, "redemption"), s("redeem → voucher.points", a, 100), r !== "issued" && r !== "held" && o("redeem → voucher.state", "\"issued\" or \"held\"", r);
		}
	},
	{
		name: "a redeem takes exactly the price, shows the voucher, and writes a line about it",
		needs: Y,
		run: async (e) => {
			let t = await e.as("ada").redeem(m), { points: n, vouchers: r, activity: i } = await e.as("ada").member();
			s("load → member.points.available after a redeem of 100", n?.available, p - 100), s("load → member.vouchers after a redeem", Z(r), Z([t])), s("load → member.activity, points of lines \"redeemed\"", i.filter((e) => e.kind === "redeemed").map((e) => e.points), [-100]);
		}
	},
	{
		name: "another key is another wish: two redeems, two codes, twice the price",
		needs: Y,
		run: async (e) => {
			let t = await e.as("ada").redeem(m), n = await e.as("ada").redeem(m);
			t.code === n.code && o("redeem → voucher.code of a second redeem", "another code", n.code), s("load → member.points.available after two redeems", await e.as("ada").balance(), p - 200);
		}
	},
	{
		name: "a repeated key gives the same voucher and takes the points once",
		needs: Bt,
		run: async (e) => {
			let t = d(), n = await e.as("ada").redeem(m, t);
			s("redeem → voucher for a repeated key", Z([await e.as("ada").redeem(m, t)]), Z([n])), await X(e, p - 100, "one key sent twice");
		}
	},
	{
		name: "one key sent five times at once is applied once",
		needs: Bt,
		run: async (e) => {
			let t = d(), n = await Ht(e, () => t, m, "in_progress"), r = await e.as("ada").redeem(m, t);
			s("redeem, number of vouchers for one key sent five times at once, and once more", (/* @__PURE__ */ new Set([r.id, ...n.flatMap((e) => e.state === "done" ? e.voucher.id : [])])).size, 1), await X(e, p - 100, "one key sent five times at once");
		}
	},
	{
		name: "five redeems at once of a reward that a member may have once: one is done",
		needs: Y,
		run: async (e) => {
			s("redeem, done out of five at once with a limit of one", (await Ht(e, d, le, "limit_reached")).length, 1), await X(e, p - 100, "five redeems at once with a limit of one");
		}
	},
	{
		name: "five redeems at once with points for two: two are done, nothing is overspent",
		needs: Y,
		seed: (e) => ({
			members: [{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: 250
			}],
			rewards: [{
				id: m.reward,
				name: "Treat",
				kind: "amount_off",
				points: 100,
				value: {
					minor: 500,
					currency: e
				}
			}]
		}),
		run: async (e) => {
			s("redeem, done out of five at once with points for two", (await Ht(e, d, m, "insufficient_points")).length, 2), await X(e, 50, "five redeems at once");
		}
	},
	{
		name: "the last one in stock goes to one of two who reach for it at once",
		needs: Y,
		run: async (e) => {
			let t = (t) => u("redeem", () => e.as(t).call.redeem(ce, d()));
			s("redeem, done out of two at once with a stock of one", Ut(await Promise.all([t("ada"), t("bea")]), "out_of_stock").length, 1);
		}
	},
	{
		name: "a key used for one wish is refused for another, and the first wish stands",
		needs: Bt,
		run: async (e) => {
			let t = d(), n = await e.as("ada").redeem(m, t);
			await l("redeem, a used key for another reward", ["key_reused"], () => e.as("ada").call.redeem(ce, t)), await X(e, p - 100, "a used key was refused"), s("redeem → voucher for the first wish", (await e.as("ada").redeem(m, t)).id, n.id);
		}
	},
	{
		name: "what became of a key can be asked",
		needs: [...Bt, "redemption"],
		run: async (e) => {
			let t = d(), n = await e.as("ada").redeem(m, t);
			s("redemption → voucher", Z([await e.as("ada").redemption(t)]), Z([n]));
		}
	},
	{
		name: "a key that was never taken is not found",
		needs: ["redemption"],
		run: async (e) => {
			await l("redemption of a key never sent", ["not_found"], () => e.as("ada").call.redemption(d()));
		}
	}
];
async function Ht(e, t, n, r) {
	return Ut(await Promise.all(Array.from({ length: 5 }, () => u("redeem", () => e.as("ada").call.redeem(n, t())))), r);
}
function Ut(e, t) {
	let n = e.filter((e) => e instanceof Error).find(({ code: e }) => e !== t);
	return n && o("redeem, several at once", `to be done or rejected with ${t}`, n), e.filter((e) => !(e instanceof Error));
}
async function X(e, t, n) {
	s(`load → member.points.available after ${n}`, await e.as("ada").balance(), t);
}
function Z(e) {
	return e.map(({ id: e, code: t }) => ({
		id: e,
		code: t
	}));
}
var Wt = [
	...[
		{
			of: "a reward that costs more than the balance",
			by: "ada",
			wish: h,
			code: "insufficient_points"
		},
		{
			of: "a reward that does not exist",
			by: "ada",
			wish: {
				reward: "nothing",
				points: 100
			},
			code: "not_found"
		},
		{
			of: "a reward at a lower price than it has",
			by: "ada",
			wish: {
				...m,
				points: 1
			},
			code: "invalid"
		},
		{
			of: "a reward at a higher price than it has",
			by: "ada",
			wish: {
				...m,
				points: 200
			},
			code: "invalid"
		},
		{
			of: "a reward that ran out",
			by: "ada",
			wish: ce,
			after: "bea",
			code: "out_of_stock"
		},
		{
			of: "a reward had as often as allowed",
			by: "ada",
			wish: le,
			after: "ada",
			code: "limit_reached"
		},
		{
			of: "a reward to a guest",
			wish: m,
			code: "unauthenticated"
		},
		{
			of: "a reward to a candidate",
			by: "cai",
			wish: m,
			code: "not_enrolled"
		},
		{
			of: "a reward to a blocked member",
			by: "dev",
			wish: m,
			code: "blocked"
		}
	].map(Gt),
	{
		name: "a refused redeem leaves no redemption behind",
		needs: [
			"redeem",
			"redemption",
			"points"
		],
		run: async (e) => {
			let t = d();
			await l("redeem", ["insufficient_points"], () => e.as("ada").call.redeem(h, t));
			let n = await u("redemption", () => e.as("ada").call.redemption(t)), r = "state" in n ? n.state : n.code;
			r !== "not_found" && s("redemption → state of a refused redeem", r, "refused");
		}
	},
	{
		name: "a reward without a name is refused with an error of the contract",
		needs: ["redeem"],
		run: async (e) => {
			let t = {
				reward: "",
				points: 100
			};
			await l("redeem", ["not_found", "invalid"], () => e.as("ada").call.redeem(t, d()));
		}
	}
];
function Gt({ of: e, by: t, wish: n, after: r, code: i }) {
	return {
		name: `redeem refuses ${e} (${i}) and changes nothing`,
		needs: ["redeem", "points"],
		run: async (a) => {
			r !== void 0 && await a.as(r).redeem(n);
			let o = Kt(a, t), c = await o.holdings();
			await l(`redeem of ${e}`, [i], () => o.call.redeem(n, d())), s(`load → member after a refused redeem of ${e}`, await Kt(a, t).holdings(), c);
		}
	};
}
function Kt(e, t) {
	return t === void 0 ? e.guest() : e.as(t);
}
// src/testing/cases/undo.ts
var Q = [
	"redeem",
	"undo",
	"points"
], qt = [
	{
		name: "a voucher that can be given back says so",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(m);
			s("redeem → voucher.undoable", t.undoable, !0), s("redeem → voucher.points", t.points, 100);
		}
	},
	{
		name: "undo gives back exactly what was paid, takes the voucher, and writes a line about it",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(m);
			await e.as("ada").undo(t), await Jt(e, "undo");
			let { vouchers: n, activity: r } = await e.as("ada").member(), i = n.find(({ id: e }) => e === t.id);
			i && i.state !== "revoked" && o("load → member.vouchers after undo", "it revoked or gone", i.state), s("load → member.activity[0].kind after undo", r[0]?.kind, "undone"), s("load → member.activity[0].points after undo", r[0]?.points, 100);
		}
	},
	{
		name: "a repeated undo gives back once",
		needs: [...Q, "keys"],
		run: async (e) => {
			let t = await e.as("ada").redeem(m), n = d();
			await e.as("ada").undo(t, n), await e.as("ada").undo(t, n), await Jt(e, "undo with one key sent twice");
		}
	},
	{
		name: "undo wished for again, with other keys and at once, still gives back once",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(m), n = () => u("undo", () => e.as("ada").call.undo(t.id, d()));
			await Promise.all([
				n(),
				n(),
				n()
			]), await Jt(e, "three undos of one voucher at once");
		}
	},
	{
		name: "undo of another member's voucher finds nothing and takes nothing",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(m);
			await l("undo of another member's voucher", ["not_found"], () => e.as("bea").call.undo(t.id, d())), s("load → member.points.available of who tried", await e.as("bea").balance(), p), s("load → member.vouchers of who holds it", (await e.as("ada").member()).vouchers.map(({ id: e, state: t }) => ({
				id: e,
				state: t
			})), [{
				id: t.id,
				state: t.state
			}]);
		}
	},
	{
		name: "undo of a voucher that does not exist finds nothing",
		needs: ["undo"],
		run: async (e) => {
			await l("undo of no voucher", ["not_found"], () => e.as("ada").call.undo("nothing", d()));
		}
	},
	{
		name: "a voucher that was given back does not stand before one that can be used",
		needs: [...Q, "vouchers"],
		run: async (e) => {
			let t = e.as("ada"), n = await t.redeem(m);
			await t.undo(await t.redeem(m));
			let r = await t.vouchers();
			dt("vouchers after undo of the newer one", r), s("vouchers[0].id after undo of the newer one", r[0]?.id, n.id);
		}
	},
	{
		name: "the lines of activity add up to the balance, after redeems and an undo",
		needs: [...Q, "activity"],
		run: async (e) => {
			let t = e.as("ada");
			await t.redeem(m), await t.undo(await t.redeem(m));
			let n = (await t.activity()).reduce((e, { points: t }) => e + t, 0), { points: r } = await t.member();
			s("activity, sum of points beside available − owed", n, (r?.available ?? 0) - (r?.owed ?? 0));
		}
	}
];
async function Jt(e, t) {
	s(`load → member.points.available after ${t}`, await e.as("ada").balance(), p);
}
// src/testing/cases/wish.ts
var Yt = [
	{
		name: "a wish is remembered, replaced and forgotten, and is nobody else's",
		needs: ["wish"],
		run: async (e) => {
			await e.as("ada").wish(h.reward), s("load → member.wish", await $(e, "ada"), h.reward), s("load → member.wish of another member", await $(e, "bea"), void 0), await e.as("ada").wish(m.reward), s("load → member.wish after another wish", await $(e, "ada"), m.reward), await e.as("ada").wish(null), s("load → member.wish after it was forgotten", await $(e, "ada"), void 0);
		}
	},
	{
		name: "a wish for a reward that does not exist is not found, and the wish before stands",
		needs: ["wish"],
		run: async (e) => {
			await e.as("ada").wish(h.reward), await l("wish for no reward", ["not_found"], () => e.as("ada").call.wish("nothing", d())), s("load → member.wish after a refused one", await $(e, "ada"), h.reward);
		}
	},
	{
		name: "a guest has nobody to remember their wish",
		needs: ["wish"],
		run: (e) => l("wish of a guest", ["unauthenticated"], () => e.guest().call.wish(h.reward, d()))
	}
];
async function $(e, t) {
	return (await e.as(t).member()).wish;
}
// src/testing/shopper.ts
var Xt = 100, Zt = 20, Qt = 100, $t = class {
	constructor(e, t) {
		this.adapter = e, this.call = se(e, t, new AbortController().signal), this.aborted = se(e, t, AbortSignal.abort());
	}
	async program() {
		let { program: e } = await c("load", () => this.call.load());
		return e === "unchanged" ? o("load → program", "the program, as no version was named", e) : (St("load → program", e), e);
	}
	async member() {
		let { member: e } = await c("load", () => this.call.load());
		return ht("load → member", e), e;
	}
	async balance() {
		let { points: e } = await this.member();
		return e?.available ?? o("load → member.points", "a balance", e);
	}
	async holdings() {
		let { points: e, activity: t, vouchers: n } = await this.member();
		return {
			...e && { points: e },
			activity: t,
			vouchers: n
		};
	}
	async redeem(e, t = d()) {
		return en("redeem", await this.settled(await c("redeem", () => this.call.redeem(e, t)), t));
	}
	async redemption(e) {
		return en("redemption", await c("redemption", () => this.call.redemption(e)));
	}
	undo(e, t = d()) {
		return c("undo", () => this.call.undo(e.id, t));
	}
	join(e = d()) {
		return c("join", () => this.call.join(e));
	}
	async quote(e) {
		let t = await c("quote", () => this.call.quote(e));
		return wt("quote", t), t;
	}
	async complete(e, t = d()) {
		let n = await c("complete", () => this.call.complete(e, t));
		return mt("complete", n), n;
	}
	birthday(e, t = d()) {
		return c("birthday", () => this.call.birthday(e, t));
	}
	wish(e) {
		return c("wish", () => this.call.wish(e, d()));
	}
	async order(e) {
		let t = await c("order", () => this.call.order(e));
		return Tt("order", t), t;
	}
	async claim(e, t = d()) {
		let n = await c("claim", () => this.call.claim(e, t));
		return rt("claim", n), n;
	}
	rewards() {
		return tn("rewards", this.call.rewards, Dt);
	}
	activity(e) {
		return tn(e ? `activity, filter "${e}"` : "activity", (t) => this.call.activity(t, e), Et(ct));
	}
	vouchers() {
		return tn("vouchers", this.call.vouchers, Et(ut));
	}
	async settled(e, t) {
		let n = e;
		for (let e = 0; n.state === "pending" && e < Zt; e++) await new Promise((e) => setTimeout(e, Qt)), n = await c("redemption", () => this.call.redemption(t));
		return n;
	}
};
function en(e, t) {
	return t.state === "done" ? (ut(`${e} → voucher`, t.voucher), t.voucher) : o(`${e} → state`, "\"done\"", t.state);
}
async function tn(e, t, n) {
	let r = [], i;
	for (let a = 1; a <= Xt; a++) {
		let o = await c(e, () => t(i));
		if (n(`${e}, page ${a}`, o), r.push(...o.items), ze(`${e}, pages 1 to ${a}`, r), o.next === void 0) return r;
		i = o.next;
	}
	return o(e, `an end within ${Xt} pages`, i);
}
// src/testing/conformance.ts
function nn(e) {
	return [
		...Ot,
		...Pt,
		...Vt,
		...Wt,
		...Te,
		...qt,
		...Me,
		...Lt,
		...ye,
		...Ne,
		...ke,
		...we,
		...Yt,
		...Nt,
		...De,
		..._e,
		...ge
	].map((t) => ({
		name: t.name,
		run: () => rn(t, e)
	}));
}
async function rn({ needs: e = [], seed: t = g, run: n }, r) {
	let a = r.context ?? {
		locale: "en",
		currency: "EUR"
	}, o = an(r, a, t(a.currency));
	if (await r.seed(o.seed), e.length > 0) {
		let t = await i(o.guest());
		if (r.proof && t.add("proof"), !e.every((e) => t.has(e))) return "skipped";
	}
	return await n(o), "passed";
}
function an(e, t, n) {
	return {
		seed: n,
		currency: t.currency,
		proof: (t) => e.proof?.(t) ?? o("subject.proof", `what proves who placed order ${t}`, void 0),
		guest: () => new $t(e.adapter(), t),
		as: (n) => new $t(e.adapter({ subject: n }), t)
	};
}
export { a as ConformanceError, nn as conformance };
