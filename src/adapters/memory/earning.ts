import type { EarningProgress, EarningRule } from '../adapter.js';
import { periodEnd } from './calendar.js';
import { note, schedule, spender, time, type Shopper } from './shopper.js';
import { memberOf, reached, refuse } from './state.js';
import type { MemoryMember } from './state.js';

/** How long what nobody can check waits for its points. */
const CLAIM_DELAY = 2 * 86_400_000;

/** What a shopper does for points. */
export function memoryEarning(shopper: Shopper) {
  const { state, subject, now } = shopper;

  function join(): void {
    const member = memberOf(state, subject);
    if (member.state === 'blocked') refuse('blocked');
    if (member.state === 'enrolled') return;
    member.state = 'enrolled';
    state.members.set(subject, member);
    for (const { id, kind, points = 0, title } of state.program().earning) {
      if (kind !== 'sign_up') continue;
      member.earning[id] = { done: true };
      note(member, now(), 'earned', points, title);
    }
  }

  function complete(ruleId: string, key: string): EarningProgress {
    const member = spender(shopper);
    const earlier = state.completions.find((one) => one.subject === subject && one.key === key);
    if (earlier && earlier.rule !== ruleId) refuse('key_reused');
    if (!earlier) {
      begin(member, state.program().earning.find(({ id }) => id === ruleId) ?? refuse('not_found'));
      state.completions.push({ subject, key, rule: ruleId });
    }
    return member.earning[ruleId] ?? { done: false };
  }

  function begin(member: MemoryMember, rule: EarningRule): void {
    const { id, by, tier, limit } = rule;
    if (by !== 'request' && by !== 'claim') refuse('invalid');
    if (!reached(tier, state, member)) refuse('tier_required');
    const progress = (member.earning[id] ??= { done: false });
    if (progress.done) refuse('limit_reached');
    progress.done = true;
    progress.times = (progress.times ?? 0) + 1;
    if (limit?.per && !progress.resetsAt) resetAt(periodEnd(now(), limit.per), progress);
    if (by === 'request') progress.pending = 'confirmation';
    else creditAt(now() + CLAIM_DELAY, member, rule, progress);
  }

  function resetAt(at: number, progress: EarningProgress): void {
    progress.resetsAt = time(at);
    schedule(state, at, () => {
      delete progress.resetsAt;
      progress.times = 0;
      progress.done = progress.pending !== undefined;
    });
  }

  function creditAt(at: number, member: MemoryMember, rule: EarningRule, progress: EarningProgress): void {
    Object.assign(progress, { pending: 'delay', clearsAt: time(at) });
    const { points = 0, title, limit } = rule;
    schedule(state, at, () => {
      delete progress.pending;
      delete progress.clearsAt;
      progress.done = (progress.times ?? 0) >= (limit?.times ?? Infinity);
      note(member, at, 'earned', points, title);
    });
  }

  return { join, complete };
}
