import type { Sentence } from '../document/document.ts';
import { cut, type Draft, gapBefore, isKept, type Line, linesOf } from './draft.ts';
import { oneOf } from './grammar.ts';
import { canStandFirst, leansOnBefore } from './lean.ts';

/** Links that only carry on, before a subject that can open an answer: "So I", "And my". */
const isHarmlessLink = oneOf('so and');
const isOwnSubject = oneOf("i i'm i've i'd i'll my we we're we've we'd our");
/** What may follow the moved sentence: "and" carries on from anything. */
const isLoose = oneOf('and');

/**
 * The sentence to move to the front, with a harmless link at its head cut; null where it is there already or cannot stand there, or where another sentence
 * would come to lean on the wrong one.
 */
export function moveToFront(draft: Draft, answeringSentence: number | null): Sentence | null {
  const lines = linesOf(draft);
  const at = lines.findIndex(({ sentence }) => sentence.index === answeringSentence);
  const line = lines[at];
  if (at <= 0 || line === undefined || !isWhole(draft, line)) return null;
  const opening = lines[0]?.words[0];
  const following = lines[at + 1]?.words[0];
  if (leansOnBefore(opening) || (leansOnBefore(following) && !isLoose(following))) return null;
  if (canStandFirst(line.words)) return line.sentence;
  const [link, subject] = line.words;
  if (!link || !isHarmlessLink(link) || !isOwnSubject(subject) || !canStandFirst(line.words.slice(1))) return null;
  return cut(draft, [link], 'cut/opener') ? line.sentence : null;
}

/** A statement between plain white space, with its quotation marks and brackets in pairs: neither a list item nor part of a longer quotation. */
function isWhole(draft: Draft, { sentence }: Line): boolean {
  const { doc } = draft;
  if (doc.words[sentence.firstWord]?.start !== sentence.start) return false;
  if (/[?:;,]$/.test(sentence.text) || /["“”()[\]]/.test(sentence.text)) return false;
  const before = doc.sentences[sentence.index - 1];
  const separator = before === undefined ? '' : doc.text.slice(before.end, sentence.start);
  const isAfterColon = before !== undefined && isKept(draft, before.endWord - 1) && before.text.endsWith(':');
  return !isAfterColon && /^\s+$/.test(separator) && gapBefore(draft, 0).trim() === '' && /^\S*\s*$/.test(gapBefore(draft, sentence.endWord));
}
