import { type Disfluency, type DisfluencyKind, type Document, parseDocument } from '@candor/core';
import { type Correction, readCorrections, readTurns, type Turn } from './disfluency-data.ts';

export type Row = { measure: string; on: string; bar: string; value: number; note: string };

type Class = { name: string; kinds: readonly DisfluencyKind[]; tags: readonly string[]; bar: string };
type Counts = { hit: number; false: number; missed: number };

const CLASSES: readonly Class[] = [
  { name: 'filled pauses', kinds: ['filledPause'], tags: ['F'], bar: 'F1 ≥ .97' },
  { name: 'discourse markers', kinds: ['discourseMarker', 'editTerm'], tags: ['D', 'E'], bar: 'F1 ≥ .87' },
  { name: 'abandoned words', kinds: ['reparandum'], tags: ['RM'], bar: 'F1 ≥ .60' },
];

/** Measures word by word on labelled telephone turns, and on typed self-corrections. Throws when the development data is missing. */
export async function benchDisfluency(): Promise<{ rows: Row[] }> {
  const turns = readTurns();
  const bare = turns.map(withoutPunctuation);
  return {
    rows: [
      ...CLASSES.map((each) => turnRow(turns, each, 'Switchboard, development set', each.bar)),
      ...CLASSES.map((each) => turnRow(bare, each, 'Switchboard, development set, without punctuation', '')),
      ...correctionRows(readCorrections()),
    ],
  };
}

function turnRow(turns: readonly Turn[], { name, kinds, tags }: Class, on: string, bar: string): Row {
  const counts: Counts = { hit: 0, false: 0, missed: 0 };
  for (const turn of turns) {
    const predicted = predict(turn, kinds);
    turn.tags.forEach((own, at) => {
      const isLabelled = own.some((tag) => tags.includes(tag));
      if (predicted[at] && isLabelled) counts.hit++;
      else if (predicted[at]) counts.false++;
      else if (isLabelled) counts.missed++;
    });
  }
  const precision = counts.hit / (counts.hit + counts.false);
  const recall = counts.hit / (counts.hit + counts.missed);
  const note = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${counts.hit + counts.missed} labelled words`;
  return { measure: `${name}, F1`, on, bar, value: round((2 * precision * recall) / (precision + recall)), note };
}

/** Whether each word of the data is found; one of which the reader makes no word counts as not found. */
export function predict(turn: Turn, kinds: readonly DisfluencyKind[]): boolean[] {
  const doc = parseDocument(turn.words.join(' '));
  const spans = doc.disfluencies.filter(({ kind }) => kinds.includes(kind)).map((each) => spanOf(doc, each));
  let start = 0;
  return turn.words.map((word) => {
    const end = start + word.length;
    const isFound = spans.some((span) => span.start < end && span.end > start);
    start = end + 1;
    return isFound;
  });
}

function spanOf(doc: Document, { firstWord, endWord }: Disfluency): { start: number; end: number } {
  return { start: doc.words[firstWord]?.start ?? 0, end: doc.words[endWord - 1]?.end ?? 0 };
}

/** What a recogniser that writes no punctuation would give. Cut-off words keep their hyphen. */
function withoutPunctuation(turn: Turn): Turn {
  return { ...turn, words: turn.words.map((word) => word.replace(/[,.?!;:]+$/, '').toLowerCase()) };
}

function correctionRows(corrections: readonly Correction[]): Row[] {
  let found = 0;
  let restored = 0;
  let alarms = 0;
  for (const { disfluent, fluent } of corrections) {
    const doc = parseDocument(disfluent);
    const isCut = new Set(doc.disfluencies.flatMap(({ firstWord, endWord }) => range(firstWord, endWord)));
    if (doc.disfluencies.some(({ kind }) => kind === 'reparandum')) found++;
    if (doc.words.flatMap(({ lower, index }) => (isCut.has(index) ? [] : [lower])).join(' ') === wordsOf(fluent)) restored++;
    if (parseDocument(fluent).disfluencies.length > 0) alarms++;
  }
  const share = (count: number): number => round(count / corrections.length);
  const on = 'Disfl-QA, development set (typed)';
  const note = `of ${corrections.length} questions`;
  return [
    { measure: 'corrections found', on, bar: '', value: share(found), note: `${note}, some abandoned words are found` },
    { measure: 'corrections undone exactly', on, bar: '', value: share(restored), note: `${note}, what is left is the fluent form` },
    { measure: 'false alarms', on: 'Disfl-QA, fluent forms', bar: '', value: share(alarms), note: `${note}, something is found` },
  ];
}

const wordsOf = (text: string): string =>
  parseDocument(text)
    .words.map(({ lower }) => lower)
    .join(' ');
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset);
const round = (value: number): number => Math.round(value * 1000) / 1000;

if (process.argv[1] === import.meta.filename) {
  try {
    console.table((await benchDisfluency()).rows);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
