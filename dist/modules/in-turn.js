// src/stores/in-turn.ts
function e() {
	let e = Promise.resolve();
	return (t) => {
		let n = e.then(t);
		return e = n.catch(() => void 0), n;
	};
}
export { e as t };
