import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import type { AgreementOf } from './agreement.ts';
import { holdAgainst, withAgreement } from './hold.ts';
import { ledgerOfHeld } from './ledger.ts';

const factOf = (kind: Fact['ref']['kind'], field: string, text: string, from: string | null = null, to: string | null = null): Fact => ({
  ref: { kind, id: kind === 'profile' ? text : kind, field },
  text,
  from,
  to,
});
const SQL = factOf('profile', 'tool', 'SQL', '2022-05');
const LANGUAGES = factOf('profile', 'qualification', 'Polish C1, English B2');
const HOME = factOf('profile', 'place', 'Leeds');
const CANTEEN = factOf('profile', 'employer', 'Hollins Canteen', '2019-08', '2022-02');
const TRAINEES = factOf('story', 'situation', 'At Hollins Canteen three new cooks started in one month and the handbook was old.', '2021-11', '2021-11');
const COLLEAGUE = factOf('story', 'task', 'A colleague in IT and I had to tell the kitchen and mend the rota.');
const GOAL = factOf('goal', 'statement', 'Lead a team of four or five cooks within six years');
const PLAN_B = factOf('goal', 'planB', 'I would lead projects instead of a team');
const STAYS = factOf('goal', 'stays', 'I stay in Leeds');
const RECORD = [SQL, LANGUAGES, HOME, CANTEEN, TRAINEES, COLLEAGUE, PLAN_B, GOAL, STAYS];

/** A reader that sees everything denied. */
const denyingAll: AgreementOf = () => ({ same: 0.02, beside: 0.02, against: 0.96 });
const claimsIn = (answer: string, facts: readonly Fact[] = RECORD, agreementOf = denyingAll) => {
  const input = { facts, questionId: null, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null };
  const doc = parseDocument(answer);
  return ledgerOfHeld(doc, withAgreement(holdAgainst(doc, input), agreementOf), input).claims;
};
const conflictsIn = (answer: string, facts = RECORD) =>
  claimsIn(answer, facts).flatMap((claim) => (claim.status === 'in-conflict' ? [[claim.evidence.quote, claim.why, claim.fact.text]] : []));

describe('what a reader takes for a denial', () => {
  it.each([
    ["I'd be thrilled to work with the kitchen."],
    ['Your menu speaks to me.'],
    ['I know Python and Tableau.'],
    ['I speak Polish and English.'],
    ['Leeds is home.'],
    ['I live in Leeds.'],
    ['A woman from IT, and the cooks.'],
    ['I was at Hollins Canteen until early 2022.'],
    ['I was at Hollins Canteen in 2020.'],
    ["I'd like to tell the kitchen more."],
  ])('is none in “%s”', (answer) => {
    expect(conflictsIn(answer)).toEqual([]);
  });

  it('is none where all that a clause on record tells is said again, and one where it is denied', () => {
    const told = factOf('story', 'action', 'I warned them the same evening, called in two cooks and wrote the rota anew.');
    const denying: AgreementOf = () => ({ same: 0.1, beside: 0.1, against: 0.8 });
    expect(claimsIn('I warned the waiters the same evening.', [told], denying).filter(({ status }) => status === 'in-conflict')).toEqual([]);
    expect(conflictsIn("I didn't warn the waiters the same evening.", [told]).length).toBe(1);
  });

  it('is one where the same thing is said not to be', () => {
    expect(conflictsIn('I have never worked with SQL.', [SQL]).map(([, , fact]) => fact)).toEqual(['SQL']);
  });

  it('stands against what is wanted, and not against what one would do otherwise', () => {
    expect(conflictsIn("In the long run I don't want to lead people at all.").map(([, , fact]) => fact)).toEqual([GOAL.text]);
    expect(conflictsIn("In the long run I don't want to lead people at all.", [PLAN_B])).toEqual([]);
  });

  it('is said once for each thing that differs', () => {
    expect(conflictsIn('Long term, within three years, I want to lead a team of twenty cooks, ideally in York.')).toEqual([
      ['Long term, within three years', 'horizon', GOAL.text],
      ['twenty', 'figure', GOAL.text],
      ['York', 'place', STAYS.text],
    ]);
  });
});

it('puts on record what names a language that is there, and takes another for new', () => {
  expect(claimsIn('I speak Polish, English and fluent Spanish.').map(({ status, evidence }) => [evidence.quote, status])).toEqual([
    ['Polish', 'on-record'],
    ['English', 'on-record'],
    ['Spanish', 'new'],
  ]);
});
