import { describe, expect, it } from 'vitest';
import type { Feedback, Judged } from '../feedback/feedback.ts';
import type { Finding } from '../finding/finding.ts';
import type { Coverage } from '../rubric/result.ts';
import { compareAttempts } from './compare.ts';

const finding = (messageId: string, quote: string, more: Partial<Finding> = {}): Finding => ({
  id: `${messageId}@${quote}`,
  ruleId: 'clarity/hedges',
  dimension: 'clarity',
  severity: 'improve',
  grade: 'A',
  messageId,
  data: {},
  evidence: [{ span: { kind: 'text', start: 0, end: quote.length }, quote }],
  sources: [],
  origin: { by: 'rule' },
  ...more,
});

const level = (value: 1 | 2 | 3 | 4 | 5): Judged => ({ status: 'measured', level: value, score: value * 20, anchor: 'a', contributions: [] });
const unmeasured: Judged = { status: 'notMeasured', why: 'typed' };

const feedback = (more: Partial<Feedback> = {}): Feedback => ({
  version: 1,
  question: { id: 'q', question: 'Why?', form: 'short', kind: 'opinion' },
  modality: 'typed',
  measures: [],
  dimensions: { relevance: level(2), clarity: level(3), delivery: unmeasured, authenticity: level(4) },
  elements: [],
  traps: [],
  horizons: [],
  story: null,
  specifics: [],
  answerFirst: { status: 'unsure', sentence: null },
  otherQuestion: null,
  topic: null,
  findings: [],
  focus: null,
  tightened: null,
  tailoring: null,
  ledger: null,
  ...more,
});
const element = (id: string, status: Coverage) => ({ id, label: `Label of ${id}`, required: true, status, probability: 0.5, evidence: [], concepts: [] });

describe('compareAttempts', () => {
  it('says what was fixed, what is fresh and what is kept as it stands in the later attempt', () => {
    const before = feedback({ findings: [finding('hedge', 'sort of'), finding('long', 'one long sentence')] });
    const after = feedback({ findings: [finding('hedge', 'kind of'), finding('jargon', 'leverage')] });
    expect(compareAttempts(before, after)).toEqual({
      fixed: [finding('long', 'one long sentence')],
      fresh: [finding('jargon', 'leverage')],
      kept: [finding('hedge', 'kind of')],
      elements: [],
      levels: {
        relevance: { before: 2, after: 2 },
        clarity: { before: 3, after: 3 },
        delivery: { before: null, after: null },
        authenticity: { before: 4, after: 4 },
      },
      measures: [],
    });
  });

  it('counts remarks of one kind: of three hedges and later one, two are fixed, and the one on the same words stays', () => {
    const before = feedback({ findings: [finding('hedge', 'maybe'), finding('hedge', 'sort of'), finding('hedge', 'perhaps')] });
    const after = feedback({ findings: [finding('hedge', 'Sort of')] });
    const { fixed, fresh, kept } = compareAttempts(before, after);
    expect({ fixed: fixed.map((f) => f.id), fresh, kept: kept.map((f) => f.id) }).toEqual({
      fixed: ['hedge@maybe', 'hedge@perhaps'],
      fresh: [],
      kept: ['hedge@Sort of'],
    });
  });

  it('tells remarks about different elements apart', () => {
    const missing = (id: string) => finding('missing', 'In five years', { ruleId: 'relevance/missing', dimension: 'relevance', data: { id } });
    const { fixed, fresh, kept } = compareAttempts(feedback({ findings: [missing('horizon')] }), feedback({ findings: [missing('team')] }));
    expect({ fixed, fresh, kept }).toEqual({ fixed: [missing('horizon')], fresh: [missing('team')], kept: [] });
  });

  it('takes all that is said of one element for one remark: what could not be told and is not heard now is not fixed', () => {
    const about = (rule: 'missing' | 'partly' | 'unsure', id: string, more: Partial<Finding> = {}) =>
      finding(`relevance/${rule}-element`, 'In five years', { ruleId: `relevance/${rule}-element`, dimension: 'relevance', data: { id }, ...more });
    const before = feedback({ findings: [about('unsure', 'horizon', { severity: 'note' }), about('missing', 'team'), about('partly', 'result')] });
    const after = feedback({ findings: [about('missing', 'horizon'), about('partly', 'team')] });
    expect(compareAttempts(before, after)).toMatchObject({
      fixed: [about('partly', 'result')],
      fresh: [],
      kept: [about('missing', 'horizon'), about('partly', 'team')],
    });
  });

  it('tells conflicts with different facts on record apart, and knows one that is told wrong again', () => {
    const conflict = (said: string, record: string) =>
      finding('authenticity/record-conflict', said, {
        ruleId: 'authenticity/record-conflict',
        dimension: 'authenticity',
        data: { said, record, why: 'figure' },
      });
    const before = feedback({ findings: [conflict('nine ovens', 'I relined 40 ovens'), conflict('two vans', 'I drove one van')] });
    const after = feedback({ findings: [conflict('three weeks', 'It took five weeks'), conflict('ten ovens', 'I relined 40 ovens')] });
    expect(compareAttempts(before, after)).toMatchObject({
      fixed: [conflict('two vans', 'I drove one van')],
      fresh: [conflict('three weeks', 'It took five weeks')],
      kept: [conflict('ten ovens', 'I relined 40 ovens')],
    });
  });

  it('leaves strengths out', () => {
    const strength = finding('figure', 'forty percent', { severity: 'strength' });
    expect(compareAttempts(feedback({ findings: [strength] }), feedback())).toMatchObject({ fixed: [], fresh: [], kept: [] });
    expect(compareAttempts(feedback(), feedback({ findings: [strength] }))).toMatchObject({ fixed: [], fresh: [], kept: [] });
  });

  it('names the elements, levels and measures that changed', () => {
    const before = feedback({
      elements: [element('horizon', 'missing'), element('team', 'covered'), element('dropped', 'covered')],
      measures: [
        { name: 'words', value: 80, unit: 'words', usual: null },
        { name: 'hedges', value: 2, unit: 'count', usual: null },
      ],
    });
    const after = feedback({
      elements: [element('horizon', 'covered'), element('team', 'covered'), element('added', 'missing')],
      measures: [
        { name: 'words', value: 60, unit: 'words', usual: null },
        { name: 'hedges', value: 2, unit: 'count', usual: null },
      ],
      dimensions: { ...before.dimensions, relevance: level(4), clarity: { status: 'tooShort', why: 'short' } },
    });
    expect(compareAttempts(before, after)).toMatchObject({
      elements: [{ id: 'horizon', label: 'Label of horizon', before: 'missing', after: 'covered' }],
      levels: { relevance: { before: 2, after: 4 }, clarity: { before: 3, after: null } },
      measures: [{ name: 'words', unit: 'words', before: 80, after: 60 }],
    });
  });
});
