import type { Document } from '../../document/document.ts';
import { isRefusal } from '../../rubric/hear/index.ts';
import type { Horizon } from '../../rubric/result.ts';
import { defineRule } from '../rule.ts';

const THRESHOLDS = {
  nearUpTo: { value: 24, unit: 'months', source: 'goals-family' },
  farFrom: { value: 36, unit: 'months', source: 'goals-family' },
} as const;

const NEAR_QUESTION = /\bshort[- ]term\b|\bnext year\b|\bfirst year\b/i;
const FAR_QUESTION = /\blong[- ]term\b|\bfive years\b|\bten years\b/i;

export default defineRule({
  id: 'relevance/horizon-mismatch',
  about:
    'Every time the answer names lies outside the stretch the question asks about: a five-year plan for a short-term question, or a next month for a long-term one.',
  grade: 'C',
  sources: ['goals-family'],
  thresholds: THRESHOLDS,
  messages: ['relevance/horizon-too-far', 'relevance/horizon-too-near'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'In ten years I want to own it.',
        question: { question: 'What are your short-term goals?' },
        reading: { horizons: [{ months: 120, evidence: { span: { kind: 'text', start: 0, end: 12 }, quote: 'In ten years' } }] },
      },
      {
        text: 'Next month I start the course.',
        question: { question: 'Where do you see yourself in five years?' },
        reading: { horizons: [{ months: 1, evidence: { span: { kind: 'text', start: 0, end: 10 }, quote: 'Next month' } }] },
      },
    ],
    passes: [
      {
        text: 'In a year I want to run it.',
        question: { question: 'What are your short-term goals?' },
        reading: { horizons: [{ months: 12, evidence: { span: { kind: 'text', start: 0, end: 9 }, quote: 'In a year' } }] },
      },
      {
        text: 'In a year I want to run it.',
        question: { question: 'What are your short-term and long-term goals?' },
        reading: { horizons: [{ months: 12, evidence: { span: { kind: 'text', start: 0, end: 9 }, quote: 'In a year' } }] },
      },
    ],
  },
  check: (doc, { questionText, reading }) => {
    const near = NEAR_QUESTION.test(questionText);
    const far = FAR_QUESTION.test(questionText);
    // "I'm not going to say head chef in two years" names no time of one's own.
    const known = reading.horizons.filter((h) => h.months !== null && !isRefusal(sentenceOf(doc, h)));
    const first = known[0];
    if (near === far || !first) return [];
    // A time that cannot be told ("once she's in juniors") may be the one that was asked for.
    if (reading.horizons.some((h) => h.months === null)) return [];
    const months = known.map((h) => h.months ?? 0);
    if (near && Math.min(...months) > THRESHOLDS.nearUpTo.value)
      return [{ messageId: 'relevance/horizon-too-far', severity: 'improve', data: { months: first.months }, spans: [first.evidence.span] }];
    if (far && Math.max(...months) < THRESHOLDS.farFrom.value)
      return [{ messageId: 'relevance/horizon-too-near', severity: 'improve', data: { months: first.months }, spans: [first.evidence.span] }];
    return [];
  },
});

const sentenceOf = (doc: Document, { evidence: { span } }: Horizon): string =>
  span.kind === 'text' ? (doc.sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end)?.text ?? '') : '';
