/** Splits an integer by weights so that the parts add up to it exactly; evenly when nothing weighs anything. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const shares = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  let weighed = 0;
  let given = 0;
  return shares.map((weight) => {
    weighed += weight;
    // In whole numbers: weighed * total may leave what a float holds exactly.
    const due = Number((BigInt(weighed) * BigInt(total)) / BigInt(whole));
    const part = due - given;
    given = due;
    return part;
  });
}
