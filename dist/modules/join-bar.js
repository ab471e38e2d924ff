import { i as e } from "./element.js";
import { css as t, html as n, nothing as r } from "lit";
// src/elements/join-bar.ts
function i({ client: t, member: i }, a) {
	let { canJoin: o, canSignIn: s } = t.host, c = i.state !== "guest" && i.state !== "candidate", l = o || (i.state === "guest" ? s : t.can("join"));
	return c || !l ? r : (import("./joining-alone.js").catch(() => void 0), n`<loyalty-join part=join .client=${t} .place=${a ? e(a) : ""}></loyalty-join>`);
}
var a = t`[part=join]{position:sticky;inset-block-end:0;margin-block-start:8px;padding-block:24px 12px;background:linear-gradient(transparent,var(--_m) 20px)}[part=join][open]{position:static;background:none}@media (max-height:480px){[part=join]{position:static}}`;
export { a as n, i as t };
