// src/locales/en/perks.ts
var e = {
	perksFrom: "From {amount}",
	perksStart: "From the start",
	perksInvitation: "By invitation",
	perksEmpty: "No tiers here: everyone gets everything.",
	perksCompared: "What each tier brings",
	perksPerk: "Perk",
	perksYou: "You",
	perksIncluded: "Included",
	perksMissing: "Not included",
	perksRate: "{points} on purchases",
	perksFactor: "{factor}×",
	perksWelcome: "When you get there",
	perksChoose: "Compare {tier} with",
	tierNow: "You are {tier} now",
	tierSince: "Since {date}",
	tierWelcome: "It brings you {gift}",
	tierFormer: "Your time as {tier} is over. You can reach it again.",
	tierUntil: "You are {tier} until {date}",
	tierInvited: "By invitation, with our thanks.",
	tierKeep: "{amount} more by {date} keeps you {tier}",
	tierForecast: "On {date} you would become {tier}",
	tierCounts: "All of it counts until {date}"
};
export { e as default };
