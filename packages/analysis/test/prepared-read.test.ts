import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Agreement, EMPTY_WORKBOOK, type Pair, type Workbook } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadAgreementReader } from '../src/agreement-reader.ts';
import { type AgreementReader, type AnalyserOptions, createAnalyser } from '../src/index.ts';

const TEAM = 'Shift leader at Dexley Distribution, led a team of six.';
const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: { name: '', field: '', facts: [{ id: 'p1', kind: 'other', text: TEAM, from: null, to: null }] },
};
const ANSWER = 'I was the boss of everybody there.';

async function ledgerWith(options: AnalyserOptions, answer = ANSWER, workbook = WORKBOOK) {
  const analyser = await createAnalyser(options);
  const known = analyser.questions.get('short-term-goals');
  if (!known) throw new Error('the question is not in the bank');
  const result = await analyser.analyse({ text: answer, asked: { known }, earlier: [], disputed: [], grammar: false, workbook });
  if (!result.ok) throw new Error(result.error.message);
  return result.feedback.ledger;
}

const readerOf =
  (agreement: Agreement, asked: Pair[] = []): (() => Promise<AgreementReader>) =>
  async () =>
  async (pairs) => {
    asked.push(...pairs);
    return () => agreement;
  };

describe('an answer read beside the record', { timeout: 60_000 }, () => {
  it.each([
    ['on-record', { same: 0.97, beside: 0.02, against: 0.01 }],
    ['in-conflict', { same: 0.01, beside: 0.02, against: 0.97 }],
    ['new', { same: 0.01, beside: 0.98, against: 0.01 }],
  ] as const)('is %s where the reader says so', async (status, agreement) => {
    const asked: Pair[] = [];
    const ledger = await ledgerWith({ agreement: readerOf(agreement, asked) });
    expect(ledger?.claims.map((claim) => claim.status)).toEqual([status]);
    expect(asked).toEqual([{ said: ANSWER.slice(0, -1), fact: TEAM }]);
  });

  it('is judged by words and vectors where the reader fails, which is told', async () => {
    const failed: unknown[] = [];
    const broken = new Error('the file is damaged');
    for (const agreement of [() => Promise.reject(broken), async () => () => Promise.reject(broken)] satisfies AnalyserOptions['agreement'][]) {
      const ledger = await ledgerWith({ agreement, onPartFailed: (error) => failed.push(error) });
      expect(ledger).toEqual(await ledgerWith({ agreement: async () => async () => () => undefined }));
    }
    expect(failed).toEqual([broken, broken]);
  });

  it('asks no reader where only words are heard, or nothing is on record', async () => {
    const agreement = () => Promise.reject(new Error('asked'));
    const failed: unknown[] = [];
    await ledgerWith({ agreement, meaning: 'off', onPartFailed: (error) => failed.push(error) });
    await ledgerWith({ agreement, onPartFailed: (error) => failed.push(error) }, ANSWER, EMPTY_WORKBOOK);
    expect(failed).toEqual([]);
  });
});

describe('the embedded reader', { timeout: 60_000 }, () => {
  const FACTS = [TEAM, 'Second prize in the regional bread competition 2021.', 'Would not move away from Leeds.', 'Left the bank because the branch closed.'];
  const workbook: Workbook = {
    ...EMPTY_WORKBOOK,
    profile: { name: '', field: '', facts: FACTS.map((text, i) => ({ id: `p${i}`, kind: 'other', text, from: null, to: null })) },
  };

  it.each([
    ['I was in charge of six people there.', 'on-record', 0],
    ['At Dexley I worked alone and led nobody.', 'in-conflict', 0],
    ['We won that bread contest.', 'in-conflict', 1],
    ['I could pack my bags for London tomorrow.', 'in-conflict', 2],
    ['They shut the branch and that was that.', 'on-record', 3],
    ['Our lorries came in from Rotterdam at four in the morning.', 'new', null],
  ] as const)('tells “%s” is %s', async (answer, status, fact) => {
    const [claim] = (await ledgerWith({}, answer, workbook))?.claims ?? [];
    expect([claim?.status, claim && 'fact' in claim ? claim.fact.text : null]).toEqual([status, fact === null ? null : FACTS[fact]]);
  });

  it('takes no courtesy, no other tool, no second language and no plan for the worst for a denial', async () => {
    const profile = [
      ['tool', 'SQL'],
      ['qualification', 'Polish C1, English B2'],
      ['place', 'Leeds'],
    ] as const;
    const goal = { horizon: 'long' as const, milestones: [], urgency: 3, importance: 3, measure: '', risk: '', mayChange: '' };
    const own: Workbook = {
      ...EMPTY_WORKBOOK,
      profile: { name: '', field: '', facts: profile.map(([kind, text], i) => ({ id: `p${i}`, kind, text, from: null, to: null })) },
      goals: [
        {
          ...goal,
          id: 'g1',
          statement: 'Lead a team of four or five analysts within six years',
          why: 'I like it when a shift lead can act on a number',
          planB: 'I would lead projects instead of a team',
          stays: 'I stay in Leeds',
        },
      ],
    };
    const conflictsIn = async (answer: string) =>
      ((await ledgerWith({}, answer, own))?.claims ?? []).flatMap((claim) => (claim.status === 'in-conflict' ? [[claim.evidence.quote, claim.fact.text]] : []));
    expect(await conflictsIn("Your mission resonates with me, and I'd be excited to work closely with shift leads.")).toEqual([]);
    expect(await conflictsIn("I know Python and Tableau. I speak Polish, English and fluent Spanish. I'd rather not move, Leeds is home.")).toEqual([]);
    expect(await conflictsIn("Within six years I don't want to lead people at all.")).toEqual([[expect.any(String), own.goals[0]?.statement]]);
  });

  it('computes what PyTorch computed when it was taught, to eight bits', async () => {
    const schema = z.array(z.object({ said: z.string(), fact: z.string(), outputs: z.tuple([z.number(), z.number(), z.number()]) }));
    const sample = schema.parse(JSON.parse(await readFile(path.join(import.meta.dirname, 'agreement-sample.json'), 'utf8')));
    const agreementOf = await (await loadAgreementReader())(sample);
    const apart = sample.map(({ said, fact, outputs }) => {
      const all = outputs.reduce((sum, x) => sum + Math.exp(x), 0);
      const agreement = agreementOf(said, fact);
      return Math.abs(Math.exp(outputs[0]) / all - (agreement?.same ?? 2)) + Math.abs(Math.exp(outputs[2]) / all - (agreement?.against ?? 2));
    });
    expect(sample.length).toBeGreaterThan(20);
    expect(apart.reduce((sum, x) => sum + x, 0) / apart.length).toBeLessThan(0.06);
  });
});
