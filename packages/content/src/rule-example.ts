import { type Context, type Document, type Example, type Ledger, parseDocument, type Question, type Reading, type Tailoring } from '@candor/core';

const QUESTION: Question = {
  id: 'example',
  pack: 'example',
  question: '',
  wordings: [],
  form: 'plan',
  kind: 'plan',
  hand: 0,
  why: '',
  how: '',
  model: '',
  elements: [],
  traps: [],
  slots: [],
  sources: [],
};

/** What is read out of an answer when no model has read it. */
export const EMPTY_READING: Reading = {
  elements: [],
  traps: [],
  horizons: [],
  story: null,
  specifics: [],
  answerFirst: { status: 'unsure', sentence: null },
  otherQuestion: null,
  topic: null,
  repeats: [],
};

const EMPTY_LEDGER: Ledger = { claims: [], onRecord: 0, fresh: 0, inConflict: 0, inconsistent: [], ownShare: 0, ownSpans: [] };
const EMPTY_TAILORING: Tailoring = { company: '', points: [], leftOut: [], parroted: [], overTailored: false, balance: { own: 0, fit: 0 } };

/** The answer and the context that an example of a rule describes; what it leaves out is empty. */
export function exampleCase(example: Example): { readonly doc: Document; readonly context: Context } {
  const full = typeof example === 'string' ? { text: example } : example;
  const question = full.question ? { ...QUESTION, ...full.question } : null;
  return {
    doc: parseDocument(full.text),
    context: {
      question,
      questionText: question?.question ?? '',
      form: full.form ?? question?.form ?? 'plan',
      reading: { ...EMPTY_READING, ...full.reading },
      earlier: (full.earlier ?? []).map(parseDocument),
      ...(full.recording ? { recording: full.recording } : {}),
      ...(full.tailoring ? { tailoring: { ...EMPTY_TAILORING, ...full.tailoring } } : {}),
      ...(full.ledger ? { ledger: { ...EMPTY_LEDGER, ...full.ledger } } : {}),
    },
  };
}
