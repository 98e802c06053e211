import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { type Context, defineRule, type Rule } from '../rules/rule.ts';
import { runRules } from './kernel.ts';

const context: Context = {
  question: null,
  questionText: 'Why?',
  form: 'plan',
  earlier: [],
  reading: {
    elements: [],
    traps: [],
    horizons: [],
    story: null,
    specifics: [],
    answerFirst: { status: 'unsure', sentence: null },
    otherQuestion: null,
    topic: null,
    repeats: [],
  },
};

const rule = (over: Partial<Rule>): Rule =>
  defineRule({
    id: 'clarity/test',
    about: 'Test.',
    grade: 'A',
    sources: ['rated-interviews'],
    thresholds: {},
    messages: ['clarity/test'],
    cap: 10,
    examples: { flags: ['a'], passes: ['b'] },
    check: () => [{ messageId: 'clarity/test', severity: 'improve', spans: [{ kind: 'text', start: 2, end: 6 }], points: -4 }],
    ...over,
  });

const doc = parseDocument('I want to run the bay.');

describe('runRules', () => {
  it('fills the quotation from the span', () => {
    const { findings, points } = runRules([rule({})], doc, context);
    expect(findings).toEqual([
      {
        id: expect.stringMatching(/^clarity\/test#clarity\/test@\w+-2$/),
        ruleId: 'clarity/test',
        dimension: 'clarity',
        severity: 'improve',
        grade: 'A',
        messageId: 'clarity/test',
        data: {},
        evidence: [{ span: { kind: 'text', start: 2, end: 6 }, quote: 'want' }],
        sources: ['rated-interviews'],
        origin: { by: 'rule' },
      },
    ]);
    expect([...points.values()]).toEqual([-4]);
  });

  it('makes a note without points of an opinion', () => {
    const { findings, points } = runRules([rule({ grade: 'C' })], doc, context);
    expect(findings.map((f) => f.severity)).toEqual(['note']);
    expect([...points.values()]).toEqual([0]);
  });

  it('holds all reports of a rule together to its cap', () => {
    const many = rule({
      check: () => [0, 2, 7].map((start) => ({ messageId: 'clarity/test', severity: 'improve', spans: [{ kind: 'text', start, end: start + 1 }], points: -8 })),
    });
    const { points } = runRules([many], doc, context);
    expect([...points.values()].reduce((sum, p) => sum + p, 0)).toBeCloseTo(-10);
  });

  it('drops duplicates before it caps, so that a report made twice takes nothing from the others', () => {
    const twice = rule({
      check: () => [0, 0, 7].map((start) => ({ messageId: 'clarity/test', severity: 'improve', spans: [{ kind: 'text', start, end: start + 1 }], points: -5 })),
    });
    expect([...runRules([twice], doc, context).points.values()]).toEqual([-5, -5]);
  });

  it('drops duplicates and sorts by place, then by rule', () => {
    const later = rule({ id: 'clarity/b', check: () => [{ messageId: 'm', severity: 'note', spans: [{ kind: 'text', start: 7, end: 9 }] }] });
    const { findings } = runRules([later, rule({ id: 'clarity/c' }), rule({}), rule({})], doc, context);
    expect(findings.map((f) => f.ruleId)).toEqual(['clarity/c', 'clarity/test', 'clarity/b']);
  });

  it('throws when a rule points outside the answer: that is a bug', () => {
    const outside = rule({ check: () => [{ messageId: 'm', severity: 'note', spans: [{ kind: 'text', start: 0, end: 99 }] }] });
    expect(() => runRules([outside], doc, context)).toThrow(RangeError);
  });
});
