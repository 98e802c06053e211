import { createAnalyser } from '@candor/analysis';
import { briefRows } from './prepare-ads.ts';
import { claimRows } from './prepare-claims.ts';
import { coverageRows } from './prepare-coverage.ts';
import { parrotingRows } from './prepare-parroting.ts';
import { rehearsedRows } from './prepare-rehearsed.ts';
import { prepareSpeedRow } from './prepare-speed.ts';
import type { Row } from './row.ts';

/** How well job ads are read, and how well and how fast an answer is held against the record and the ad, on sets frozen before it was built. */
export async function benchPrepare(): Promise<Row[]> {
  const analyser = await createAnalyser();
  await analyser.ready();
  return [
    ...(await briefRows()),
    ...(await coverageRows()),
    ...(await claimRows(analyser)),
    ...(await rehearsedRows(analyser)),
    ...parrotingRows(),
    await prepareSpeedRow(analyser),
  ];
}
