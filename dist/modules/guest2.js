// src/locales/da/guest.ts
var e = {
	guestTitle: "Det gode kommer igen",
	guestLead: "Bliv medlem af {program} og få noget igen, hver gang du handler.",
	guestEarn: "Sådan vokser det",
	guestGet: "Det kan du få",
	candidateTitle: "Dejligt at se dig, {name}"
};
export { e as default };
