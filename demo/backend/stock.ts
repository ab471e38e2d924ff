import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { RewardDefinition, VariantDefinition } from './definition.js';

/** How many are given out, of a reward and of its variants. */
export type StockTaken = ReadonlyMap<string, number>;

export async function stockTaken(context: Context, transaction: Queryable): Promise<StockTaken> {
  const rows = await transaction.query<{ reward: string; variant: string; taken: number }>(
    'SELECT reward, variant, taken FROM reward_stock WHERE program = $1',
    [context.program.id],
  );
  return new Map(rows.map(({ reward, variant, taken }) => [stockKey(reward, variant), taken]));
}

/** How many there are still; undefined where there is no end of them. */
export function left({ id, stock }: RewardDefinition, taken: StockTaken): number | undefined {
  return stock === undefined ? undefined : Math.max(stock - (taken.get(stockKey(id)) ?? 0), 0);
}

/** Nobody can have it: the last one is given out, or the last of every variant. */
export function isGone(reward: RewardDefinition, taken: StockTaken): boolean {
  return left(reward, taken) === 0 || (reward.variants?.every((variant) => isSoldOut(reward, variant, taken)) ?? false);
}

export function isSoldOut(
  { id: reward }: RewardDefinition,
  { id, stock }: VariantDefinition,
  taken: StockTaken,
): boolean {
  return stock !== undefined && (taken.get(stockKey(reward, id)) ?? 0) >= stock;
}

/** Takes one out of stock; false when there is none left, and the transaction has to be rolled back. */
export async function takeFromStock(
  context: Context,
  transaction: Queryable,
  { reward, variant }: { reward: RewardDefinition; variant: VariantDefinition | undefined },
): Promise<boolean> {
  const whole = await takeOne(context, transaction, { reward: reward.id, variant: '', stock: reward.stock });
  return (
    whole &&
    (variant === undefined ||
      takeOne(context, transaction, { reward: reward.id, variant: variant.id, stock: variant.stock }))
  );
}

export async function putBackInStock(
  { program }: Context,
  transaction: Queryable,
  { reward, variant }: { reward: string; variant: string | null },
): Promise<void> {
  await transaction.query(
    'UPDATE reward_stock SET taken = taken - 1 WHERE program = $1 AND reward = $2 AND variant = ANY($3::text[])',
    [program.id, reward, variant === null ? [''] : ['', variant]],
  );
}

async function takeOne(
  { program }: Context,
  transaction: Queryable,
  { reward, variant, stock }: { reward: string; variant: string; stock: number | undefined },
): Promise<boolean> {
  if (stock === undefined) return true;
  const taken = await transaction.query(
    `INSERT INTO reward_stock AS held (program, reward, variant, taken) SELECT $1, $2, $3, 1 WHERE $4::bigint > 0
     ON CONFLICT (program, reward, variant) DO UPDATE SET taken = held.taken + 1 WHERE held.taken < $4 RETURNING taken`,
    [program.id, reward, variant, stock],
  );
  return taken.length > 0;
}

function stockKey(reward: string, variant = ''): string {
  return variant === '' ? reward : `${reward}/${variant}`;
}
