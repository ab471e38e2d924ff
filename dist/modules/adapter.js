// src/adapters/adapter.ts
var e = [
	"rewards",
	"activity",
	"vouchers",
	"redeem",
	"redemption",
	"undo",
	"join",
	"quote",
	"complete",
	"birthday",
	"wish",
	"order",
	"claim"
], t = [
	"earned",
	"spent",
	"lost"
];
export { e as n, t };
