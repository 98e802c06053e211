import type { Word } from '../../../document/word.ts';
import { AIM_VERBS, clausesOf } from '../aims.ts';
import type { Range } from '../ranges.ts';
import { skillPhrases } from '../skill-phrases.ts';
import { GENERIC, HOLDERS, KNOWN, OPENERS, QUALIFICATIONS, TRAITS } from '../skill-words.ts';
import { VALUE_WORDS } from '../value-words.ts';
import { valuesIn } from '../values.ts';
import { shapeOf } from '../word-shape.ts';
import type { Reading } from './reading.ts';
import { type Features, sentenceFeatures } from './sentence-features.ts';
import { stretchesOf } from './stretches.ts';

/** The names of what speaks for the tags of a sentence's words: of all of them, and of each. */
export type SentenceNames = { readonly shared: readonly string[]; readonly own: readonly (readonly string[])[] };

/** How far before and after a word others are named as near it. In words. Chosen by ads of hands left out. */
const NEAR_BEFORE = 8;
const NEAR_AFTER = 5;
/** How far before a word known ones count. In words. */
const KNOWN_BEFORE = 6;
const LAST_OF_BEFORE = 6;
const FIRST_OF_AFTER = 3;
const MOST_OF_HEADING = 10;
/** In UTF-16 units. */
const LONGEST_HEADING = 120;

const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  known: KNOWN,
  trait: TRAITS,
  qualification: QUALIFICATIONS,
  opener: OPENERS,
  holder: HOLDERS,
  generic: GENERIC,
  value: VALUE_WORDS,
  aim: AIM_VERBS,
};
const LIST_NAMES = Object.keys(LISTS);

/** What speaks for the tags of each sentence's words: the words, what the rules make of them, the heading, and the sentences beside. */
export function featuresOf(readings: readonly Reading[]): SentenceNames[] {
  let line: Reading['line'] | null = null;
  let cuesOfLine: ReadonlySet<string> = new Set();
  return readings.map((reading, at) => {
    if (reading.line !== line) cuesOfLine = new Set();
    line = reading.line;
    const ofSentence = sentenceFeatures(reading);
    const cues = Object.keys(ofSentence).filter((name) => name.startsWith('cue_') && ofSentence[name] !== 0);
    const names = namesOf(reading, ofSentence, [...cues, ...cuesOfLine, `section ${reading.section}`], readings[at - 1], readings[at + 1]);
    // "Our four promises: be kind. Be safe.": what was announced goes on in the line.
    if (cues.some((cue) => !cuesOfLine.has(`line ${cue}`))) cuesOfLine = new Set([...cuesOfLine, ...cues.map((cue) => `line ${cue}`)]);
    return names;
  });
}

function namesOf(reading: Reading, ofSentence: Features, cues: readonly string[], before: Reading | undefined, after: Reading | undefined): SentenceNames {
  const { doc, sentence } = reading;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  const known = words.map(({ lower }) => LIST_NAMES.filter((name) => LISTS[name]?.has(lower)));
  const said = { reading, words, known, marks: marksOf(reading), cues, stretches: stretchesOf(words) };
  return {
    shared: sharedNames(reading, ofSentence, before, after),
    own: words.map((_, i) => [...wordNames(said, i), ...listNames(said, i), ...ruleNames(said, i)]),
  };
}

function sharedNames(
  { sentence, section, heading, found, doc }: Reading,
  own: Features,
  readBefore: Reading | undefined,
  readAfter: Reading | undefined,
): string[] {
  const [first, second] = doc.words.slice(sentence.firstWord, sentence.firstWord + 2);
  const before = lettersOf(readBefore?.sentence.text ?? '');
  const after = lettersOf(readAfter?.sentence.text ?? '');
  return [
    'all',
    `section ${section}`,
    `first ${first?.lower}`,
    `firstTwo ${first?.lower} ${second?.lower}`,
    `long ${Math.min(8, Math.ceil((sentence.endWord - sentence.firstWord) / 4))}`,
    `place ${Math.min(3, sentence.index)}`,
    ...Object.entries(own).flatMap(([name, value]) => (value === 0 ? [] : [`says ${name}${value < 1 ? Math.ceil(value * 3) : ''}`])),
    ...lettersOf(heading.slice(0, LONGEST_HEADING))
      .slice(0, MOST_OF_HEADING)
      .map((word) => `heading ${word}`),
    ...before.slice(-LAST_OF_BEFORE).map((word) => `before ${word}`),
    ...before.slice(0, 2).map((word) => `beforeFirst ${word}`),
    ...after.slice(0, FIRST_OF_AFTER).map((word) => `after ${word}`),
    ...new Set(found.map(({ kind }) => `rule ${kind}`)),
  ];
}

type Said = {
  readonly reading: Reading;
  readonly words: readonly Word[];
  /** Lists that each word is in. */
  readonly known: readonly (readonly string[])[];
  readonly marks: Marks;
  readonly cues: readonly string[];
  readonly stretches: ReturnType<typeof stretchesOf>;
};

/** The word, its shape, and the words around it. */
function wordNames({ words, reading: { section } }: Said, i: number): string[] {
  const word = words[i] as Word;
  const lower = (at: number): string => (at < 0 ? '^' : (words[at]?.lower ?? '$'));
  const tag = (at: number): string => (at < 0 ? '^' : (words[at]?.tag ?? '$'));
  return [
    `w ${word.lower}`,
    `tag ${word.tag}`,
    `tagIn ${word.tag} ${section}`,
    `shape ${shapeOf(word.text)}`,
    `ends ${word.lower.slice(-3)}`,
    `begins ${word.lower.slice(0, 4)}`,
    ...[-2, -1, 1, 2].flatMap((by) => [`w${by} ${lower(i + by)}`, `tag${by} ${tag(i + by)}`]),
    `w-3 ${lower(i - 3)}`,
    `pair- ${lower(i - 1)} ${word.lower}`,
    `pair+ ${word.lower} ${lower(i + 1)}`,
    `pair-- ${lower(i - 2)} ${lower(i - 1)}`,
    `pair++ ${lower(i + 1)} ${lower(i + 2)}`,
    `tags ${tag(i - 1)} ${word.tag} ${tag(i + 1)}`,
    `tags- ${tag(i - 2)} ${tag(i - 1)}`,
    `markBefore ${(words[i - 1]?.after ?? '^') + word.before}`,
    `markAfter ${word.after + (words[i + 1]?.before ?? '$')}`,
    ...words.slice(Math.max(0, i - NEAR_BEFORE), i).map((one) => `nearBefore ${one.lower}`),
    ...words.slice(i + 1, i + 1 + NEAR_AFTER).map((one) => `nearAfter ${one.lower}`),
    ...(i < 3 ? [`word ${i}`] : []),
  ];
}

/** Known words, and the item of the list that the word stands in. */
function listNames({ words, known, cues, stretches, reading: { section } }: Said, i: number): string[] {
  const stretch = stretches[i] as Said['stretches'][number];
  const length = stretch.end - stretch.first;
  const lower = (at: number): string => words[at]?.lower ?? '';
  const { behindColon } = stretch;
  const isFirst = i === stretch.first;
  return [
    ...[-1, 0, 1].flatMap((by) => (known[i + by] ?? []).map((name) => `known${by} ${name}`)),
    ...(known[i] ?? []).map((name) => `knownIn ${name} ${section}`),
    ...new Set(
      known
        .slice(Math.max(0, i - KNOWN_BEFORE), i)
        .flat()
        .map((name) => `knownBefore ${name}`),
    ),
    `item ${Math.min(8, length)}`,
    `itemAt ${Math.min(4, i - stretch.first)}`,
    `itemFirst ${lower(stretch.first)}`,
    `itemFirstTwo ${lower(stretch.first)} ${lower(stretch.first + 1)}`,
    `itemLast ${lower(stretch.end - 1)}`,
    `itemPlace ${Math.min(6, stretch.place)}`,
    `itemEnd ${i === stretch.end - 1}`,
    `colon ${behindColon}`,
    `colonItem ${behindColon} ${Math.min(5, length)} ${isFirst}`,
    ...cues.flatMap((cue) => [`cue ${cue} ${behindColon} ${length < 5}`, `cueTag ${cue} ${words[i]?.tag} ${isFirst}`]),
  ];
}

/** What the rules make of the word. */
function ruleNames({ marks, reading: { section }, words }: Said, i: number): string[] {
  const { found, phrase, headed, plain, clause } = marks;
  const [mine, next] = [words[i] as Word, words[i + 1]];
  const of = (ranges: readonly Marked[], word: Word | undefined): string => (word ? markOf(ranges, word) : '$');
  const before = words[i - 1];
  return [
    `found ${of(found, mine)}`,
    `found-1 ${of(found, before)}`,
    `found+1 ${of(found, next)}`,
    `foundIn ${of(found, mine)} ${section}`,
    `phrase ${of(phrase, mine)}${lengthAt(phrase, mine)}`,
    `phrase-1 ${of(phrase, before)} ${of(phrase, mine)}`,
    `phrase+1 ${of(phrase, next)}`,
    `phraseIn ${of(phrase, mine)} ${section}`,
    `named ${of(headed, mine)} ${of(plain, mine)}`,
    `named+1 ${of(headed, next)} ${of(plain, next)}`,
    `namedIn ${of(headed, mine)} ${section}`,
    `clause ${of(clause, mine)}`,
    `clause+1 ${of(clause, next)}`,
  ];
}

/** A range in offsets into the document, with a name and how many words it has, where that counts. */
type Marked = Range & { readonly name: string; readonly words: number };
type Marks = Readonly<Record<'found' | 'phrase' | 'headed' | 'plain' | 'clause', readonly Marked[]>>;

/** Points the rules found, phrases that could name a skill, what would be values under their heading and without one, and clauses that could be aims. */
function marksOf({ doc, sentence, base, found }: Reading): Marks {
  const as = (ranges: readonly Range[]): Marked[] => ranges.map(({ start, end }) => ({ start, end, name: '', words: 0 }));
  const values = (headed: boolean): Marked[] =>
    as(valuesIn(sentence.text, headed).map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end })));
  return {
    found: found.map(({ kind, start, end }) => ({ start: start - base, end: end - base, name: kind, words: 0 })),
    phrase: skillPhrases(doc.words, sentence.firstWord, sentence.endWord).flatMap(({ first, end }) => {
      const [from, to] = [doc.words[first], doc.words[end - 1]];
      return from && to ? [{ start: from.start, end: to.end, name: '', words: Math.min(4, end - first) }] : [];
    }),
    headed: values(true),
    plain: values(false),
    clause: as(clausesOf(doc.text, sentence.start, sentence.end)),
  };
}

const at = (ranges: readonly Marked[], word: Word): Marked | undefined => ranges.find(({ start, end }) => start < word.end && word.start < end);
const lengthAt = (ranges: readonly Marked[], word: Word): number => at(ranges, word)?.words ?? 0;

/** Whether the word begins a range, goes on with one, or is in none. */
function markOf(ranges: readonly Marked[], word: Word): string {
  const range = at(ranges, word);
  return range ? `${word.start <= range.start ? 'begin' : 'in'} ${range.name}` : 'none';
}

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'#+]+/gu) ?? [];
