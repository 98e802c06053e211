import { authenticityRules, clarityRules, type Finding, lexiconRule, runRules } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { faultyAnswers, naturalAnswers } from '../test/natural-answers.ts';
import { loadLexicons } from './lexicons/load.ts';
import { exampleCase } from './rule-example.ts';

const rules = [...clarityRules, ...authenticityRules, ...(await loadLexicons()).map(lexiconRule)];
const MOST_NOTES = 2;
const improvements = (findings: readonly Finding[]): string[] => [...new Set(findings.filter((f) => f.severity === 'improve').map((f) => f.ruleId))].sort();

describe.each(naturalAnswers)('good: $who', ({ text, form, faults }) => {
  const { doc, context } = exampleCase({ text, form });
  const { findings } = runRules(rules, doc, context);
  it('is blamed for nothing that a coach would let pass', () => expect(improvements(findings)).toEqual(faults));
  it('gets few notes', () =>
    expect(
      findings
        .filter((f) => f.severity === 'note')
        .map((f) => f.ruleId)
        .slice(MOST_NOTES),
    ).toEqual([]));
});

describe.each(faultyAnswers)('faulty: $who', ({ text, form, faults }) => {
  const { doc, context } = exampleCase({ text, form });
  it('is told what is wrong and nothing else', () => expect(improvements(runRules(rules, doc, context).findings)).toEqual(faults));
});
