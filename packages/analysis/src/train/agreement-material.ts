import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { VectorOf } from '@candor/core';
import { marked, spokenAlone, spokenOfClaim } from '@candor/core/claims-learning';
import { z } from 'zod';
import { GENERATED, learntFiles } from '../generated.ts';
import { type HandOfClaims, handOfClaims, WRITTEN } from './claims-material.ts';
import { handsOfRehearsals, isReadRehearsal, rehearsalFiles, rehearsedPairs } from './rehearsals-material.ts';

/** What a pair may be, in the order of the reader's outputs. */
export const LABELS = ['same', 'beside', 'against'] as const;
/** `not-against`: that it is one of the first two is all that is known. */
type Label = (typeof LABELS)[number] | 'not-against';
/** The outputs that may be right of a pair with this label. */
export const RIGHT: Readonly<Record<Label, readonly number[]>> = { same: [0], beside: [1], against: [2], 'not-against': [0, 1] };

/** Something said beside a fact, and what it is to it; `counts`: in how many of the rounds it is read. `set` names the hand. */
export type LabelledPair = { readonly said: string; readonly fact: string; readonly label: Label; readonly set: string; readonly counts: number };

const PRACTICE = path.join(import.meta.dirname, '../../../../bench/data/practice');
/** Hands whose claims teach the reader; those of the others are weighed by what it makes of them, so that it never judges what it has seen. */
export const CLAIMS_READ: readonly string[] = ['claims-2', 'claims-3', 'claims-4', 'claims-6', 'claims-7', 'claims-8', 'claims-10', 'claims-11', 'claims-13'];
export const isReadersHand = (file: string): boolean => CLAIMS_READ.includes(path.basename(file, '.jsonl'));

/** Most facts of a record have nothing to do with a claim, and what was said of a fact has nothing to do with somebody else's: a part of these is enough. */
const OTHER_FACTS = 0.35;
const ELSEWHERE = 0.25;
/** A claim is nearer to what is asked later than a pair that was written as one. */
const CLAIM = 2;

/** Pairs to teach with, and pairs of hands left out to ask about; with the vectors of all that is said and on record in rehearsals, by which pairs of these are chosen as they are when an answer is judged. */
export function pairsToLearn(vectorOf: VectorOf): { readonly teach: readonly LabelledPair[]; readonly ask: readonly LabelledPair[] } {
  const claims = filesOf('claims');
  const rehearsed = handsOfRehearsals().flatMap((hand) => rehearsedPairs(hand, vectorOf));
  return {
    teach: [
      ...entriesOf('pairs', pairEntry, pairsOf),
      ...entriesOf('worlds', world, pairsOfWorld),
      ...claims.filter(isReadersHand).flatMap((name) => claimPairs(handOfClaims(name))),
      ...rehearsed.filter(({ set }) => isReadRehearsal(set)),
    ],
    ask: [
      ...claims.filter((name) => !isReadersHand(name)).flatMap((name) => claimPairs(handOfClaims(name))),
      ...rehearsed.filter(({ set }) => !isReadRehearsal(set)),
    ],
  };
}

/** A hash of the files that the reader learns from. */
export function hashOfPairs(): string {
  const hash = createHash('sha256');
  for (const name of [...filesOf('pairs'), ...filesOf('worlds'), ...filesOf('claims').filter(isReadersHand), ...rehearsalFiles().filter(isReadRehearsal)])
    hash.update(readFileSync(path.join(PRACTICE, name)));
  return hash.digest('hex');
}

/** A hash of what was learnt: what weighs its readings belongs to it. */
export const readerHash = (): string =>
  createHash('sha256')
    .update(readFileSync(learntFiles(GENERATED).agreement))
    .digest('hex')
    .slice(0, 16);

/** Files of a kind, one a hand. */
const filesOf = (kind: 'pairs' | 'worlds' | 'claims'): string[] =>
  readdirSync(PRACTICE)
    .filter((name) => name.startsWith(kind) && /^[a-z]+(?:-\d+)?\.jsonl$/.test(name))
    .sort();

const sayings = z.array(z.string());
const pairEntry = z.object({ fact: z.string(), same: sayings, against: sayings, beside: sayings });
const world = z.object({ a: z.string(), b: z.string(), saysA: sayings, saysB: sayings, beside: sayings });

function entriesOf<T>(kind: 'pairs' | 'worlds', schema: z.ZodType<T>, read: (entries: readonly T[], set: string) => LabelledPair[]): LabelledPair[] {
  return filesOf(kind).flatMap((name) => {
    const lines = readFileSync(path.join(PRACTICE, name), 'utf8').split('\n');
    const entries = lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
    return read(entries, path.basename(name, '.jsonl'));
  });
}

const pairsOfSaid = (set: string, fact: string, said: readonly string[], label: Label, counts = 1): LabelledPair[] =>
  said.map((one) => ({ said: one, fact, label, set, counts }));
const pairsWith = (set: string, fact: string, said: readonly string[], label: Label, counts = 1): LabelledPair[] =>
  pairsOfSaid(set, fact, said.map(spokenAlone), label, counts);

function pairsOf(entries: readonly z.infer<typeof pairEntry>[], set: string): LabelledPair[] {
  return entries.flatMap(({ fact, same, beside, against }, i) => {
    const elsewhere = entries[(i + Math.floor(entries.length / 3)) % entries.length]?.fact ?? fact;
    return [
      ...pairsWith(set, fact, same, 'same'),
      ...pairsWith(set, fact, beside, 'beside'),
      ...pairsWith(set, fact, against, 'against'),
      ...pairsWith(set, elsewhere, [...same, ...beside, ...against], 'beside', ELSEWHERE),
    ];
  });
}

/** Two notes that cannot both be true: what agrees with the one denies the other, so that neither tone nor words tell which. */
const pairsOfWorld = (entries: readonly z.infer<typeof world>[], set: string): LabelledPair[] =>
  entries.flatMap(({ a, b, saysA, saysB, beside }) => {
    const [ofA, ofB] = [amongOthers(saysA, beside), amongOthers(saysB, beside)];
    const ofNeither = amongOthers(beside, [...saysA, ...saysB]);
    return [
      ...pairsOfSaid(set, a, ofA, 'same'),
      ...pairsOfSaid(set, b, ofA, 'against'),
      ...pairsOfSaid(set, b, ofB, 'same'),
      ...pairsOfSaid(set, a, ofB, 'against'),
      ...pairsOfSaid(set, a, ofNeither, 'beside'),
      ...pairsOfSaid(set, b, ofNeither, 'beside'),
    ];
  });

/** One saying in so many stands in a longer sentence. */
const AMONG_OTHERS = 2;
/** Sayings as clauses of answers are read: some of them in brackets, before or after something else that is said of the matter and decides otherwise, so that only what is in brackets counts. */
const amongOthers = (sayings: readonly string[], others: readonly string[]): string[] =>
  sayings.map((saying, i) => {
    if (i % AMONG_OTHERS === 0) return spokenAlone(saying);
    const other = spokenAlone(others[i % others.length] ?? '');
    return i % (2 * AMONG_OTHERS) === 1 ? marked('', spokenAlone(saying), `, ${other}`) : marked(`${other}, `, spokenAlone(saying), '');
  });

/** A claim beside each fact of its record. */
const claimPairs = ({ claims, set }: HandOfClaims): LabelledPair[] =>
  claims.flatMap(({ claim, fact: about, expected }) => {
    const spoken = spokenOfClaim(claim, WRITTEN);
    return claim.facts.flatMap(({ ref, text }) =>
      ref.id === about
        ? pairsOfSaid(set, text, spoken, expected === 'on-record' ? 'same' : 'against', CLAIM)
        : pairsOfSaid(set, text, spoken, 'beside', CLAIM * OTHER_FACTS),
    );
  });
