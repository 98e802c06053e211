type Judged = { readonly label: 0 | 0.5 | 1 };

/** The probability from which on calling it there gives the best F1, with the figures in words. What is only hinted at is not counted. */
export function bestThreshold<T extends Judged>(all: readonly T[], probabilityOf: (one: T) => number): string {
  const judged = all.filter((one) => one.label !== 0.5).map((one) => ({ there: one.label === 1, p: probabilityOf(one) }));
  const positives = judged.filter((one) => one.there).length;
  let best = { f1: 0, precision: 0, recall: 0, from: 0 };
  for (let from = 0.05; from < 0.95; from += 0.05) {
    const said = judged.filter((one) => one.p >= from);
    const hits = said.filter((one) => one.there).length;
    const f1 = (2 * hits) / Math.max(1, said.length + positives);
    if (f1 > best.f1) best = { f1, precision: hits / Math.max(1, said.length), recall: hits / Math.max(1, positives), from };
  }
  return `F1 ${best.f1.toFixed(3)} from ${best.from.toFixed(2)} (precision ${best.precision.toFixed(2)}, recall ${best.recall.toFixed(2)}; ${positives} of ${judged.length})`;
}

export type Scores = { readonly precision: number; readonly recall: number; readonly f1: number; readonly judged: number };

/** Precision, recall and F1 of calling it there from a probability on. What is only hinted at is not counted. */
export function scoresFrom<T extends Judged>(all: readonly T[], probabilityOf: (one: T) => number, from: number): Scores {
  const judged = all.filter((one) => one.label !== 0.5);
  const said = judged.filter((one) => probabilityOf(one) >= from);
  const there = judged.filter((one) => one.label === 1).length;
  const hits = said.filter((one) => one.label === 1).length;
  const round = (x: number) => Math.round(1000 * x) / 1000;
  return {
    precision: round(hits / Math.max(1, said.length)),
    recall: round(hits / Math.max(1, there)),
    f1: round((2 * hits) / Math.max(1, said.length + there)),
    judged: judged.length,
  };
}
