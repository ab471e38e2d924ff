// src/locales/da/join.ts
var e = {
	joinEmail: "E-mail",
	joinTerms: "Når du melder dig ind, accepterer du {link}.",
	joinTermsLink: "vilkårene",
	joinNews: "Send mig også nyheder og tilbud. Jeg kan altid framelde mig.",
	joinInvalid: "Tjek venligst e-mailadressen.",
	joinFailed: "Indmeldelsen lykkedes ikke. Intet er ændret; prøv venligst igen.",
	joinSent: "Kig i din mail, og bekræft dit medlemskab med linket.",
	joinExists: "Der findes allerede en konto med den adresse. Log ind, og bliv medlem derfra.",
	joinOther: "Brug en anden adresse",
	member: "Er du allerede medlem?"
};
export { e as default };
