// Logistic regression with an L2 penalty, by plain gradient descent with momentum: small, deterministic, no library.

export interface TrainingRow {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  readonly weight: number;
}

const PENALTY = 0.6;
const ROUNDS = 4000;

/** Weights by feature, `bias` among them, rounded to two digits; features that never speak are left out. */
export function fit(
  rows: readonly TrainingRow[],
  signs: Readonly<Record<string, 1 | -1>> = {},
): { table: Record<string, number>; loss: number } {
  const names = ["bias", ...new Set(rows.flatMap(({ features }) => Object.keys(features)))];
  const matrix = rows.map(({ features }) => Float64Array.from(names, (name) => (name === "bias" ? 1 : (features[name] ?? 0))));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  let loss = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    loss = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = matrix[i] as Float64Array;
      const { label, weight } = rows[i] as TrainingRow;
      let sum = 0;
      for (let k = 0; k < row.length; k++) sum += (row[k] as number) * (weights[k] as number);
      const chance = 1 / (1 + Math.exp(-sum));
      loss -= weight * Math.log(Math.max(1e-12, label === 1 ? chance : 1 - chance));
      const error = weight * (chance - label);
      for (let k = 0; k < row.length; k++) slope[k]! += error * (row[k] as number);
    }
    loss /= total;
    for (let k = 0; k < names.length; k++) {
      const pull = k === 0 ? 0 : PENALTY * (weights[k] as number);
      speed[k] = 0.9 * (speed[k] as number) - (0.5 * ((slope[k] as number) + pull)) / total;
      weights[k]! += speed[k] as number;
      const sign = signs[names[k] as string];
      if (sign !== undefined && Math.sign(weights[k] as number) === -sign) weights[k] = 0;
    }
  }
  const table: Record<string, number> = {};
  for (const [k, name] of names.entries()) {
    const rounded = Math.round((weights[k] as number) * 100) / 100;
    if (rounded !== 0) table[name] = rounded;
  }
  return { table, loss };
}
