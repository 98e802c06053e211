import { defineRule } from '../rule.ts';

const POINTS = 20;
/** [company], and those of a draft: [a month, or a season]. */
const IN_BRACKETS = /\[[A-Za-z][A-Za-z ',:/-]{1,79}\]/g;
/** {skill}, <role>, ___, XXX. Every quantifier is bounded. */
const BLANK = /\{[^{}\n]{1,40}\}|<[A-Za-z][A-Za-z '/-]{1,39}>|\bX{3,9}\b|\bxxx\b|_{3,40}/g;
/** What transcripts and quotations put in brackets. */
const SOUNDS = new Set([
  'laughs',
  'laughter',
  'laughing',
  'pause',
  'pauses',
  'long pause',
  'inaudible',
  'unintelligible',
  'music',
  'noise',
  'background noise',
  'silence',
  'crosstalk',
  'cough',
  'coughs',
  'sighs',
  'sigh',
  'blank_audio',
  'redacted',
  'sic',
]);

export default defineRule({
  id: 'authenticity/unfilled-blanks',
  about: 'Notices blanks of a model answer that are still open.',
  grade: 'B',
  sources: ['goals-family', 'behavioural-interviewing'],
  thresholds: {
    points: { value: POINTS, unit: 'points each', source: 'candor-trials' },
  },
  messages: ['authenticity/unfilled-blanks'],
  cap: 40,
  examples: {
    flags: [
      'I want to learn {tool} by summer.',
      'I want to work at [company name] because of ___.',
      'I led <team> for XXX years.',
      'So I changed [the date, the steps or the size].',
    ],
    passes: [
      'I want to learn welding by summer. [laughs] It took 3 < 5 weeks, and I wore size XXL.',
      'I turned a List<String> into one that reads item[index] twice.',
    ],
  },
  check: (doc) =>
    [...doc.text.matchAll(BLANK), ...doc.text.matchAll(IN_BRACKETS)].flatMap((match) => {
      const quote = match[0];
      if (SOUNDS.has(quote.slice(1, -1).toLowerCase()) || isPartOfWord(doc.text, match.index)) return [];
      const span = { kind: 'text' as const, start: match.index, end: match.index + quote.length };
      return [{ messageId: 'authenticity/unfilled-blanks', severity: 'improve' as const, data: { first: quote }, spans: [span] as const, points: -POINTS }];
    }),
});

/** "List<String>" and "item[index]": brackets that belong to the word before them. */
const isPartOfWord = (text: string, at: number): boolean => /[[<]/.test(text.charAt(at)) && /\w/.test(text.charAt(at - 1));
