import type { Analyser } from '@candor/analysis';
import { fairnessPairs, paddedTwins } from './relevance-data.ts';
import { feedbackOf, relevanceOf, share } from './relevance-of.ts';
import type { Row } from './row.ts';

/** Whether accent, dialect, grammar, names, gendered words or padding move relevance. */
export async function fairnessRows(analyser: Analyser): Promise<Row[]> {
  const pairs = fairnessPairs();
  const differences: { kind: string; points: number }[] = [];
  for (const pair of pairs) {
    const a = relevanceOf(await feedbackOf(analyser, pair.question, pair.a));
    const b = relevanceOf(await feedbackOf(analyser, pair.question, pair.b));
    differences.push({ kind: pair.kind, points: Math.abs(a - b) });
  }
  const twins = paddedTwins();
  let fair = 0;
  for (const twin of twins) {
    const gain = relevanceOf(await feedbackOf(analyser, twin.question, twin.padded)) - relevanceOf(await feedbackOf(analyser, twin.question, twin.text));
    if (gain <= 2) fair++;
  }
  const within = differences.filter((one) => one.points <= 2).length;
  const kinds = [...new Set(differences.map((one) => one.kind))].map((kind) => {
    const own = differences.filter((one) => one.kind === kind);
    return `${kind} ${own.filter((one) => one.points <= 2).length}/${own.length}`;
  });
  return [
    {
      measure: 'fairness pairs within 2 points of relevance',
      on: `${pairs.length} pairs, frozen`,
      bar: '≥ 95 %',
      value: share(within, pairs.length),
      met: within / pairs.length >= 0.95,
      note: kinds.join(', '),
    },
    {
      measure: 'padding gains at most 2 points',
      on: `${twins.length} twins, frozen`,
      bar: '≥ 95 %',
      value: share(fair, twins.length),
      met: fair / twins.length >= 0.95,
      note: '',
    },
  ];
}
