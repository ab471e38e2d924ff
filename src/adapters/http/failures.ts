import { badResponse } from '../bad-response.js';
import type { Answer, Stake } from '../sending.js';
import { ERROR_CODES } from '../error-codes.js';
import type { ErrorCode, LoyaltyError, Outcome } from '../error.js';
import { errorOf } from '../refusing.js';
import { wordsOf } from './flaws.js';
import { WHICH_GATEWAY } from './http.js';
import { adorning, Flaw, oneOf, shape, text } from './schema-parts.js';

const problem = shape({
  code: adorning(oneOf(ERROR_CODES)),
  outcome: adorning(oneOf(['not_done', 'unknown'])),
  detail: adorning(text),
});

/** What an answer other than 2xx means: in the gateway's own words or, where it has none, in a sentence for developers. */
export function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError {
  const said = parseProblem(answer.json);
  return errorOf(answer, stake, now, { ...said, detail: said.detail ?? plainly(answer.response) });
}

/** A success that can't be used: for what its JSON is, or where that is undefined because it is no JSON. */
export function unusableBy(flaw: unknown, response: Response, stake: Stake): LoyaltyError {
  const words = flaw instanceof Flaw ? wordsOf(flaw) : flaw;
  return badResponse(response, stake, words ?? `it is not JSON. ${WHICH_GATEWAY}`);
}

/** An error's body, as far as it is one of ours; never throws. */
export function parseProblem(value: unknown): { code?: ErrorCode; outcome?: Outcome; detail?: string } {
  return adorning(problem)(value) ?? {};
}

/** What a developer looks at first when a gateway answers plainly. */
const HINTS: Readonly<Record<number, string>> = {
  401: 'Is the token signed with the secret and the audience that the gateway knows?',
  403: "Are this page's origin and this shopper allowed by the gateway?",
  404: WHICH_GATEWAY,
  429: 'Too many calls: raise the limit in front of the gateway.',
};

function plainly({ status, url }: Response): string {
  const hint =
    HINTS[status] ?? (status >= 500 ? "Look into the gateway's own log." : 'Is it the gateway that answers?');
  return `${url} answered ${status}. ${hint}`;
}
