import { describe, expect, it } from 'vitest';
import type { Goal } from '../workbook.ts';
import { checkGoal } from './check-goal.ts';

const TODAY = { year: 2026, month: 11 };
const goal = (part: Partial<Goal>): Goal => ({
  id: 'g',
  horizon: 'short',
  statement: '',
  why: '',
  measure: '',
  milestones: [],
  urgency: 2,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
  ...part,
});

const MARKS = { met: '+', open: '-', unsure: '?' };
/** Specific, measurable, dated, in one's hands: + there, - open, ? could not tell. */
const marksOf = (one: Goal): string =>
  checkGoal(one, [one], TODAY)
    .map(({ status }) => MARKS[status])
    .join('');
const quotedOf = (statement: string, check: string): string | null => {
  const span = checkGoal(goal({ statement }), [], TODAY).find((one) => one.check === check)?.span;
  return span?.kind === 'text' ? statement.slice(span.start, span.end) : null;
};

describe('goals as people write them', () => {
  it.each([
    // A nurse.
    ['Within the first 90 days know every patient on the ward', '+-++'],
    ['Do the podiatry wound course by May 2027', '++++'],
    ['Run one leg ulcer clinic a week from 2027-03', '++++'],
    ['Reach Band 6 by summer 2027', '+?+-'],
    ['By next spring I want to be signed off to run the dialysis unit alone.', '++++'],
    ['Be ready to apply for the deputy sister post by 2028', '+-++'],
    // A welder.
    ['Weld 6G pipe with under 2% repairs by March', '++++'],
    ['Learn pipe welding position number 5 by 2027-05', '+?++'],
    ['Get CSWIP 3.1 by 12/2027', '+?+?'],
    ['Pass my coded test in stainless within a year', '++++'],
    ['Have my own van and grinder', '+--?'],
    // A student.
    ['Finish my thesis by 31/12/2027', '++++'],
    ['Speak B2 German by the end of 2027', '+-++'],
    ['Apply to five graduate schemes by January', '++++'],
    ['Win the lottery by 2028', '+-+-'],
    ['I want to grow and get better at my job', '---+'],
    // A developer.
    ['Cut report time from 3 days to 4 hours by June', '++++'],
    ['Ship the billing rewrite in the first six months', '+?++'],
    ['Answer 20 support tickets a day by March', '++++'],
    ['Be promoted to senior engineer', '+---'],
    ['Be made head of data in 2 years', '+-+-'],
    ['Learn Kubernetes', '+--+'],
    // A manager.
    ['Lead one project from first brief to handover', '++-+'],
    ['Make my boss like me by Christmas', '--+-'],
    ['Persuade the directors to like my plan', '+---'],
    ['Have my company go public by 2028', '--+-'],
    ['Move up to area manager within two years', '+-+-'],
    ['Become a better leader of site meetings by autumn', '+-++'],
    ['Halve complaints to 10 a month by the end of 2028', '++++'],
    ['Run the pharmacy stock system in eight years', '+-?+'],
    ['---', '---?'],
  ])('%s: %s', (statement, marks) => {
    expect(marksOf(goal({ statement }))).toBe(marks);
  });

  it.each([
    ['Become chief nurse by 2031', '+-+-'],
    ['Run my own joinery workshop around 2032', '+-++'],
    ['By the time I am 30 I want to own a workshop', '+-??'],
    ['In five years I want to be a diabetes specialist nurse who runs the foot service', '+-+?'],
    ['Open a surf school in ten years', '+?++'],
    ['Be head of design by May 2027', '+-?-'],
  ])('in the long term, %s: %s', (statement, marks) => {
    expect(marksOf(goal({ statement, horizon: 'long' }))).toBe(marks);
  });

  it.each([
    'I want to have moved our records to the new system',
    'Have given ten talks',
    'Have named a successor',
    'Have chosen a specialism',
    'Have picked two suppliers',
    'Make lead times shorter',
    'Make executive summaries clearer',
    'Move lead generation to the new tool',
    'Get the grade 8 piano certificate',
    'Get manager feedback every week',
    'Get customer letters out the same day',
    'Reach senior stakeholders with one page a week',
    'Get to know a named patient',
    'Get a trusted supplier',
    'Get to raise funds for the ward',
    'Launch a promotion for our spring range',
    'Plan and run a promotion for the new menu',
    'I want to design a summer promotion',
    'Launch a big new three week summer promotion',
    'Set up a promotion with two suppliers',
    'Run the Easter promotion by April',
    'Get a promotion calendar out each month',
    'Have a promotion of local cheese in the window',
    'Organise a charity raise',
    'Have launched a promotion that doubled the orders',
    'Get the budget for promotion down by a third',
  ])('finds nothing that others decide in “%s”', (statement) => {
    expect(quotedOf(statement, 'within-influence')).toBeNull();
  });

  it.each([
    ['Have been promoted to sister', 'promoted'],
    ['Get invited to speak', 'invited'],
    ['Be formally recognised', 'recognised'],
    ['My promotion to the night team', 'promotion'],
    ['Have a raise', 'raise'],
    ['I would like a promotion', 'promotion'],
    ['Get my first promotion by June', 'promotion'],
    ['Hope for a raise', 'raise'],
    ['Secure a promotion to manager', 'promotion'],
    ['A promotion to shift lead', 'promotion'],
    ['Make senior engineer', 'senior'],
    ['Reach grade 7', 'grade'],
    ['Land a senior role', 'senior'],
    ['Reach director level', 'director'],
    ['Become head prefect', 'head'],
    ['Make my manager trust me', 'manager'],
  ])('finds what others decide in “%s”', (statement, quote) => {
    expect(quotedOf(statement, 'within-influence')).toBe(quote);
  });

  it.each([
    ['specific', 'Do the podiatry wound course by May 2027', 'podiatry wound course'],
    ['specific', 'In five years I want to be a diabetes nurse', 'diabetes nurse'],
    ['measurable', 'Weld 6G pipe with under 2% repairs by March', '2% repairs'],
    ['measurable', 'Cut report time from 3 days to 4 hours by June', '3 days'],
    ['within-influence', 'Make my boss like me by Christmas', 'boss'],
    ['dated', 'Do it by 2027-01', 'by 2027-01'],
  ])('quotes what shows %s in “%s”', (check, statement, quote) => {
    expect(quotedOf(statement, check)).toBe(quote);
  });

  it.each([
    ['V300 on my NMC record; one clinic a week under my name', 'met'],
    ['The matron signs me off', 'met'],
    ['My name is on the rota as lead', 'met'],
    ['No reopened ulcers for 6 months', 'met'],
    ['Waiting list down from 9 weeks to 3', 'met'],
    ['They ask me to train the new starters', 'met'],
    ['Nobody has to go over my seams', 'met'],
    ['I feel confident', 'unsure'],
    ['It makes me happy', 'unsure'],
  ])('a measure, “%s”: %s', (measure, status) => {
    const checks = checkGoal(goal({ statement: 'Handle difficult callers calmly', measure }), [], TODAY);
    expect(checks.find(({ check }) => check === 'measurable')?.status).toBe(status);
  });

  it('says which way a time does not fit, and how far away it is', () => {
    const dated = (part: Partial<Goal>) => checkGoal(goal(part), [], TODAY).find(({ check }) => check === 'dated');
    expect(dated({ statement: 'Run the stock system in eight years' })).toMatchObject({ reason: 'too-far', months: 96 });
    expect(dated({ horizon: 'long', statement: 'Be head of design by May 2027' })).toMatchObject({ reason: 'too-near', months: 6 });
    expect(dated({ horizon: 'long', statement: 'By the time I am 30 I want to own a workshop' })).toMatchObject({ reason: 'time-untold', months: null });
  });

  it.each([
    ['by March 2026', 'past'],
    ['by 10/2026', 'past'],
    ['before 2026-01-15', 'past'],
    ['by 2025', 'past'],
    ['by summer 2026', 'past'],
    ['by Q3 2026', 'past'],
    ['by autumn 2026', null],
    ['by Q4 2026', null],
    ['by the end of October 2026', 'past'],
    ['by November 2026', null],
    ['by December 2026', null],
    ['by the end of 2026', null],
    ['in 2026', null],
    ['after the March 2026 audit, by May 2027', null],
    ['from the 2019 survey', 'no-time'],
    ['by the 5th of May 2026', 'past'],
    ['until late summer 2026', 'past'],
    ['no later than 31.8.2026', 'past'],
    ['that I began in 2019', 'no-time'],
    ['better than in the record month of May 2024', 'no-time'],
    ['with the plan of 3/2026', 'no-time'],
    ['with machines built before 2010', 'no-time'],
    ['as it was until I left in June 2023', 'no-time'],
    ['that I began in 2019, by May 2026', 'past'],
    ['that I began in 2019, by May 2027', null],
  ])('asks for a new time where the month is past: %s', (time, reason) => {
    const found = checkGoal(goal({ statement: `Run the dialysis unit ${time}` }), [], TODAY).find(({ check }) => check === 'dated');
    expect(found).toMatchObject({ status: reason === null ? 'met' : 'open', reason });
  });

  it.each([
    ['2023-01', 'past'],
    ['2026-10', 'past'],
    ['2025', 'past'],
    ['2026-11', null],
    ['2026', null],
    ['2027-02', null],
  ])('takes a milestone for a time where it is still ahead: %s', (by, reason) => {
    const milestones = [{ id: 'm', text: 'Course', by, done: false }];
    const found = checkGoal(goal({ statement: 'Pass the exam by May 2024', milestones }), [], TODAY).find(({ check }) => check === 'dated');
    expect(found).toMatchObject({ status: reason === null ? 'met' : 'open', reason });
  });

  it('takes a step on the way for a way to notice progress in the long term, and not in the short', () => {
    const part = { statement: 'Run my own joinery workshop', milestones: [{ id: 'm', text: 'First paid table', by: null, done: false }] };
    expect(marksOf(goal({ ...part, horizon: 'long' }))[1]).toBe('+');
    expect(marksOf(goal({ ...part, horizon: 'short' }))[1]).toBe('-');
  });
});
