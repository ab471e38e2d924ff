// src/locales/da/rewards.ts
var e = {
	rewardsTitle: "Belønninger",
	rewardsEmpty: "Ingen belønninger endnu. Dine point venter trygt.",
	haveNow: "Klar til dig",
	later: "Senere",
	over: "Slut for denne gang",
	tierRequired: "For {tier}-medlemmer",
	limitReached: "Den har du fået",
	limitResets: "Igen {when}",
	outOfStock: "Udsolgt for nu",
	notNow: "Ikke tilgængelig lige nu",
	ended: "Den er slut",
	opens: "Åbner {when}",
	opensForTier: "{when} for {tier}",
	opensForAll: "{when} for alle",
	remind: "Mind mig om det",
	remindNamed: "Mind mig om det: {reward}, som kalenderfil",
	remindTitle: "{reward} åbner",
	closes: "Indtil {when}",
	left: {
		one: "{count} tilbage",
		other: "{count} tilbage"
	},
	limitEach: {
		one: "Én til hvert medlem",
		other: "{count} til hvert medlem"
	},
	wish: "Spar op til {reward}"
};
export { e as default };
