import { isTaught, untaughtProblem } from '@candor/analysis';
import { loadOnnxEncoder, type OnnxEncoder } from '@candor/meaning';
import { readChoice } from './choice.ts';

/** What this start found where an encoder may be chosen. */
export type OpenedEncoder = {
  /** The folder that was chosen; null for the built-in encoder. */
  readonly chosen: string | null;
  /** The encoder of that folder; null where the built-in one is used. */
  readonly encoder: OnnxEncoder | null;
  /** Why the chosen one is not used. */
  readonly problem: string | null;
};

/** Loads the encoder that was chosen. One that does not load any more, or that hearing was never taught with, leaves the built-in one, and a problem that says why. */
export async function openEncoder(file: string): Promise<OpenedEncoder> {
  let chosen: string | null;
  try {
    chosen = await readChoice(file);
  } catch {
    return { chosen: null, encoder: null, problem: `The choice kept in ${file} cannot be read. Choose the folder again.` };
  }
  if (chosen === null) return { chosen, encoder: null, problem: null };
  const loaded = await loadOnnxEncoder(chosen);
  if (!loaded.ok) return { chosen, encoder: null, problem: loaded.error.message };
  if (await isTaught(loaded.value, chosen)) return { chosen, encoder: loaded.value, problem: null };
  await loaded.value.release();
  return { chosen, encoder: null, problem: untaughtProblem(chosen) };
}
