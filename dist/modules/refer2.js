// src/locales/en/refer.ts
var e = {
	referTitle: "Give a little, get a little",
	referFriend: "Your friend gets",
	referYou: "You get",
	referLink: "Your link",
	copyLink: "Copy link",
	share: "Share",
	shareText: "Here is {offer} for you",
	referCompleted: {
		one: "{count} friend has joined in",
		other: "{count} friends have joined in"
	},
	referPending: {
		one: "{count} on the way",
		other: "{count} on the way"
	},
	referUnavailable: "Your link is not ready yet. Please look again later."
};
export { e as default };
