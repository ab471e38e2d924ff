// src/locales/en/guest.ts
var e = {
	guestTitle: "Good things come back",
	guestLead: "Join {program} and get something back every time you shop.",
	guestEarn: "How it adds up",
	guestGet: "What you can get",
	candidateTitle: "Nice to see you, {name}"
};
export { e as default };
