import { type Brief, EMPTY_WORKBOOK, feedbackSchema, type Workbook } from '@candor/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, createAnalyser } from '../src/index.ts';

const goal = { why: '', measure: '', milestones: [], urgency: 3, importance: 5, risk: '', planB: '', mayChange: '', stays: '' };
const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: { name: 'Noor', field: '', facts: [{ id: 'p1', kind: 'employer', text: 'Dexley Distribution, nights', from: '2019-03', to: null }] },
  goals: [{ ...goal, id: 'g1', horizon: 'short', statement: 'Lead a shift within two years' }],
  stories: [
    {
      id: 's1',
      title: 'New labels',
      situation: '',
      task: '',
      action: '',
      result: 'Mispicks went from 31 a week to 9',
      lesson: '',
      figures: [],
      skills: [],
      employer: '',
      date: null,
    },
  ],
};
const AD =
  'We value safety first and respect for each other. Half of our shift leaders started on the floor. We aim to halve mispicks by 2028. You pick and pack orders accurately and keep your work area clean and safe.';
const BRIEF: Brief = {
  format: 'candor-brief',
  version: 1,
  company: 'Dexley',
  role: 'Picker',
  text: AD,
  points: [
    { id: 'b1', kind: 'value', text: 'safety first', span: null },
    { id: 'b2', kind: 'career-path', text: 'Half of our shift leaders started on the floor', span: null },
    { id: 'b3', kind: 'objective', text: 'halve mispicks by 2028', span: null },
  ],
};

describe('an answer with a workbook and a brief', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await createAnalyser({ meaning: 'off' });
  });
  const feedbackOf = async (text: string, more: object = { workbook: WORKBOOK, brief: BRIEF }) => {
    const known = analyser.questions.get('short-term-goals');
    if (!known) throw new Error('the question is not in the bank');
    const result = await analyser.analyse({ text, asked: { known }, earlier: [], disputed: [], grammar: false, today: { year: 2026, month: 11 }, ...more });
    if (!result.ok) throw new Error(result.error.message);
    expect(feedbackSchema.parse(JSON.parse(JSON.stringify(result.feedback)))).toEqual(JSON.parse(JSON.stringify(result.feedback)));
    return result.feedback;
  };

  it.each([
    ['A bloke at the bar said his steak was raw for the third time', 'I took it back and offered him another on the house', 'He stayed and left a tip', true],
    ['A woman stood at my till with a kettle and no receipt, getting louder', 'I heard her out and found the sale', 'She thanked me', true],
    ['An intern did not dare to speak up', 'I gave her the first slot at each meeting', 'She led the demo', false],
    ['The printer on ward 3 jammed every night', 'I cleaned the rollers', 'It ran for a month', false],
    ['A man on my crew could not read the drawings', 'I went through them with him for a week', 'He passed his ticket', false],
  ])('finds the difficult customer whom nothing calls one: %s', async (situation, action, result, isOne) => {
    const [story] = WORKBOOK.stories;
    if (!story) throw new Error('the workbook has no story');
    const { questions } = await analyser.coverage({ ...WORKBOOK, stories: [{ ...story, title: '', situation, action, result }] });
    expect(questions.find(({ questionId }) => questionId === 'difficult-customer')?.stories.length).toBe(Number(isOne));
  });

  it('has neither without them', async () => {
    expect(await feedbackOf('I want to lead a shift.', {})).toMatchObject({ tailoring: null, ledger: null });
  });

  it('links claims to the record and points to facts', async () => {
    const { ledger, tailoring, findings } = await feedbackOf(
      'You want to halve mispicks by 2028. I have done a piece of that: my new labels took mispicks from 31 a week to about nine. I have worked nights for seven years.',
    );
    expect(ledger?.claims.filter(({ status }) => status === 'on-record').map((claim) => ('fact' in claim ? claim.fact.ref : null))).toEqual([
      { kind: 'story', id: 's1', field: 'result' },
      { kind: 'story', id: 's1', field: 'result' },
      { kind: 'profile', id: 'p1', field: 'employer' },
    ]);
    expect(ledger?.inConflict).toBe(0);
    expect(ledger?.ownShare).toBeGreaterThan(0.3);
    const objective = tailoring?.points.find(({ pointId }) => pointId === 'b3');
    expect({ status: objective?.status, facts: objective?.facts.map(({ ref }) => ref.id) }).toEqual({ status: 'argued', facts: ['s1'] });
    expect(tailoring?.leftOut.map(({ pointId, fits }) => ({ pointId, goal: fits.ref.id }))).toEqual([{ pointId: 'b2', goal: 'g1' }]);
    expect(tailoring?.parroted).toEqual([]);
    expect(findings.map(({ messageId }) => messageId)).toContain('authenticity/point-left-out');
  });

  it('says what conflicts with the record and with earlier answers', async () => {
    const { ledger, findings } = await feedbackOf('My new labels took mispicks from 31 a week to two. I would happily relocate for it.', {
      workbook: WORKBOOK,
      earlier: ["I can't relocate because of my mother. The labels brought mispicks down to nine."],
      otherAnswers: [{ questionId: 'relocate-travel', text: "No, I won't relocate, my family is here." }],
    });
    expect(ledger?.claims.filter(({ status }) => status === 'in-conflict')).toMatchObject([{ kind: 'figure', why: 'figure', fact: { ref: { id: 's1' } } }]);
    expect(ledger?.inconsistent).toMatchObject([
      { matter: 'relocation', before: { from: 'attempt', attempt: 1 } },
      { matter: 'relocation', before: { from: 'answer', questionId: 'relocate-travel' } },
    ]);
    expect(findings.map(({ messageId }) => messageId)).toEqual(
      expect.arrayContaining(['authenticity/record-conflict', 'authenticity/earlier-attempt', 'authenticity/other-answer']),
    );
  });

  it('tells the company’s words from one’s own', async () => {
    const { tailoring, findings } = await feedbackOf(
      'I believe in safety first and respect for each other. I pick and pack orders accurately and I keep my work area clean and safe. Those values are important to me and I think I fit in well.',
      { brief: BRIEF },
    );
    expect(tailoring?.parroted.length).toBeGreaterThan(0);
    expect(tailoring?.overTailored).toBe(true);
    expect(tailoring?.points.find(({ pointId }) => pointId === 'b1')?.status).toBe('named');
    expect(tailoring?.balance.own).toBe(0);
    expect(findings.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(['authenticity/parroted-ad', 'authenticity/over-tailored']));
  });
});
