import type { Span } from '../../finding/finding.ts';
import { isBorrowed } from '../../prepare/tailor/borrowed.ts';
import type { Specific } from '../../rubric/result.ts';
import { defineRule, type Report } from '../rule.ts';
import { claimOf } from './prepared-examples.ts';
import { wordsOf } from './shared-runs.ts';
import { type Standing, standingOf } from './standing.ts';

const POINTS = 6;
/** "In five years" is everybody's; a named tool or a count is yours. */
const POINTS_OF_A_TIME = 2;
/** What is not on record yet is concrete, and proven by nothing: it cannot make an answer anybody's own alone. */
const POINTS_OF_NEW = 2;
const MOST_POINTS_OF_NEW = 6;
const LEAST = 1;
const CUT = 'I cut 40 errors to 12.';
const evidence = (start: number, end: number, quote: string) => ({ span: { kind: 'text' as const, start, end }, quote });

export default defineRule({
  id: 'authenticity/own-facts',
  about:
    'Credits figures, names, tools and times that are neither in the question nor in the ad’s words: they are what only you can say, and concrete sentences are believed sooner. Beside a workbook it credits what is on record; what is new earns little, and what is otherwise on record nothing.',
  grade: 'A',
  sources: ['hansen-waenke-2010', 'behavioural-interviewing'],
  thresholds: {
    atLeast: { value: LEAST, unit: 'different facts', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a fact', source: 'candor-trials' },
    pointsOfTime: { value: POINTS_OF_A_TIME, unit: 'points a time', source: 'candor-trials' },
    pointsOfNew: { value: POINTS_OF_NEW, unit: 'points a fact that is not on record', source: 'candor-trials' },
    pointsOfNewMost: { value: MOST_POINTS_OF_NEW, unit: 'points for all facts that are not on record', source: 'candor-trials' },
  },
  messages: ['authenticity/own-facts', 'authenticity/facts-on-record', 'authenticity/facts-not-on-record'],
  cap: 30,
  examples: {
    flags: [
      {
        text: CUT,
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
      {
        text: CUT,
        reading: { specifics: [{ kind: 'figure', evidence: evidence(6, 15, '40 errors') }] },
        ledger: { claims: [claimOf(CUT, '40 errors', 'on-record')] },
      },
      {
        text: CUT,
        reading: { specifics: [{ kind: 'figure', evidence: evidence(6, 15, '40 errors') }] },
        ledger: { claims: [claimOf(CUT, '40 errors', 'new')] },
      },
    ],
    passes: [
      // What is named beside a record and not claimed is the company's.
      {
        text: CUT,
        reading: { specifics: [{ kind: 'figure', evidence: evidence(6, 15, '40 errors') }] },
        ledger: { claims: [] },
      },
      {
        text: CUT,
        reading: { specifics: [{ kind: 'figure', evidence: evidence(6, 15, '40 errors') }] },
        ledger: { claims: [claimOf(CUT, '40 errors', 'in-conflict')] },
      },
      'I cut the errors.',
      {
        text: 'In five years I want a team.',
        question: { question: 'Where do you see yourself in five years?' },
        reading: { specifics: [{ kind: 'time', evidence: evidence(3, 13, 'five years') }] },
      },
    ],
  },
  check: (_doc, { reading, questionText, question, tailoring, ledger }) => {
    const asked = inWords(`${questionText} ${question?.question ?? ''}`);
    const facts = new Map<string, Fact>();
    for (const specific of reading.specifics) {
      const { span, quote } = specific.evidence;
      const key = quote.toLowerCase();
      const isCopied = span.kind === 'text' && isBorrowed(span, tailoring?.parroted ?? []);
      if (isCopied || asked.includes(inWords(key))) continue;
      const standing = ledger ? standingOf(specific, ledger.claims) : null;
      if (standing === 'unclaimed') continue;
      // Named of the company and then claimed, it is the claim that counts.
      if (!facts.has(key) || (standing === 'on-record' && facts.get(key)?.standing === 'new')) facts.set(key, { ...specific, standing });
    }
    const own = [...facts.values()];
    if (!ledger) return reportOf(own, 'authenticity/own-facts', pointsFor(own));
    const proven = own.filter(({ standing }) => standing === 'on-record');
    const fresh = own.filter(({ standing }) => standing === 'new');
    const points = pointsFor(proven) + Math.min(MOST_POINTS_OF_NEW, POINTS_OF_NEW * fresh.length);
    const more = { fresh: fresh.length, new: fresh[0]?.evidence.quote ?? '' };
    return proven.length > 0
      ? reportOf(proven, 'authenticity/facts-on-record', points, more)
      : reportOf(fresh, 'authenticity/facts-not-on-record', points).map((report) => ({ ...report, severity: 'note' as const }));
  },
});

/** `standing` is null where there is no record. */
type Fact = Specific & { readonly standing: Standing | null };

const pointsFor = (own: readonly Specific[]): number => own.reduce((sum, { kind }) => sum + (kind === 'time' ? POINTS_OF_A_TIME : POINTS), 0);

function reportOf(facts: readonly Specific[], messageId: string, points: number, more: Report['data'] = {}): Report[] {
  const [first, ...rest] = facts.map(({ evidence: { span } }): Span => span);
  if (!first || facts.length < LEAST) return [];
  return [{ messageId, severity: 'strength', data: { first: facts[0]?.evidence.quote ?? '', count: facts.length, ...more }, spans: [first, ...rest], points }];
}

/** With a blank around every word, so that "Go" is not found in "goals". */
const inWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;
