import type { Document } from '../../document/document.ts';
import { isLived } from './lived.ts';

/** Ways to say that a thing is the company's. */
const THEIRS =
  /\byou(?:r (?:ad|advert|advertisement|website|site|page|posting|job|company|mission|values?|goal|aim|plan|ambition|green|report|people)\b| (?:say|said|write|wrote|mention|mentioned|want|aim|plan|promise|talk|talked|believe|describe|put|ask|asked)\b|'(?:re|ve) (?:looking|aiming|opening|building|planning|trying|got)\b)|\b(?:i (?:read|saw|noticed|liked)|it says|what (?:draws|drew|struck) me|(?:ad|advert|website) (?:says|said|mentions)|(?:one|some) of your)\b/i;

/** Whether the stretch is attributed to the company and answered with something that was done or lived. */
export function isAnsweredWithOwn(doc: Document, start: number, end: number): boolean {
  const sentence = doc.sentences.find((one) => one.start <= start && end <= one.end + 1);
  if (!sentence || !THEIRS.test(sentence.text)) return false;
  return [sentence.index - 1, sentence.index, sentence.index + 1, sentence.index + 2].some((at) => isLived(doc, doc.sentences[at]));
}
