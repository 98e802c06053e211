import type { Specific } from '../../rubric/result.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from './shared-runs.ts';

const POINTS = 6;
/** "In five years" is everybody's; a named tool or a count is yours. */
const POINTS_OF_A_TIME = 2;
const LEAST = 1;
const evidence = (start: number, end: number, quote: string) => ({ span: { kind: 'text' as const, start, end }, quote });

export default defineRule({
  id: 'authenticity/own-facts',
  about: 'Credits figures, names, tools and times that are not in the question: they are what only you can say, and concrete sentences are believed sooner.',
  grade: 'A',
  sources: ['hansen-waenke-2010', 'behavioural-interviewing'],
  thresholds: {
    atLeast: { value: LEAST, unit: 'different facts', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a fact', source: 'candor-trials' },
    pointsOfTime: { value: POINTS_OF_A_TIME, unit: 'points a time', source: 'candor-trials' },
  },
  messages: ['authenticity/own-facts'],
  cap: 30,
  examples: {
    flags: [
      {
        text: 'I cut 40 errors to 12.',
        reading: {
          specifics: [
            { kind: 'figure', evidence: evidence(6, 15, '40 errors') },
            { kind: 'figure', evidence: evidence(19, 21, '12') },
          ],
        },
      },
      {
        text: 'I write Go every day.',
        question: { question: 'What are your goals?' },
        reading: { specifics: [{ kind: 'tool', evidence: evidence(8, 10, 'Go') }] },
      },
    ],
    passes: [
      'I cut the errors.',
      {
        text: 'In five years I want a team.',
        question: { question: 'Where do you see yourself in five years?' },
        reading: { specifics: [{ kind: 'time', evidence: evidence(3, 13, 'five years') }] },
      },
    ],
  },
  check: (_doc, { reading, questionText, question }) => {
    const asked = inWords(`${questionText} ${question?.question ?? ''}`);
    const facts = new Map<string, Specific>();
    for (const specific of reading.specifics) {
      const key = specific.evidence.quote.toLowerCase();
      if (!asked.includes(inWords(key)) && !facts.has(key)) facts.set(key, specific);
    }
    const own = [...facts.values()];
    const [first, ...rest] = own.map((specific) => specific.evidence.span);
    if (!first || own.length < LEAST) return [];
    const points = own.reduce((sum, { kind }) => sum + (kind === 'time' ? POINTS_OF_A_TIME : POINTS), 0);
    return [
      {
        messageId: 'authenticity/own-facts',
        severity: 'strength',
        data: { first: own[0]?.evidence.quote ?? '', count: own.length },
        spans: [first, ...rest],
        points,
      },
    ];
  },
});

/** With a blank around every word, so that "Go" is not found in "goals". */
const inWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;
