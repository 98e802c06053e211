import type { Document, Sentence } from '../../document/document.ts';
import type { Specific } from '../../rubric/result.ts';

const CASES = [
  'example',
  'instance',
  'such as',
  'like when',
  'when i',
  'when we',
  'once',
  'last year',
  'last month',
  'last week',
  'because',
  'since',
  'that time',
  'so i ',
  'ask my',
  'every ',
];
const PAST = new Set(
  'was were had did made got took went ran led kept wrote built found gave told taught learned learnt bought brought came saw sold set spent stood left lost met paid put rang said sent began chose cut drew drove fell felt flew grew held hit read rose sat spoke stuck swept wore won worked'.split(
    ' ',
  ),
);

/** Whether the sentence shows something that happened: a figure or name, a case ("for example", "when I"), or something done ("I rang"). */
export function isProof(doc: Document, sentence: Sentence | undefined, specifics: readonly Specific[]): boolean {
  if (!sentence) return false;
  const text = ` ${sentence.text.toLowerCase()} `;
  if (CASES.some((cue) => text.includes(cue))) return true;
  if (specifics.some(({ evidence: { span } }) => span.kind === 'text' && span.start >= sentence.start && span.end <= sentence.end)) return true;
  return doc.words
    .slice(sentence.firstWord, sentence.endWord)
    .some((word) => /\d/.test(word.lower) || word.tag === 'NUM' || PAST.has(word.lower) || (word.tag === 'VERB' && word.lower.endsWith('ed')));
}
