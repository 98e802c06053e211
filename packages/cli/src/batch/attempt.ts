import type { Outcome } from './jobs.ts';

/** The code of an error that is no fault of the line. */
export const INTERNAL = 'internal';

/** A fault on one line costs that line only, and is told apart from a line that was wrong. */
export async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (process.env.CANDOR_DEBUG) console.error(error);
    const message = `A fault in Candor: ${error instanceof Error ? error.message : String(error)}. Set CANDOR_DEBUG=1 to see where.`;
    return { ok: false, error: { code: INTERNAL, message } };
  }
}
