// src/adapters/adapter.ts
var e = [
	"rewards",
	"activity",
	"vouchers",
	"redeem",
	"redemption",
	"undo",
	"join"
];
export { e as t };
