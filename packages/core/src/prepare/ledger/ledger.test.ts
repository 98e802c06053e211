import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { factsOf } from '../facts.ts';
import { EMPTY_WORKBOOK, type Goal, type ProfileFact, type Story, type Workbook } from '../workbook.ts';
import { ledgerOf } from './ledger.ts';

const fact = (id: string, kind: ProfileFact['kind'], text: string, from: string | null = null): ProfileFact => ({ id, kind, text, from, to: null });
const GOAL: Goal = {
  id: 'nights',
  horizon: 'short',
  statement: 'Be signed off to run the night shift alone',
  why: '',
  measure: '',
  milestones: [{ id: 'six', text: 'Lead six supervised nights', by: '2027-06', done: false }],
  urgency: 3,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
};
const STORY: Story = {
  id: 'trolley',
  title: 'The sepsis trolley',
  situation: 'It took us eleven minutes to find the sepsis kit at night',
  task: '',
  action: 'I set up one trolley and taught each shift to check it',
  result: 'We found the kit in under two minutes within a month',
  lesson: '',
  figures: ['from eleven minutes to under two'],
  skills: [],
  employer: "St Luke's Hospital",
  date: '2025-04',
};
const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: { name: 'Ama', field: 'nursing', facts: [fact('luke', 'employer', "St Luke's Hospital", '2019-09'), fact('nerve', 'tool', 'Nervecentre')] },
  goals: [GOAL],
  stories: [STORY],
};

const ledgerFor = (answer: string, facts = factsOf(WORKBOOK)) =>
  ledgerOf(parseDocument(answer), {
    facts,
    questionId: null,
    earlier: [],
    others: [],
    today: { year: 2026, month: 11 },
    vectorOf: null,
    company: null,
  });
const claimsIn = (answer: string) => ledgerFor(answer).claims.map(({ status, evidence }) => [evidence.quote, status]);

describe('a claim held against the record', () => {
  it.each(['I have always valued honesty.', 'I love baking.', 'I was always curious.', 'I like working in a team.'])(
    'is not what somebody values or is like: “%s”',
    (answer) => {
      expect(claimsIn(answer)).toEqual([]);
    },
  );

  it('is a wish, though, and a deed told beside a liking', () => {
    expect(claimsIn("I'd like to open a bakery. I love bread, and I sold 14 loaves.").map(([, status]) => status)).toEqual(['new', 'new']);
  });

  it('is on record where another field of the same story has the number', () => {
    expect(claimsIn('We got the sepsis kit from eleven minutes to under two.')).toEqual([
      ['eleven minutes', 'on-record'],
      ['two', 'on-record'],
    ]);
  });

  it('is in conflict where the story has another number', () => {
    expect(claimsIn('It took us forty minutes to find the sepsis kit at night.')).toEqual([['forty minutes', 'in-conflict']]);
  });

  it('is surely in conflict where another figure counts the same thing', () => {
    const [recalled] = factsOf({
      ...EMPTY_WORKBOOK,
      stories: [{ ...STORY, title: '', situation: '', action: '', figures: [], result: 'The dryers of 14 buses were changed' }],
    });
    const { claims } = ledgerFor('They changed the dryers of sixteen buses.', recalled ? [recalled] : []);
    expect(claims).toMatchObject([{ status: 'in-conflict', sure: true, evidence: { quote: 'sixteen' } }]);
  });

  it('is not what fills, however near its sentence is to a fact', () => {
    expect(claimsIn("Well, um, I set up one trolley for the sepsis kit, always, at St Luke's Hospital.").map(([quote]) => quote)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Well|um|always)$/)]),
    );
  });

  it('tells employers apart whose names begin alike', () => {
    expect(claimsIn('I have worked at St James Hospital since 2019.')).toContainEqual(['St James Hospital', 'in-conflict']);
    expect(claimsIn("I have worked at St Luke's Hospital since 2019.").map(([, status]) => status)).not.toContain('in-conflict');
  });

  it('names every tool of a sentence, and takes a habit for no figure', () => {
    expect(claimsIn('I use Nervecentre and Excel every day.')).toEqual([
      ['Nervecentre', 'on-record'],
      ['Excel', 'new'],
    ]);
  });

  it('is not denied by a goal that is still to come', () => {
    expect(claimsIn('I covered fifty night shifts last winter.').map(([, status]) => status)).not.toContain('in-conflict');
  });
});
