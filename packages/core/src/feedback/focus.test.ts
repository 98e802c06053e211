import { expect, it } from 'vitest';
import type { Finding } from '../finding/finding.ts';
import type { Reading } from '../rules/rule.ts';
import { chooseFocus } from './focus.ts';

const READING: Reading = {
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
const finding = (ruleId: Finding['ruleId']): Finding => ({
  id: ruleId,
  ruleId,
  dimension: ruleId.slice(0, ruleId.indexOf('/')) as Finding['dimension'],
  severity: 'improve',
  grade: 'B',
  messageId: ruleId,
  data: {},
  evidence: [{ span: { kind: 'text', start: 0, end: 1 }, quote: 'x' }],
  sources: ['candor-trials'],
  origin: { by: 'rule' },
});
const OTHER = finding('relevance/other-question');
const COPIED = finding('authenticity/parroted-ad');
const CONFLICT = finding('authenticity/record-conflict');
const DOUBT = finding('authenticity/record-doubt');
const POINTS = new Map([
  [COPIED.id, -6],
  [CONFLICT.id, -5],
]);
const focusOf = (findings: readonly Finding[], disputed: readonly string[] = []) =>
  chooseFocus(findings, POINTS, READING, new Set(disputed))?.findingId ?? null;

it('looks first at what contradicts the record, however much else would gain', () => {
  expect(focusOf([OTHER, COPIED, CONFLICT])).toBe(CONFLICT.id);
  expect(focusOf([OTHER, COPIED, CONFLICT], [CONFLICT.id])).toBe(OTHER.id);
});

it('looks at what may contradict it before polish, and after what was asked for', () => {
  expect(focusOf([DOUBT])).toBe(DOUBT.id);
  expect(focusOf([COPIED, DOUBT])).toBe(DOUBT.id);
  expect(focusOf([OTHER, DOUBT])).toBe(OTHER.id);
});
