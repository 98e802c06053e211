import { parseDocument } from '../document/parse.ts';
import type { Tightened } from '../feedback/feedback.ts';
import { type TightenInput, tighten } from './tighten.ts';

const HEDGES = new RegExp(
  String.raw`\b(?:i think(?: that)?|i believe|i guess|i suppose|i feel like|i feel|i['’]d say|i would say|i['’]m pretty sure|in my opinion|sort of` +
    String.raw`|kind of|probably|maybe|perhaps|about|around|roughly|might|could|basically)\b`,
  'gi',
);

/** The hedges of a text as a rule would give them, and those that must never go. */
export const hedgesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(HEDGES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A text with its hedges; sentences that are equal count as repeats. */
export function tightenText(text: string, input: Partial<TightenInput> = {}): Tightened | null {
  const doc = parseDocument(text);
  const repeats = doc.sentences.flatMap((second) =>
    doc.sentences
      .filter((first) => first.index < second.index && first.text === second.text)
      .map((first) => ({ first: first.index, second: second.index, similarity: 1 })),
  );
  return tighten(doc, { answeringSentence: 0, hedges: hedgesIn(text), repeats, ...input });
}

/** A sentence that nothing is cut from, so that the tests of short sentences are above the least length. */
export const REST = 'The whole team met every Friday in the old office.';

/** What becomes of a sentence; the same sentence when nothing changes. */
export function tightenSentence(sentence: string, input?: Partial<TightenInput>): string {
  const text = `${REST} ${sentence} ${REST.replace('met', 'sat')}`;
  const result = tightenText(text, input)?.text ?? text;
  return result.slice(REST.length + 1, -REST.length - 1).trim();
}
