// src/locales/da/perks.ts
var e = {
	perksFrom: "Fra {amount}",
	perksStart: "Fra starten",
	perksInvitation: "Efter invitation",
	perksEmpty: "Ingen niveauer her: alle får det hele.",
	perksCompared: "Det giver hvert niveau",
	perksPerk: "Fordel",
	perksYou: "Dig",
	perksIncluded: "Med",
	perksMissing: "Ikke med",
	perksRate: "{points} på køb",
	perksFactor: "{factor}×",
	perksWelcome: "Når du når dertil",
	perksChoose: "Sammenlign {tier} med",
	tierNow: "Du er nu {tier}",
	tierSince: "Siden {date}",
	tierWelcome: "Det giver dig {gift}",
	tierFormer: "Din tid som {tier} er forbi. Du kan nå det igen.",
	tierUntil: "Du er {tier} frem til {date}",
	tierInvited: "Efter invitation, med tak fra os.",
	tierKeep: "{amount} mere inden {date}, så er du fortsat {tier}",
	tierForecast: "Den {date} bliver du ellers {tier}",
	tierCounts: "Det hele tæller frem til {date}"
};
export { e as default };
