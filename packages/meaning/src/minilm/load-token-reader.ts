import type { Runtime } from '@candor/inference';
import type { Adapter } from './adapter.ts';
import type { TokenWindow } from './embed.ts';
import { openReader } from './open-reader.ts';
import { minilmTokeniser } from './package-files.ts';
import { withoutMarks } from './tokenise-pair.ts';

/** Reads tokens in their surroundings. */
export type TokenReader = {
  /** What is said of each token of each window: as many numbers as the adapter has outputs, token after token. */
  read(windows: readonly TokenWindow[]): Promise<Float32Array[]>;
};

/** More tokens has no text that is cut at once. */
const MOST_TOKENS = 512;

/** Cuts text into the tokens that the embedded reader knows, without marks around them. Rejects when its vocabulary cannot be read. */
export async function loadPieces(): Promise<(text: string) => readonly number[]> {
  const tokenise = await minilmTokeniser();
  return (text) => tokenise(withoutMarks(text), MOST_TOKENS).slice(1, -1);
}

/** The embedded reader of tokens. Rejects when its weights cannot be read. */
export async function loadTokenReader(adapter: Adapter, loading?: Promise<Runtime>): Promise<TokenReader> {
  return { read: await openReader('tokens', adapter, loading) };
}
