/** Whatever is begun through it begins when all that came before has ended, well or badly. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();

  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
}
