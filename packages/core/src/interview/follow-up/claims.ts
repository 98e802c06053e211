import type { Document } from '../../document/document.ts';
import type { Specific } from '../../rubric/result.ts';
import { isProof } from '../../rules/authenticity/proof.ts';
import { PhraseTable } from '../../rules/phrase-table.ts';
import { quoteAround } from './quote.ts';

/** Ways to claim a quality of one's own. */
const CLAIMS = new PhraseTable([
  "i'm good at",
  "i'm very good at",
  "i'm really good at",
  'i am good at',
  'i am very good at',
  "i'm great at",
  "i'm excellent at",
  "i'm really strong",
  "i'm very strong",
  "i'm an expert",
  'i am an expert',
  "i'm the best",
  "i'm known for",
  'i am known for',
  "i'm known as",
  'i work well under pressure',
  'i work very well',
  'i always deliver',
  'i never miss',
  'i pride myself',
  'i excel',
  'strong leadership skills',
  'excellent communication skills',
  'great communication skills',
  'strong communication skills',
  'good communication skills',
  'excellent people skills',
  'great people skills',
  'good people skills',
  'people person',
  'natural leader',
  'born leader',
  'fast learner',
  'quick learner',
  'team player',
  'hard worker',
  'problem solver',
  'everyone says',
  'everybody says',
  'people always say',
  'people tell me',
  'second to none',
  'a perfectionist',
  'extremely organised',
  'extremely organized',
]);
/** Sentences after a claim in which a case, figure or name still proves it. */
const PROOF_SENTENCES = 2;

/** The first claim of an answer that nothing near it shows, in the candidate's words; null where all are shown, or were asked about. */
export function claimIn(doc: Document, specifics: readonly Specific[], isUsed: (quote: string) => boolean): string | null {
  for (const { first, end } of CLAIMS.find(doc)) {
    const from = doc.words[first];
    const to = doc.words[end - 1];
    if (!from || !to) continue;
    const near = doc.sentences.slice(from.sentence, from.sentence + PROOF_SENTENCES + 1);
    if (near.some((sentence) => isProof(doc, sentence, specifics))) continue;
    const quote = quoteAround(doc, from.start, to.end);
    if (!isUsed(quote)) return quote;
  }
  return null;
}
