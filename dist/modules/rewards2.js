// src/locales/en/rewards.ts
var e = {
	rewardsTitle: "Rewards",
	rewardsEmpty: "No rewards yet. Your points are safe and waiting.",
	haveNow: "Ready for you",
	later: "Still to come",
	over: "Over for now",
	tierRequired: "For {tier} members",
	limitReached: "You have had this one",
	limitResets: "Again {when}",
	outOfStock: "All gone for now",
	notNow: "Not available right now",
	ended: "This one has ended",
	opens: "Opens {when}",
	opensForTier: "{when} for {tier}",
	opensForAll: "{when} for everyone",
	remind: "Remind me",
	remindNamed: "Remind me: {reward}, as a calendar file",
	remindTitle: "{reward} opens",
	closes: "Until {when}",
	left: {
		one: "{count} left",
		other: "{count} left"
	},
	limitEach: {
		one: "One for each member",
		other: "{count} for each member"
	},
	wish: "Save up for {reward}"
};
export { e as default };
