import { briefRows } from './prepare-ads.ts';
import { claimRows } from './prepare-claims.ts';
import { parrotingRows } from './prepare-parroting.ts';
import type { Row } from './row.ts';

/** How well job ads are read, and how well an answer is held against the record and the ad, on sets frozen before it was built. */
export async function benchPrepare(): Promise<Row[]> {
  return [...briefRows(), ...claimRows(), ...parrotingRows()];
}
