import { PhraseTable } from '../phrase-table.ts';
import { defineRule } from '../rule.ts';
import { disfluentWords, textOf, wordsSpan } from '../spans.ts';

const OPENINGS = new PhraseTable([
  'so basically',
  'basically',
  'okay so basically',
  'ok so basically',
  "that's a good question",
  "that's a great question",
  "that's a very good question",
  "that's a really good question",
  "that's a tough question",
  "that's a hard question",
  'that is a good question',
  'that is a great question',
  'that is a very good question',
  'good question',
  'great question',
  'i guess',
  'so i guess',
  'i suppose',
  'so i suppose',
  "i don't know",
  "i'm not really sure",
  "i'm not sure really",
  "so i don't know",
  "honestly i don't know",
  'thank you for asking',
  'thank you for this question',
  'thank you for the question',
  'i would like to start by saying',
]);
/** Links and noises that may come before the opening proper. */
const LEAD_IN = new Set(['so', 'okay', 'ok', 'yeah', 'yes', 'oh', 'and', 'hmm']);

export default defineRule({
  id: 'clarity/weak-opening',
  about: 'Notices a first sentence that puts off the answer ("That\'s a good question", "I guess"); listeners decide early what you are about to say.',
  grade: 'C',
  sources: ['employer-advice', 'parton-2002'],
  thresholds: {},
  messages: ['clarity/weak-opening'],
  cap: 1,
  examples: {
    flags: ["That's a good question. I would learn the press.", 'So basically I ran the depot.', 'Um, well, I guess I want to lead a team.'],
    passes: [
      'I ran the depot, and basically nobody noticed.',
      'A good question to ask is who pays.',
      "I don't know which title it will have, and I know that I want to teach.",
    ],
  },
  check: (doc) => {
    const disfluent = disfluentWords(doc);
    let at = 0;
    while (disfluent[at]) at++;
    const starts = [at];
    while (LEAD_IN.has(doc.words[at]?.lower ?? '') || disfluent[at]) starts.push(++at);
    const hit = OPENINGS.find(doc).find((found) => starts.includes(found.first));
    if (!hit || isAnswer(doc.words[hit.end]?.lower, textOf(doc, wordsSpan(doc, hit.first, hit.end)).toLowerCase())) return [];
    const span = wordsSpan(doc, hit.first, hit.end);
    return [{ messageId: 'clarity/weak-opening', severity: 'improve', data: { first: textOf(doc, span) }, spans: [span] }];
  },
});

/** "I don't know which title …" goes on to say what is known. */
const isAnswer = (next: string | undefined, words: string): boolean =>
  words.endsWith("don't know") &&
  next !== undefined &&
  ['which', 'what', 'who', 'where', 'when', 'how', 'if', 'whether', 'why', 'anybody', 'anyone', 'the', 'yet'].includes(next);
