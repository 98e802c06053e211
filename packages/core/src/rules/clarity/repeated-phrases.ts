import type { Document } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import type { Hit } from '../hit.ts';
import { disfluentWords } from '../spans.ts';

const LONGEST = 5;
const SHORTEST = 3;
/** Tags of words that name the topic: a phrase with one of them may be needed as often as it is said. */
const TOPIC = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'INTJ']);
/** Adjectives and adverbs that carry nothing by themselves and would make "I also have" a phrase. */
const PLAIN = new Set(
  'not also then there here so too very more most now always never just when how why where still again back out up down on off over well first next later long short new old good better best same other own many much few last more'.split(
    ' ',
  ),
);
const EDGES = new Set(['the', 'a', 'an', 'and', 'or', 'of', 'in', 'on', 'at', 'with', 'for', 'by', 'from']);

/**
 * Phrases of three to five words said at least so often: no noun, name or number in them (those are the topic), no word of the question,
 * and at least one adjective or adverb that is not an everyday one ("I was able to"). Longest first; the hits of one phrase a group.
 */
export function repeatedPhrases(doc: Document, atLeast: number, asked: string): Hit[][] {
  const usable = usableWords(doc, asked);
  const taken = new Array<boolean>(doc.words.length).fill(false);
  const groups: Hit[][] = [];
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const byText = new Map<string, Hit[]>();
    for (let first = 0; first + length <= doc.words.length; first++) {
      if (!isPhrase(doc, usable, first, first + length)) continue;
      const text = doc.words
        .slice(first, first + length)
        .map((word) => word.lower)
        .join(' ');
      const hits = byText.get(text) ?? [];
      if (hits.length === 0) byText.set(text, hits);
      if (first >= (hits.at(-1)?.end ?? 0)) hits.push({ first, end: first + length });
    }
    for (const hits of byText.values()) {
      if (hits.length < atLeast || hits.some((hit) => taken.slice(hit.first, hit.end).some(Boolean))) continue;
      for (const hit of hits) taken.fill(true, hit.first, hit.end);
      groups.push(hits);
    }
  }
  return groups;
}

function usableWords(doc: Document, asked: string): boolean[] {
  const disfluent = disfluentWords(doc);
  const askedWords = new Set(asked.split(/[^\p{L}']+/u));
  const isTopic = (word: Word): boolean => TOPIC.has(word.tag) || /\d/.test(word.lower) || (isDistinctive(word) && askedWords.has(word.lower));
  return doc.words.map((word) => !disfluent[word.index] && !isTopic(word));
}

const isDistinctive = (word: Word): boolean => (word.tag === 'ADJ' || word.tag === 'ADV') && !PLAIN.has(word.lower);

function isPhrase(doc: Document, usable: readonly boolean[], first: number, end: number): boolean {
  const opening = doc.words[first];
  const closing = doc.words[end - 1];
  if (!opening || !closing || opening.sentence !== closing.sentence || EDGES.has(opening.lower) || closing.lower === 'the' || closing.lower === 'a')
    return false;
  if (closing.tag === 'ADJ' && TOPIC.has(doc.words[end]?.tag ?? '') && doc.words[end]?.sentence === closing.sentence) return false;
  let distinctive = false;
  for (let at = first; at < end; at++) {
    const word = doc.words[at];
    if (!word || !usable[at] || (at < end - 1 && /[,;:]/.test(word.after))) return false;
    distinctive ||= isDistinctive(word);
  }
  return distinctive;
}
