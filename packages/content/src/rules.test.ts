import {
  authenticityRules,
  clarityRules,
  deliveryRules,
  type Example,
  FEEDBACK_THRESHOLDS,
  lexiconRule,
  parseDocument,
  type Rule,
  relevanceRules,
  runRules,
  type Threshold,
} from '@candor/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicons } from './lexicons/load.ts';
import { findings } from './messages/en/findings.ts';
import { catalogue, formatMessage } from './messages/index.ts';
import { exampleCase } from './rule-example.ts';
import { loadSources } from './sources/load.ts';

const lexicons = await loadLexicons();
const rules: readonly Rule[] = [...clarityRules, ...authenticityRules, ...deliveryRules, ...relevanceRules, ...lexicons.map(lexiconRule)];

/** A recording has thousands of values; the words tell which example it is. */
const titleOf = (example: Example): string => JSON.stringify(example, (key, value: unknown) => (key === 'recording' ? 'spoken' : value));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const run = (example: Rule['examples']['flags'][number]) => {
    const { doc, context } = exampleCase(example);
    return runRules([rule], doc, context).findings;
  };
  it.each(rule.examples.flags.map((example) => [titleOf(example), example] as const))('flags %s', (_title, example) => {
    const found = run(example);
    expect(found).not.toEqual([]);
    for (const finding of found) expect(rule.messages).toContain(finding.messageId);
    for (const finding of found) expect(formatMessage(finding.messageId, finding.data).say).not.toMatch(/[{}](?![^“]*”)/);
  });
  it.each(rule.examples.passes.map((example) => [titleOf(example), example] as const))('passes %s', (_title, example) => {
    expect(run(example).map(({ messageId, data }) => ({ messageId, data }))).toEqual([]);
  });
  it('names every point that it gives or takes, with its unit and its source', () => {
    const moves = rule.examples.flags.flatMap((example) => {
      const { doc, context } = exampleCase(example);
      return [...runRules([rule], doc, context).points.values()].filter((points) => points !== 0);
    });
    if (moves.length > 0) expect(Object.keys(rule.thresholds).filter((name) => name.startsWith('points'))).not.toEqual([]);
  });
  it('says one sentence about itself and has its prose in the catalogue', () => {
    expect(rule.about).toMatch(/^[A-Z].*\.$/);
    expect(rule.cap).toBeGreaterThanOrEqual(0);
    for (const id of rule.messages) expect(catalogue).toHaveProperty([id]);
  });
});

describe('rules as a whole', () => {
  let sources: ReadonlyMap<string, string>;
  beforeAll(async () => {
    sources = new Map((await loadSources()).map((source) => [source.id, source.grade]));
  });
  it('have ids of their own', () => expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length));
  it('are at least 34 for clarity and authenticity', () =>
    expect(rules.filter((rule) => /^(clarity|authenticity)\//.test(rule.id)).length).toBeGreaterThanOrEqual(34));
  it('are at least 12 for delivery', () => expect(deliveryRules.length).toBeGreaterThanOrEqual(12));
  it('name sources that exist', () => {
    const thresholds = [...rules.map((rule) => rule.thresholds), FEEDBACK_THRESHOLDS].flatMap((all) => Object.values<Threshold>(all));
    const named = [...rules.flatMap((rule) => rule.sources), ...thresholds.map(({ source }) => source)];
    expect(named.filter((id) => !sources.has(id))).toEqual([]);
  });
  it('claim no firmer evidence than their best source has', () => {
    expect(rules.filter((rule) => rule.sources.every((id) => (sources.get(id) ?? 'C') > rule.grade)).map((rule) => rule.id)).toEqual([]);
  });
  it('leave no message without a rule', () => {
    const used = new Set(rules.flatMap((rule) => rule.messages));
    const owners = new Set(rules.map((rule) => rule.id.split('/')[0]));
    // Made from the grammar checker's remarks while an answer is analysed (packages/analysis/src/grammar.ts).
    used.add('clarity/grammar');
    expect(Object.keys(findings).filter((id) => owners.has(id.split('/')[0] ?? '') && !used.has(id))).toEqual([]);
  });
  it('say nothing about an empty answer', () => expect(runRules(rules, parseDocument(''), exampleCase('').context).findings).toEqual([]));
});
