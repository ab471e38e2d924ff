// src/adapters/guest.ts
function e() {
	return {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
}
export { e as t };
