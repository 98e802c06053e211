import type { Document } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import { DIALECT } from '../hear/index.ts';
import type { Specific } from '../result.ts';

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter dozen double twice'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter quarter'.split(
    ' ',
  ),
);
const PERIODS = new Set(
  'minute minutes hour hours day days week weeks fortnight month months year years shift shifts season seasons decade decades'.split(' '),
);
const QUANTITIES = new Set(['a', 'an', 'one', 'first', 'last', 'next', 'every', 'per', 'this', 'few', 'couple']);
const TOOL_OPENERS = new Set(['using', 'use', 'used', 'learn', 'learnt', 'learned', 'via', 'run', 'running', 'knew', 'know']);
/** Capitalised in English without naming anything of one's own. */
const NOT_NAMES = new Set(['i', "i'm", "i'd", "i've", "i'll", 'ok', 'okay', 'english', 'mr', 'mrs', 'ms', 'dr']);

/** Concrete things the answer names: figures, times, tools, names. In order; a word counts once. Words of dialects count as what they stand for ("twa", "Setterday"). */
export function readSpecifics(spoken: Document): Specific[] {
  const doc = { ...spoken, words: spoken.words.map((word) => ({ ...word, lower: DIALECT.get(word.lower) ?? word.lower })) };
  const found: Specific[] = [];
  for (let i = 0; i < doc.words.length; i++) {
    const kind = kindOf(doc, i);
    if (!kind) continue;
    let end = i + 1;
    while (end < doc.words.length && doc.words[end]?.sentence === doc.words[i]?.sentence && continues(doc, end, kind)) end++;
    const first = doc.words[i] as Word;
    const last = doc.words[end - 1] as Word;
    found.push({ kind, evidence: { span: { kind: 'text', start: first.start, end: last.end }, quote: doc.text.slice(first.start, last.end) } });
    i = end - 1;
  }
  return found;
}

function kindOf(doc: Document, at: number): Specific['kind'] | null {
  const word = doc.words[at] as Word;
  const next = sameSentence(doc, at, 1);
  if (word.lower === 'quarter' && sameSentence(doc, at, -1)?.lower !== 'a') return 'time';
  if (isNumber(word)) return next && PERIODS.has(next.lower) ? 'time' : /^(?:19|20)\d\d$/.test(word.lower) ? 'time' : 'figure';
  if (TIME_WORDS.has(word.lower)) return 'time';
  if (QUANTITIES.has(word.lower) && next && PERIODS.has(next.lower)) return 'time';
  if (!isName(doc, word)) return null;
  const before = sameSentence(doc, at, -1);
  return (before && TOOL_OPENERS.has(before.lower)) || /[\d+#]|^[A-Z]{2,}$/.test(word.text) ? 'tool' : 'name';
}

function continues(doc: Document, at: number, kind: Specific['kind']): boolean {
  const word = doc.words[at] as Word;
  if ((doc.words[at - 1]?.after ?? '') !== '') return false;
  if (kind === 'figure')
    return (
      isNumber(word) || word.lower === 'percent' || word.lower === 'per' || word.lower === 'cent' || (doc.words[at - 1]?.lower === 'per' && word.tag === 'NOUN')
    );
  if (kind === 'time') return PERIODS.has(word.lower) || (isNumber(word) && !opensAnother(doc, at));
  return isName(doc, word);
}

/** "Twice a week two trucks": after a period, a number goes on with it only where another period follows ("two hours thirty minutes"). */
const opensAnother = (doc: Document, at: number): boolean => PERIODS.has(doc.words[at - 1]?.lower ?? '') && !PERIODS.has(sameSentence(doc, at, 1)?.lower ?? '');

const isNumber = (word: Word): boolean => /^[£$€]?\d/.test(word.text) || /^\d/.test(word.text) || isNumberWord(word.lower);
/** Also "forty-two". */
const isNumberWord = (lower: string): boolean => lower !== 'one' && lower.split('-').every((part) => part === 'one' || NUMBER_WORDS.has(part));

function isName(doc: Document, word: Word): boolean {
  if (NOT_NAMES.has(word.lower) || !/^\p{Lu}/u.test(word.text) || /^X{2,}$/.test(word.text)) return false;
  const opensSentence = doc.sentences[word.sentence]?.firstWord === word.index;
  return opensSentence ? word.tag === 'PROPN' && /\p{Lu}/u.test(word.text.slice(1)) : true;
}

const sameSentence = (doc: Document, at: number, by: number): Word | undefined => {
  const other = doc.words[at + by];
  return other?.sentence === doc.words[at]?.sentence ? other : undefined;
};
