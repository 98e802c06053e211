import type { Document } from '../document/document.ts';
import type { Dimension, Finding } from '../finding/finding.ts';
import { runRules } from '../finding/kernel.ts';
import { measure } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import { tighten } from '../refine/index.ts';
import { heard } from '../rules/delivery/heard.ts';
import type { Context, Rule } from '../rules/rule.ts';
import { measureDelivery } from '../speech/measure-delivery.ts';
import type { Recording } from '../speech/recording.ts';
import type { Feedback, Judged, QuestionRef, Tightened } from './feedback.ts';
import { chooseFocus } from './focus.ts';
import { judge } from './level.ts';
import { relevanceContributions } from './relevance.ts';
import { promptness, styleContributions } from './style.ts';
import { threshold } from './thresholds.ts';

/** Words below which a dimension is "too short to judge" instead of guessed. Listed in docs/measures.md. */
const LEAST_WORDS: Readonly<Record<Dimension, number>> = {
  relevance: threshold('relevanceLeastWords'),
  clarity: threshold('clarityLeastWords'),
  delivery: threshold('deliveryLeastWords'),
  authenticity: threshold('authenticityLeastWords'),
};

export type ComposeInput = {
  readonly question: QuestionRef;
  readonly context: Context;
  readonly rules: readonly Rule[];
  /** Ids of findings that the person disputes. */
  readonly disputed: ReadonlySet<string>;
};

/** Runs the rules over a read answer and makes the feedback; with a recording in the context it is of a spoken answer, and delivery is judged. Pure; the same input gives the same feedback. */
export function composeFeedback(doc: Document, input: ComposeInput): Feedback {
  const { context, disputed } = input;
  const { reading, recording } = context;
  const { findings, points } = runRules(input.rules, doc, context);
  const long = (dimension: Dimension, judged: () => Judged): Judged =>
    doc.words.length < LEAST_WORDS[dimension] ? { status: 'tooShort', why: 'judged/too-short' } : judged();
  return {
    version: 1,
    question: input.question,
    modality: recording ? 'spoken' : 'typed',
    measures: measuresOf(doc, context),
    dimensions: {
      relevance: long('relevance', () => judge('relevance', relevanceContributions(reading, findings, disputed))),
      clarity: long('clarity', () =>
        judge('clarity', [...styleContributions('clarity', findings, points, disputed), ...promptness(reading, findings, disputed)]),
      ),
      delivery: deliveryOf(recording) ?? long('delivery', () => judge('delivery', styleContributions('delivery', findings, points, disputed))),
      authenticity: long('authenticity', () => judge('authenticity', styleContributions('authenticity', findings, points, disputed))),
    },
    elements: reading.elements,
    traps: reading.traps,
    horizons: reading.horizons,
    story: reading.story,
    specifics: reading.specifics,
    answerFirst: reading.answerFirst,
    otherQuestion: reading.otherQuestion,
    topic: reading.topic,
    findings,
    focus: chooseFocus(findings, points, reading, disputed),
    tightened: tightenedOf(doc, context, findings),
    tailoring: context.tailoring ?? null,
    ledger: context.ledger ?? null,
  };
}

/** Why delivery is not judged, or null where it is. */
function deliveryOf(recording: Recording | undefined): Judged | null {
  if (!recording) return { status: 'notMeasured', why: 'delivery/not-measured-typed' };
  return recording.quality.problems.includes('silent') ? { status: 'notMeasured', why: 'delivery/not-measured-silent' } : null;
}

/** Measures that stand in for the clock; a recording has one. */
const ESTIMATES: readonly string[] = ['secondsAtMedianRate', 'filledPausesPerMinute'];

function measuresOf(doc: Document, context: Context): Measure[] {
  const { form, recording } = context;
  const ofWords = measure(doc, { form });
  const delivery = heard(doc, context);
  if (!recording || !delivery) return ofWords;
  // The recogniser may have heard an um that the spelling does not tell.
  const filledPauses = delivery.words.length - delivery.fluent.length;
  return [
    ...ofWords.filter(({ name }) => !ESTIMATES.includes(name)).map((one) => (one.name === 'filledPauses' ? { ...one, value: filledPauses } : one)),
    ...measureDelivery(recording, doc, { form }),
  ];
}

function tightenedOf(doc: Document, { reading }: Context, findings: readonly Finding[]): Tightened | null {
  const hedges = findings
    .filter((finding) => finding.ruleId === 'clarity/hedges')
    .flatMap((finding) => finding.evidence.flatMap(({ span }) => (span.kind === 'text' ? [{ start: span.start, end: span.end }] : [])));
  const late = reading.answerFirst.status === 'late' ? reading.answerFirst.sentence : null;
  return tighten(doc, { answeringSentence: late, hedges, repeats: reading.repeats });
}
