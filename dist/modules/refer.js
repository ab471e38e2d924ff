// src/locales/da/refer.ts
var e = {
	referTitle: "Giv lidt, få lidt",
	referFriend: "Din ven får",
	referYou: "Du får",
	referLink: "Dit link",
	copyLink: "Kopiér link",
	share: "Del",
	shareText: "Her er {offer} til dig",
	referCompleted: {
		one: "{count} ven er med",
		other: "{count} venner er med"
	},
	referPending: {
		one: "{count} på vej",
		other: "{count} på vej"
	},
	referUnavailable: "Dit link er ikke klar endnu. Kig forbi senere."
};
export { e as default };
