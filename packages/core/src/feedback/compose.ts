import type { Document } from '../document/document.ts';
import type { Dimension, Finding } from '../finding/finding.ts';
import { runRules } from '../finding/kernel.ts';
import { measure } from '../measures/index.ts';
import { tighten } from '../refine/index.ts';
import type { Context, Rule } from '../rules/rule.ts';
import type { Feedback, Judged, QuestionRef, Tightened } from './feedback.ts';
import { chooseFocus } from './focus.ts';
import { judge } from './level.ts';
import { relevanceContributions } from './relevance.ts';
import { styleContributions } from './style.ts';

/** Words below which a dimension is "too short to judge" instead of guessed. Listed in docs/measures.md. */
export const LEAST_WORDS: Readonly<Record<Exclude<Dimension, 'delivery'>, number>> = { relevance: 8, clarity: 20, authenticity: 25 };

export type ComposeInput = {
  readonly question: QuestionRef;
  readonly context: Context;
  readonly rules: readonly Rule[];
  /** Ids of findings that the person disputes. */
  readonly disputed: ReadonlySet<string>;
};

/** Runs the rules over a read answer and makes the feedback. Pure; the same input gives the same feedback. */
export function composeFeedback(doc: Document, input: ComposeInput): Feedback {
  const { context, disputed } = input;
  const { reading } = context;
  const { findings, points } = runRules(input.rules, doc, context);
  const long = (dimension: keyof typeof LEAST_WORDS, judged: () => Judged): Judged =>
    doc.words.length < LEAST_WORDS[dimension] ? { status: 'tooShort', why: 'judged/too-short' } : judged();
  return {
    version: 1,
    question: input.question,
    modality: 'typed',
    measures: measure(doc, { form: context.form }),
    dimensions: {
      relevance: long('relevance', () => judge('relevance', relevanceContributions(reading, findings, disputed))),
      clarity: long('clarity', () => judge('clarity', styleContributions('clarity', findings, points, disputed))),
      delivery: { status: 'notMeasured', why: 'delivery/not-measured-typed' },
      authenticity: long('authenticity', () => judge('authenticity', styleContributions('authenticity', findings, points, disputed))),
    },
    elements: reading.elements,
    traps: reading.traps,
    horizons: reading.horizons,
    story: reading.story,
    specifics: reading.specifics,
    answerFirst: reading.answerFirst,
    otherQuestion: reading.otherQuestion,
    findings,
    focus: chooseFocus(findings, points, reading, disputed),
    tightened: tightenedOf(doc, context, findings),
  };
}

function tightenedOf(doc: Document, { reading }: Context, findings: readonly Finding[]): Tightened | null {
  const hedges = findings
    .filter((finding) => finding.ruleId === 'clarity/hedges')
    .flatMap((finding) => finding.evidence.flatMap(({ span }) => (span.kind === 'text' ? [{ start: span.start, end: span.end }] : [])));
  const late = reading.answerFirst.status === 'late' ? reading.answerFirst.sentence : null;
  return tighten(doc, { answeringSentence: late, hedges, repeats: reading.repeats });
}
