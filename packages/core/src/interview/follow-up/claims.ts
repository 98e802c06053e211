import type { Document, Sentence } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import type { Specific } from '../../rubric/result.ts';
import { PhraseTable } from '../../rules/phrase-table.ts';
import { bareWords } from '../understand/tail.ts';
import { quoteAround } from './quote.ts';
import { praiseIn } from './self-praise.ts';

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

const CASE =
  /\b(?:for example|for instance|an example|such as|like when|(?:when|once|after|before) (?:i|we|my|the|a|one)|last (?:year|month|week|summer|winter|spring|autumn|time)|that time|one (?:day|time|night|morning|year|week)|the other (?:day|week)|at my last|in my last|back (?:then|in))\b/;
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const DOERS = setOf('i we');
const BETWEEN = setOf('also then just once even personally always first finally really');
const DONE = setOf(
  'did made got took went ran led kept wrote built found gave told taught brought came saw sold set spent stood left lost met paid put rang said sent began chose cut drew drove held spoke won',
);

/** Whether a bare sentence tells of something done: "I then moved", "we sold". */
function tellsOfDoing(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!DOERS.has(word)) return false;
    const verb = BETWEEN.has(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
    return verb !== undefined && (DONE.has(verb) || (verb.length > 3 && verb.endsWith('ed')));
  });
}

type Facts = { readonly doc: Document; readonly specifics: readonly Specific[] };

/** Whether a sentence names a case, or something with a name or a figure. */
function isConcrete({ text, start, end }: Sentence, { specifics }: Facts): boolean {
  if (CASE.test(bareWords(text).join(' '))) return true;
  return specifics.some(({ evidence: { span } }) => span.kind === 'text' && span.start >= start && span.end <= end);
}

const isDone = ({ text }: Sentence): boolean => tellsOfDoing(bareWords(text));
/** So many things done in a row are a story, though nothing in it has a name. */
const STORY_SENTENCES = 2;

/** Whether these sentences show something that happened. */
const show = (sentences: readonly Sentence[], facts: Facts): boolean =>
  sentences.some((sentence) => isConcrete(sentence, facts)) || sentences.filter(isDone).length >= STORY_SENTENCES;

/** Whether an answer only claims: nothing in it is a case, and nothing has a name or a figure. */
export const isAllTalk = (doc: Document, specifics: readonly Specific[]): boolean => !show(doc.sentences, { doc, specifics });

/** The first claim of an answer that nothing near it shows, in the candidate's words; null where all are shown, or were asked about. */
export function claimIn(doc: Document, specifics: readonly Specific[], isUsed: (quote: string) => boolean): string | null {
  for (const { from, to } of claimsIn(doc)) {
    if (show(doc.sentences.slice(from.sentence, from.sentence + PROOF_SENTENCES + 1), { doc, specifics })) continue;
    const quote = quoteAround(doc, from.start, to.end);
    if (!isUsed(quote)) return quote;
  }
  return null;
}

function claimsIn(doc: Document): { readonly from: Word; readonly to: Word }[] {
  const listed = CLAIMS.find(doc).map(({ first, end }) => ({ first, end }));
  const praises = doc.sentences.flatMap(({ firstWord, endWord }) => {
    const found = praiseIn(doc.words.slice(firstWord, endWord).map(({ lower }) => lower));
    return found ? [{ first: firstWord + found.first, end: Math.min(endWord, firstWord + found.end) }] : [];
  });
  return [...listed, ...praises]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first, end }) => {
      const [from, to] = [doc.words[first], doc.words[end - 1]];
      return from && to ? [{ from, to }] : [];
    });
}
