import type { Document, Sentence } from '../../document/document.ts';
import type { Brief } from '../brief.ts';

/** Ways to say that a thing is the company's. */
const THEIRS =
  /\byou(?:r (?:ad|advert|advertisement|website|site|page|posting|job|company|mission|values?|goal|aim|plan|ambition|green|report|people)\b| (?:say|said|write|wrote|mention|mentioned|want|aim|plan|promise|talk|talked|believe|describe|put|ask|asked)\b|'(?:re|ve) (?:looking|aiming|opening|building|planning|trying|got)\b)|\b(?:i (?:read|saw|noticed|liked)|it says|what (?:draws|drew|struck) me|(?:ad|advert|website) (?:says|said|mentions)|(?:one|some) of your)\b/i;

/** Whether the stretch is attributed to the company and answered with something that was done or lived. */
export function isAnsweredWithOwn(doc: Document, start: number, end: number, _brief: Brief): boolean {
  const sentence = doc.sentences.find((one) => one.start <= start && end <= one.end + 1);
  if (!sentence || !THEIRS.test(sentence.text)) return false;
  return [sentence.index - 1, sentence.index, sentence.index + 1, sentence.index + 2].some((at) => isLived(doc, doc.sentences[at]));
}

const DONE =
  /^(?:was|were|had|did|made|got|took|went|ran|led|kept|wrote|built|found|gave|told|taught|learned|learnt|bought|brought|came|saw|sold|set|spent|stood|left|lost|met|put|rang|said|sent|began|chose|cut|drew|drove|fell|flew|grew|held|read|rose|sat|spoke|stuck|swept|wore|won)$/;

/** A sentence about oneself in the past, or with a figure. */
export function isLived(doc: Document, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  const own = words.some(({ lower }) => /^(?:i|i'm|i've|i'd|my|me|we|our|us)$/.test(lower));
  const past = words.some(({ lower, tag }) => DONE.test(lower) || (tag === 'VERB' && lower.endsWith('ed')));
  return own && past;
}
