import { loadOnnxEncoder, TRIAL_SENTENCES } from './load-encoder.ts';
import { type EncoderResult, usable } from './problem.ts';

/** What somebody who chose a folder wants to know of it. */
export type EncoderCheck = { readonly id: string; readonly dimensions: number; readonly millisecondsPerSentence: number };

/** Loads the encoder of a folder once, times two sentences, and lets go of it. */
export async function checkOnnxEncoder(folder: string): Promise<EncoderResult<EncoderCheck>> {
  const loaded = await loadOnnxEncoder(folder);
  if (!loaded.ok) return loaded;
  const { id, dimensions, encode, release } = loaded.value;
  try {
    // Loading has read both once, so that only reading counts here.
    const started = performance.now();
    await encode(TRIAL_SENTENCES);
    return usable({ id, dimensions, millisecondsPerSentence: (performance.now() - started) / TRIAL_SENTENCES.length });
  } finally {
    await release();
  }
}
