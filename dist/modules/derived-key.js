// src/adapters/derived-key.ts
async function e(e, ...t) {
	let n = new TextEncoder().encode(JSON.stringify([e, ...t])), r = new Uint8Array(await crypto.subtle.digest("SHA-256", n));
	return Array.from(r, (e) => e.toString(16).padStart(2, "0")).join("");
}
export { e as t };
