/** Milliseconds after which a page that has said it would answer counts as one that does not. */
export const LIMIT = 15_000;

/** What was answered; undefined where it fails, or is not there within `limit` milliseconds. */
export async function inTime(answer: Promise<unknown> | undefined, limit = LIMIT): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limit, undefined);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
