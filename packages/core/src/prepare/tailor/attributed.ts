import type { Document, Sentence } from '../../document/document.ts';
import { isLived } from './lived.ts';

/** Ways to say that a thing is the company's. */
const THEIRS =
  /\byou(?:r (?:ad|advert|advertisement|website|site|page|posting|job|company|mission|values?|goal|aim|plan|ambition|green|report|people)\b| (?:say|said|write|wrote|mention|mentioned|want|aim|plan|promise|talk|talked|believe|describe|put|ask|asked)\b|'(?:re|ve) (?:looking|aiming|opening|building|planning|trying|got)\b)|\b(?:i (?:read|saw|noticed|liked)|it says|what (?:draws|drew|struck) me|(?:ad|advert|website) (?:says|said|mentions)|(?:one|some) of your)\b/i;

/** Who goes on to speak of themselves: "you want calm people, and I keep calm under pressure". */
const SELF = /\b(?:i|we)(?:'(?:m|ve|d|ll|re))?\b/gi;

/** Where what is attributed to the company ends: before one speaks of oneself, or with the sentence; null where nothing is attributed. */
export function attributedUntil({ text, start, end }: Sentence): number | null {
  const theirs = THEIRS.exec(text);
  if (!theirs) return null;
  const from = theirs.index + theirs[0].length;
  for (const self of text.matchAll(SELF)) if (self.index >= from) return start + self.index;
  return end;
}

/** Whether the stretch is attributed to the company and answered with something that was done or lived. */
export function isAnsweredWithOwn(doc: Document, start: number, end: number): boolean {
  const sentence = doc.sentences.find((one) => one.start <= start && end <= one.end + 1);
  const until = sentence && attributedUntil(sentence);
  if (!sentence || until == null || end > until + 1) return false;
  return [sentence.index - 1, sentence.index, sentence.index + 1, sentence.index + 2].some((at) => isLived(doc, doc.sentences[at]));
}
