import { loadPacks } from '@candor/content';
import type { PackProblem } from '../api/schemas.ts';
import type { ServiceDeps } from './deps.ts';

/** What is wrong with the person's own packs, read afresh each time, so that a mended file can be checked at once. */
export function createPackProblems({ packsFolder }: Pick<ServiceDeps, 'packsFolder'>) {
  return async (): Promise<PackProblem[]> => [...(await loadPacks(packsFolder)).problems];
}
