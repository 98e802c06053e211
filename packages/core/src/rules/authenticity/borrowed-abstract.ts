import type { Document, Sentence } from '../../document/document.ts';
import { isFirstPlural, isFirstSingular } from '../../document/pronouns.ts';
import type { Specific } from '../../rubric/result.ts';
import { defineRule } from '../rule.ts';
import { isPunctuated, opening, sentenceSpan, wordCount } from '../spans.ts';

const LEAST_WORDS = 50;
const LEAST_SENTENCES = 3;
const SHARE = 0.6;
/** Shorter sentences ("That worked.") belong to the ones around them. */
const SHORTEST = 6;

export default defineRule({
  id: 'authenticity/borrowed-abstract',
  about: 'Notices an answer made mostly of general statements: no I or we, no figure, no name.',
  grade: 'C',
  sources: ['employer-advice', 'behavioural-interviewing'],
  thresholds: {
    share: { value: SHARE, unit: "share of the answer's words", source: 'candor-trials' },
    sentences: { value: LEAST_SENTENCES, unit: 'sentences', source: 'candor-trials' },
    words: { value: LEAST_WORDS, unit: 'words', source: 'candor-trials' },
    shortest: { value: SHORTEST, unit: 'words of a sentence that counts', source: 'candor-trials' },
  },
  messages: ['authenticity/borrowed-abstract'],
  cap: 1,
  examples: {
    flags: [
      'Continuous learning is essential in a changing world. Professionals who do not update their knowledge are left behind by those who do. Learning also strengthens confidence and opens new opportunities for growth. A culture of learning benefits the whole organisation and every customer it serves. I agree with that fully.',
    ],
    passes: [
      'Continuous learning is essential in a changing world. Every Tuesday I read one paper with Dana, and we try it out on the old press. That is how I learned to mix the greens last March. The customer was glad, the boss was glad, and the press was clean when I left.',
    ],
  },
  check: (doc, { reading }) => {
    if (doc.words.length < LEAST_WORDS || !isPunctuated(doc)) return [];
    const general = doc.sentences.filter((sentence) => wordCount(sentence) >= SHORTEST && isGeneral(doc, sentence, reading.specifics));
    const share = general.reduce((sum, sentence) => sum + wordCount(sentence), 0) / doc.words.length;
    const [first, ...rest] = general;
    if (!first || general.length < LEAST_SENTENCES || share < SHARE) return [];
    return [
      {
        messageId: 'authenticity/borrowed-abstract',
        severity: 'improve',
        data: { first: opening(doc, first.firstWord, first.endWord), count: general.length, sentences: doc.sentences.length },
        spans: [sentenceSpan(first), ...rest.map(sentenceSpan)],
      },
    ];
  },
});

function isGeneral(doc: Document, sentence: Sentence, specifics: readonly Specific[]): boolean {
  if (specifics.some(({ evidence: { span } }) => span.kind === 'text' && span.start >= sentence.start && span.end <= sentence.end)) return false;
  return doc.words
    .slice(sentence.firstWord, sentence.endWord)
    .every(
      (word) =>
        !isFirstSingular(word.lower) &&
        !isFirstPlural(word.lower) &&
        !/\d/.test(word.lower) &&
        word.tag !== 'NUM' &&
        (word.tag !== 'PROPN' || word.index === sentence.firstWord),
    );
}
