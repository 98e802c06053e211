import { type Bank, CUES, type Cue, type FrozenBank, type FrozenItem, freezeBank, thawBank } from '@candor/core';
import { z } from 'zod';
import type { LearntFiles } from './generated.ts';
import { compact, decimals, packedBytes, readPacked, scaled, startsOf } from './packed-file.ts';
import { readRows } from './row-file.ts';

/** Odds are learnt to three decimals. */
const ODDS_SCALE = 1000;

/** The bytes of a bank, without its vectors. `rows` are the stems of every row by number, common ones included. */
export function bankBytes(inputHash: string, bank: Bank, rows: readonly (readonly number[])[]): Buffer {
  const frozen = freezeBank(bank, rows);
  const items = frozen.items.map(({ says, nearMisses, odds, ...item }) => item);
  const says = frozen.items.map((item) => item.says);
  const nearMisses = frozen.items.map((item) => item.nearMisses);
  const oddsIds = frozen.items.map(({ odds }) => Array.from(odds.ids));
  return packedBytes(
    inputHash,
    { stems: frozen.stems, items },
    {
      counts: compact(Array.from(frozen.counts)),
      rowFrom: Uint32Array.from(frozen.rows.from),
      rowIds: compact(Array.from(frozen.rows.ids)),
      saysFrom: startsOf(says),
      says: compact(says.flat()),
      nearMissesFrom: startsOf(nearMisses),
      nearMisses: compact(nearMisses.flat()),
      oddsFrom: startsOf(oddsIds),
      oddsIds: compact(oddsIds.flat()),
      odds: scaled(
        frozen.items.flatMap(({ odds }) => Array.from(odds.weights)),
        ODDS_SCALE,
      ),
    },
  );
}

const cues = z.partialRecord(z.enum(CUES), z.number()) as z.ZodType<Partial<Record<Cue, number>>>;
const item = z.strictObject({
  key: z.string(),
  question: z.string(),
  id: z.string(),
  kind: z.enum(['element', 'trap', 'concept']),
  concepts: z.array(z.string()),
  oddsOfOthers: z.number(),
  cues,
  negated: z.number(),
  supposed: z.number(),
});
const bankHead = z.strictObject({ stems: z.array(z.string()), items: z.array(item) });

/** A bank taken apart. Rejects when the file is missing or of another shape. */
export async function readFrozenBank(files: LearntFiles): Promise<FrozenBank> {
  const packed = await readPacked(files.bank);
  const { stems, items } = bankHead.parse(packed.rest);
  const [oddsFrom, oddsIds, odds] = [packed.numbers('oddsFrom'), packed.numbers('oddsIds'), decimals(packed.numbers('odds'), ODDS_SCALE)];
  const listOf = (name: string, i: number): number[] =>
    Array.from(packed.numbers(name).subarray(packed.numbers(`${name}From`)[i], packed.numbers(`${name}From`)[i + 1]));
  return {
    stems,
    counts: packed.numbers('counts'),
    rows: { from: packed.numbers('rowFrom'), ids: packed.numbers('rowIds') },
    items: items.map(
      (one, i): FrozenItem => ({
        ...one,
        says: listOf('says', i),
        nearMisses: listOf('nearMisses', i),
        odds: { ids: oddsIds.subarray(oddsFrom[i], oddsFrom[i + 1]), weights: odds.subarray(oddsFrom[i], oddsFrom[i + 1]) },
      }),
    ),
  };
}

/** The built-in bank; without vectors when only words are heard. Rejects when a file is missing or of another shape. */
export async function readBank(files: LearntFiles, withMeaning: boolean): Promise<Bank> {
  const [frozen, matrix] = await Promise.all([readFrozenBank(files), withMeaning ? readRows(files.rows) : null]);
  return thawBank(frozen, matrix);
}
