import type { Document, Sentence } from '../../document/document.ts';
import { bareWords } from '../understand/tail.ts';
import { quoteAround } from './quote.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const OWN = setOf("i i'm i've i'd my me mine myself");
/** Nothing is left out, nobody compares: what is said with these holds always, or is better than others. */
const SWEEPING = setOf(
  'always never everyone everybody nobody anyone anybody anything everything whatever wherever whenever every easily naturally instinctively others best better excellent outstanding ' +
    'perfect perfectly brilliant exceptional extremely incredibly unbeatable reputation gift gifted talent talented adore adores love loves trust trusts respect respects element nose instinct born',
);
/** Aims and wishes claim nothing; nor does somebody who says what they lack. */
const NO_CLAIM =
  /\b(?:want|wanted|wish|hope|would like|i'd like|i'd love|plan|planning|goal|aim|dream|learn|improve|develop|weakness|difficult for me|struggle|afraid|my fault|mistake)\b/;
/** What happened on one occasion. "When I say something it gets done" did not. */
const HAPPENED =
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn|time)|for (?:example|instance)|one (?:day|night|morning|evening)|(?:i|we) (?:also |then |just |once )?(?:did|made|got|took|went|ran|led|kept|wrote|built|found|gave|told|taught|brought|came|saw|sold|set|spent|stood|left|lost|met|paid|put|rang|said|sent|began|chose|cut|drew|drove|held|spoke|won|was|had|were|[a-z]{3,12}ed)|yesterday|ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/;

/** Whether an answer tells of no occasion at all. */
const isTimeless = (sentences: readonly string[]): boolean => !sentences.some((bare) => HAPPENED.test(bare));

/** Words of an answer that only say how good its speaker is, in sweeping words; null where an occasion is told, or nothing is claimed. */
export function boastIn(doc: Document): string | null {
  if (/[0-9]/.test(doc.text)) return null;
  const bare = doc.sentences.map(({ text }) => bareWords(text));
  if (!isTimeless(bare.map((words) => words.join(' ')))) return null;
  const found = doc.sentences.find((_, at) => isSweeping(bare[at] ?? []));
  return found ? quoteOf(doc, found) : null;
}

const isSweeping = (words: readonly string[]): boolean =>
  words.some((word) => OWN.has(word)) && words.some((word) => SWEEPING.has(word)) && !NO_CLAIM.test(words.join(' '));

function quoteOf(doc: Document, { firstWord, endWord, start }: Sentence): string {
  const at = doc.words.findIndex(({ lower }, place) => place >= firstWord && place < endWord && SWEEPING.has(lower));
  const word = doc.words[at];
  return quoteAround(doc, word?.start ?? start, word?.end ?? start);
}
