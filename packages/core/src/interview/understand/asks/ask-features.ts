import { endsUnsure, isUnfinished } from '../complete.ts';
import { readIntent } from '../intent.ts';
import { isSaidBack } from '../said-back.ts';
import { isSoundOnly } from '../sound-only.ts';
import { bareWords, sentencesOf } from '../tail.ts';
import { isThinkingAloud } from '../thinks-aloud.ts';

/** Of a longer turn its end is read, by sentences, as much as keeps within so many words: few turns that were learnt from are longer. Source: candor-trials. */
const MOST_WORDS = 40;
/** Lengths in words at which turns begin to be read otherwise. Source: candor-trials. */
const LENGTHS = [2, 5, 8, 12, 18, 25, 35] as const;
/** So much of the end is read by itself as well, where nobody wrote full stops. In words. Source: candor-trials. */
const LAST_WORDS = 14;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);
export const isLongerThanItsEnd = (text: string): boolean => wordsOf(text).length > MOST_WORDS;

/** The part of a turn that tells what it asks: all of it, or the last sentences of a long one. */
export function endOf(text: string): string {
  if (!isLongerThanItsEnd(text)) return text.trim();
  const sentences = sentencesOf(text);
  let end = sentences.at(-1) ?? '';
  for (const sentence of sentences.slice(0, -1).reverse()) {
    if (`${sentence} ${end}`.split(/\s+/).length > MOST_WORDS) break;
    end = `${sentence} ${end}`;
  }
  return end.split(/\s+/).slice(-MOST_WORDS).join(' ');
}

/** The last sentence of a turn: a request often comes after an answer. */
export function lastSaid(text: string): string {
  const end = endOf(text);
  return (sentencesOf(end).at(-1) ?? end).split(/\s+/).slice(-LAST_WORDS).join(' ');
}

/** What a word or two count beside what is there or not. Chosen by turns of hands that were left out. */
const WORDS_COUNT = 2;

/** What speaks for a turn asking for something, or answering: its words, its length, how it ends, how much of it is the question's own, and what the phrases known say. */
export function askFeatures(text: string, question: string): ReadonlyMap<string, number> {
  const end = endOf(text);
  const words = bareWords(end).filter((word) => !isSoundOnly(word));
  const features = new Map<string, number>(Object.entries(signsOf(end, words, question)).filter(([, value]) => value !== 0));
  if (end.length < text.trim().length) features.set('isLong', 1);
  for (const least of LENGTHS) if (words.length >= least) features.set(`from ${least}`, 1);
  for (const said of sayingsOf(words)) features.set(said, WORDS_COUNT);
  return features;
}

function signsOf(end: string, words: readonly string[], question: string): Record<string, number> {
  const own = new Set(bareWords(question));
  const said = readIntent(end, 'questions');
  return {
    asksAtEnd: Number(/\?\s*$/.test(end)),
    asksInside: Number(end.includes('?')),
    goesOn: Number(/(?:,|…|\.\.\.|-)\s*$/.test(end)),
    hasNumber: Number(/\d/.test(end)),
    ofQuestion: words.length === 0 ? 0 : words.filter((word) => own.has(word)).length / words.length,
    isThinking: Number(isThinkingAloud(end, question)),
    isSaidBack: Number(isSaidBack(end, question)),
    isUnfinished: Number(isUnfinished(end)),
    endsUnsure: Number(endsUnsure(end)),
    [`asks ${said?.intent ?? 'nothing'}`]: 1,
    alsoAnswers: Number(said?.alsoAnswers ?? false),
  };
}

/** Words, two in a row, and how the turn begins and ends. */
function sayingsOf(words: readonly string[]): Set<string> {
  const at = (from: number, end?: number): string => words.slice(from, end).join(' ');
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const edges = words.length === 0 ? [] : [`^${at(0, 1)}`, `^${at(0, 2)}`, `^${at(0, 3)}`, `${at(-1)}$`, `${at(-2)}$`];
  return new Set([...words.map((word) => `.${word}`), ...pairs.map((pair) => `.${pair}`), ...edges]);
}
