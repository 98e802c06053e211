import { defineRule } from '../rule.ts';

const POINTS = 20;
/** {skill}, [company], <role>, ___, XXX. Every quantifier is bounded. */
const BLANK = /\{[^{}\n]{1,40}\}|\[[A-Za-z][A-Za-z '/-]{1,39}\]|<[A-Za-z][A-Za-z '/-]{1,39}>|\bX{3,9}\b|\bxxx\b|_{3,40}/g;
/** Those of a draft: [a month, or a season]. */
const DRAFTED = /^\[[A-Za-z][A-Za-z ',:/-]*\]$/;
/** The longest of them, in UTF-16 units with its brackets. */
const LONGEST_DRAFTED = 82;
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
    blanksIn(doc.text).flatMap(({ quote, start }) => {
      if (SOUNDS.has(quote.slice(1, -1).toLowerCase()) || isPartOfWord(doc.text, start)) return [];
      const span = { kind: 'text' as const, start, end: start + quote.length };
      return [{ messageId: 'authenticity/unfilled-blanks', severity: 'improve' as const, data: { first: quote }, spans: [span] as const, points: -POINTS }];
    }),
});

type Blank = { readonly quote: string; readonly start: number };

function blanksIn(text: string): Blank[] {
  const found = new Map([...text.matchAll(BLANK)].map((match): [number, Blank] => [match.index, { quote: match[0], start: match.index }]));
  for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
    const within = text.slice(start, start + LONGEST_DRAFTED);
    const quote = within.slice(0, within.indexOf(']') + 1);
    if (!found.has(start) && DRAFTED.test(quote)) found.set(start, { quote, start });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** "List<String>" and "item[index]": brackets that belong to the word before them. */
const isPartOfWord = (text: string, at: number): boolean => /[[<]/.test(text.charAt(at)) && /\w/.test(text.charAt(at - 1));
