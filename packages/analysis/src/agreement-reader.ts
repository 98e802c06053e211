import type { Agreement, AgreementOf, Pair } from '@candor/core';
import { type CrossEncoder, loadCrossEncoder } from '@candor/meaning';
import { readAdapter } from './adapter-file.ts';
import { GENERATED, learntFiles } from './generated.ts';

/** Reads pairs of something said and a fact; gives what it makes of each. */
export type AgreementReader = (pairs: readonly Pair[]) => Promise<AgreementOf>;

/** Pairs that stay read between attempts: as many as fifty answers have. */
const KEPT = 2000;

/** A reader of pairs. A second attempt shares most of its sentences with the first, so what was read last is kept. */
export function createAgreementReader(encoder: Pick<CrossEncoder, 'read'>): AgreementReader {
  const kept = new Map<string, Agreement>();
  return async (pairs) => {
    const wanted = new Map(pairs.map((pair) => [keyOf(pair.said, pair.fact), pair]));
    const known = [...wanted.keys()].flatMap((key) => entryOf(key, kept.get(key)));
    const missing = [...wanted].filter(([key]) => !kept.has(key));
    const readings = await encoder.read(missing.map(([, { said, fact }]) => [said, fact]));
    const read = new Map([...known, ...missing.flatMap(([key], i) => entryOf(key, readings[i] && chancesOf(readings[i])))]);
    for (const [key, agreement] of read) {
      kept.delete(key);
      kept.set(key, agreement);
    }
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    // It is asked of every clause and every fact, and of most of them nothing was read.
    const bySaid = new Map<string, Map<string, Agreement>>();
    for (const [key, { said, fact }] of wanted) {
      const agreement = read.get(key);
      if (agreement) bySaid.set(said, (bySaid.get(said) ?? new Map<string, Agreement>()).set(fact, agreement));
    }
    return (said, fact) => bySaid.get(said)?.get(fact);
  };
}

/** Loads the embedded reader. Rejects when its weights or what was learnt on top of them cannot be read. */
export const loadAgreementReader = async (): Promise<AgreementReader> =>
  createAgreementReader(await loadCrossEncoder(await readAdapter(learntFiles(GENERATED).agreement, 'npm run train:agreement')));

const entryOf = (key: string, agreement: Agreement | undefined): (readonly [string, Agreement])[] => (agreement ? [[key, agreement]] : []);
const keyOf = (said: string, fact: string): string => JSON.stringify([said, fact]);

/** The outputs are log odds of the same, beside and against, in this order. */
function chancesOf(reading: Float32Array): Agreement {
  const most = Math.max(...reading);
  const [same = 0, beside = 0, against = 0] = reading.map((x) => Math.exp(x - most));
  const all = same + beside + against;
  return { same: same / all, beside: beside / all, against: against / all };
}
