import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analyser } from '@candor/analysis';
import { type CalendarMonth, type Claim, EMPTY_WORKBOOK, type Fact, type Ledger, ledgerOf, parseDocument, statusAt, type Workbook } from '@candor/core';
import type { Row } from './row.ts';

const DATA = path.join(import.meta.dirname, 'data');
const STATUSES = ['on-record', 'new', 'in-conflict'] as const;
/** The month the set was written in: "since 2019" is counted up to it. */
const WRITTEN: CalendarMonth = { year: 2026, month: 11 };

type Recorded = { readonly id: string; readonly kind: Fact['ref']['kind']; readonly text: string };
type Labelled = { readonly record: readonly Recorded[]; readonly answer: string; readonly claim: string; readonly expected: Claim['status'] };

/** Whether a claim is on record, new, or in conflict with what is: by the whole analysis, and by words alone. */
export async function claimRows(analyser: Analyser): Promise<Row[]> {
  const labelled = claimsIn('claims.jsonl');
  const byMeaning = await rowOf(labelled, async ({ record, answer }) => ledgerByMeaning(analyser, record, answer));
  const ofOthers = await rowOf(claimsIn('claims-second.jsonl'), async ({ record, answer }) => ledgerByMeaning(analyser, record, answer));
  const unread = await rowOf(claimsIn('claims-third.jsonl'), async ({ record, answer }) => ledgerByMeaning(analyser, record, answer));
  const byWords = await rowOf(labelled, async ({ record, answer }) => ledgerByWords(record, answer));
  return [
    { measure: 'claims: on record, new, or in conflict', bar: 'accuracy ≥ .90', ...byMeaning },
    { measure: 'claims, by words alone', bar: '', ...byWords, met: null },
    { measure: 'claims of twenty other people, by the hand of the practice set', bar: 'accuracy ≥ .90', ...ofOthers },
    { measure: 'claims of twenty more people, by a hand that nothing was learnt from', bar: 'accuracy ≥ .90', ...unread },
  ];
}

const claimsIn = (file: string): Labelled[] =>
  readFileSync(path.join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

async function rowOf(labelled: readonly Labelled[], ledgerFor: (one: Labelled) => Promise<Ledger>): Promise<Omit<Row, 'measure' | 'bar'>> {
  const right = new Map(STATUSES.map((status) => [status, { hit: 0, of: 0 }]));
  for (const one of labelled) {
    const counts = right.get(one.expected);
    if (!counts) continue;
    const start = one.answer.indexOf(one.claim);
    counts.of++;
    counts.hit += Number(statusAt(await ledgerFor(one), start, start + one.claim.length) === one.expected);
  }
  const share = [...right.values()].reduce((sum, { hit }) => sum + hit, 0) / labelled.length;
  return {
    on: `${labelled.length} claims, frozen`,
    value: share.toFixed(2),
    met: share >= 0.9,
    note: [...right].map(([status, { hit, of }]) => `${status} ${hit}/${of}`).join(', '),
  };
}

function ledgerByWords(record: readonly Recorded[], answer: string): Ledger {
  const facts = record.map(({ id, kind, text }): Fact => ({ ref: { kind, id, field: 'text' }, text, from: null, to: null }));
  return ledgerOf(parseDocument(answer), { questionId: null, facts, earlier: [], others: [], today: WRITTEN, vectorOf: null, company: null });
}

async function ledgerByMeaning(analyser: Analyser, record: readonly Recorded[], answer: string): Promise<Ledger> {
  const known = analyser.questions.get('short-and-long-term-goals');
  if (!known) throw new Error('the question about both goals is not in the bank');
  const result = await analyser.analyse({
    text: answer,
    asked: { known },
    earlier: [],
    disputed: [],
    grammar: false,
    today: WRITTEN,
    workbook: workbookOf(record),
  });
  if (!result.ok || !result.feedback.ledger) throw new Error('the feedback has no ledger');
  return result.feedback.ledger;
}

function workbookOf(record: readonly Recorded[]): Workbook {
  const goal = { horizon: 'long' as const, why: '', measure: '', milestones: [], urgency: 3, importance: 3, risk: '', planB: '', mayChange: '', stays: '' };
  const story = { title: '', situation: '', task: '', action: '', lesson: '', figures: [], skills: [], employer: '', date: null };
  const of = (kind: Recorded['kind']) => record.filter((one) => one.kind === kind);
  return {
    ...EMPTY_WORKBOOK,
    profile: { name: '', field: '', facts: of('profile').map(({ id, text }) => ({ id, kind: 'other' as const, text, from: null, to: null })) },
    goals: of('goal').map(({ id, text }) => ({ ...goal, id, statement: text })),
    stories: of('story').map(({ id, text }) => ({ ...story, id, result: text })),
  };
}
