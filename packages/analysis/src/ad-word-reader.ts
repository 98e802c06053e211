import type { AdSentence, SentenceOdds } from '@candor/core';
import { POINT_TAGS, TOLD_TAGS } from '@candor/core/ads-learning';
import { loadPieces, loadTokenReader, type TokenReader } from '@candor/meaning';
import { adWindows, type Pieces } from './ad-windows.ts';
import { readAdapter } from './adapter-file.ts';
import { GENERATED, learntFiles } from './generated.ts';

/** Reads the sentences of an ad; gives what it makes of each, in order, and nothing for what it did not read. */
export type AdWordReader = (sentences: readonly AdSentence[]) => Promise<(SentenceOdds | undefined)[]>;

const OUTPUTS = POINT_TAGS.count + TOLD_TAGS.count;
const MADE_BY = 'npm run train:ad-words';

/** A reader of ads. Its outputs are log odds of each tag of one row and then of the other. */
export const createAdWordReader =
  (reader: TokenReader, pieces: Pieces): AdWordReader =>
  async (sentences) => {
    const windows = adWindows(sentences, pieces);
    const readings = await reader.read(windows);
    const read = new Map<number, { readonly named: Float32Array[]; readonly told: Float32Array[] }>();
    for (const [i, { words }] of windows.entries()) {
      for (const { sentence, at } of words) {
        const odds = readings[i]?.subarray(at * OUTPUTS, (at + 1) * OUTPUTS);
        if (!odds) throw new Error(`window ${i} was not read`);
        const of = read.get(sentence) ?? { named: [], told: [] };
        read.set(sentence, of);
        of.named.push(odds.subarray(0, POINT_TAGS.count));
        of.told.push(odds.subarray(POINT_TAGS.count));
      }
    }
    return sentences.map((_, i) => read.get(i));
  };

/** Loads the embedded reader. Rejects when its weights or what was learnt on top of them cannot be read. */
export async function loadAdWordReader(): Promise<AdWordReader> {
  const file = learntFiles(GENERATED).adWords;
  const [adapter, pieces] = await Promise.all([readAdapter(file, MADE_BY), loadPieces()]);
  if (adapter.outputs !== OUTPUTS) throw new Error(`${file} tells of other tags than there are: run \`${MADE_BY}\``);
  return createAdWordReader(await loadTokenReader(adapter), pieces);
}
