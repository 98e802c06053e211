import { createAnalyser } from '@candor/analysis';
import { behaviourRow } from './interview-behaviours.ts';
import { gapRows } from './interview-gaps.ts';
import type { Row } from './row.ts';

/** How the interviewer follows up and behaves, on sets frozen before it was built. */
export async function benchInterview(): Promise<Row[]> {
  const analyser = await createAnalyser();
  await analyser.ready();
  return [...(await gapRows(analyser)), await behaviourRow(analyser, 'first'), await behaviourRow(analyser, 'second')];
}
