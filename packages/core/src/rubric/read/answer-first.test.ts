import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { type BankItem, hearUnits } from '../hear/index.ts';
import type { ElementSpec, Question } from '../question.ts';
import type { ElementResult } from '../result.ts';
import { readAnswerFirst } from './answer-first.ts';

const spec = { id: 'aim', required: true } as ElementSpec;
const asked = { id: 'q', kind: 'about-you', elements: [spec] as readonly ElementSpec[] } as Question;
const LEAD_IN = 'I was born in Leeds and my father drove a bus for thirty years. My mother kept the books for the garage next door.';
const ANSWER = 'I want to run the bay by spring.';

/** Reads a text whose element is heard in `ANSWER`, and might be in the sentence that begins at `perhapsFrom`. */
function read(text: string, perhapsFrom: number | null) {
  const doc = parseDocument(text);
  const start = text.indexOf(ANSWER);
  const unit = hearUnits(doc).find((one) => one.start === start);
  if (!unit) throw new Error('the answer is no unit');
  const element: ElementResult = {
    id: 'aim',
    label: 'An aim',
    required: true,
    status: 'covered',
    probability: 0.8,
    evidence: [{ span: { kind: 'text', start, end: text.length }, quote: ANSWER }],
    concepts: [],
  };
  return readAnswerFirst(
    doc,
    asked,
    [element],
    [{ item: { key: 'q/aim' } as BankItem, probability: 0.8, unit, concepts: [], perhapsFrom: perhapsFrom ?? start }],
  );
}

it('calls an answer late after a real lead-in', () => {
  expect(read(`${LEAD_IN} ${ANSWER}`, null)).toEqual({ status: 'late', sentence: 2 });
});

it('does not when a sentence before might be the answer', () => {
  expect(read(`${LEAD_IN} ${ANSWER}`, 0)).toEqual({ status: 'unsure', sentence: null });
});

it('does not when a sentence before says what is wanted, in words nothing was heard in', () => {
  const lead = 'Short term I would like my ticket for the tower crane. My father drove one for thirty years and took me up when I was nine.';
  expect(read(`${lead} ${ANSWER}`, null)).toEqual({ status: 'unsure', sentence: null });
});

it('does not after a few words', () => {
  expect(read(`Bays. I know it sounds dry. ${ANSWER}`, null)).toEqual({ status: 'unsure', sentence: null });
});

it('knows an answer that comes first', () => {
  expect(read(ANSWER, null)).toEqual({ status: 'first', sentence: 0 });
});
