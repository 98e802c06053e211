// Longer than a file of code may be: it is a list of workbooks, and a part of it would be no whole sample.
import { type Brief, type BriefPoint, EMPTY_WORKBOOK, type Goal, type PointKind, type ProfileFact, type Story, type Workbook } from '@candor/core';

// Workbooks as different people keep them: in whole sentences, in notes, in the first person or without it, half filled, and with no long-term goal.

const goal = (id: string, horizon: Goal['horizon'], given: Partial<Goal>): Goal => ({
  id,
  horizon,
  statement: '',
  why: '',
  measure: '',
  milestones: [],
  urgency: 3,
  importance: 4,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
  ...given,
});
const story = (id: string, given: Partial<Story>): Story => ({
  id,
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
  ...given,
});
const fact = (id: string, kind: ProfileFact['kind'], text: string, from: string | null = null, to: string | null = null): ProfileFact => ({
  id,
  kind,
  text,
  from,
  to,
});
const step = (id: string, text: string, by: string | null, done = false) => ({ id, text, by, done });
const brief = (company: string, role: string, points: readonly (readonly [PointKind, string])[]): Brief => ({
  format: 'candor-brief',
  version: 1,
  company,
  role,
  text: points.map(([, text]) => text).join('\n'),
  points: points.map(([kind, text], i): BriefPoint => ({ id: `p${i}`, kind, text, span: null })),
});
const workbook = (field: string, facts: ProfileFact[], goals: Goal[], stories: Story[]): Workbook => ({
  ...EMPTY_WORKBOOK,
  profile: { name: '', field, facts },
  goals,
  stories,
});

/** Writes in whole sentences. */
const nurse: Prepared = {
  workbook: workbook(
    'acute medical nursing',
    [
      fact('f1', 'role', 'Staff nurse', '2021-09'),
      fact('f2', 'employer', 'St Anselm’s Hospital', '2021-09'),
      fact('f3', 'role', 'Healthcare assistant', '2017', '2021'),
      fact('f4', 'qualification', 'BSc in adult nursing'),
      fact('f5', 'skill', 'reading early warning scores'),
      fact('f6', 'tool', 'SystmOne'),
      fact('f7', 'constraint', 'I cannot do two weekends in a row because of childcare.'),
      fact('f8', 'other', 'I sing in a choir on Thursdays'),
    ],
    [
      goal('near', 'short', {
        statement: 'I want to be signed off to take charge of a bay on nights.',
        why: 'Nights are where I learn to decide without a consultant in the room.',
        measure: 'the ward manager has signed all nine competencies',
        milestones: [
          step('m1', 'Acute care course', '2027-03'),
          step('m2', 'Shadow the night coordinator twice', '2027-05'),
          step('m0', 'Cannulation sign-off', '2026-06', true),
        ],
        risk: 'The course is full again this year',
        planB: 'I would take the module at the sister hospital.',
      }),
      goal('far', 'long', {
        statement: 'I want to become a clinical educator for new nurses on acute wards.',
        why: 'I remember how alone I felt in my first month.',
        mayChange: 'the hospital and the specialty',
        stays: 'teaching at the bedside',
        milestones: [step('m3', 'Mentor two students', '2028')],
      }),
    ],
    [
      story('s1', {
        title: 'Falls on the bay',
        situation: 'We had eleven falls in three months on my bay. Most were at shift change.',
        task: 'I was asked to find out why.',
        action:
          'I wrote down the time of each fall and saw that nobody was in the bay during handover. I moved handover to the bedside and asked the night team to try it for a month.',
        result: 'Falls went down from eleven to three in the next quarter.',
        lesson: 'I learnt that counting for a week beats arguing for a month.',
        figures: ['11 to 3 falls a quarter'],
        skills: ['looking for patterns'],
        employer: 'St Anselm’s Hospital',
        date: '2025-02',
      }),
      story('s2', {
        title: 'An angry son',
        situation: 'The son of a patient shouted at me because his mother had waited five hours for a scan.',
        task: 'I had to calm him and find out where the scan was.',
        action: 'I sat down with him, asked what worried him most, and rang radiology while he could hear me.',
        result: 'He apologised, and his mother was scanned forty minutes later.',
        lesson: 'Ask what the worry is before explaining anything.',
        skills: ['listening'],
        date: '2024-11',
      }),
      story('s3', {
        title: 'Missed the mentor exam',
        situation: 'I failed the practice assessor exam in 2023 because I revised on night shifts.',
        task: 'Pass the assessor exam at the first try',
        action: 'I asked for two study days, made a plan with my manager and sat it again.',
        result: 'I passed it with 82 per cent four months later.',
        lesson: 'I now put study time into the rota before I sign up for anything.',
        figures: ['82 per cent'],
        date: '2023-10',
      }),
    ],
  ),
  brief: brief('Northgate Teaching Hospital', 'Senior Staff Nurse', [
    ['responsibility', 'Lead a team of nurses on night shifts'],
    ['responsibility', 'Supervise students and newly qualified nurses'],
    ['skill-must', 'recognising the deteriorating patient'],
    ['objective', 'Halve inpatient falls by 2028'],
    ['value', 'We put patients first'],
    ['career-path', 'a funded route into clinical education'],
  ]),
};

/** Writes notes without a subject. */
const warehouse: Prepared = {
  workbook: workbook(
    'warehouse logistics',
    [
      fact('f1', 'role', 'Picker and packer', '2022-04'),
      fact('f2', 'employer', 'Brightbox Fulfilment', '2022-04'),
      fact('f3', 'qualification', 'Counterbalance forklift licence'),
      fact('f4', 'tool', 'RF scanner'),
      fact('f5', 'skill', 'stock counts'),
      fact('f6', 'constraint', 'No Sundays'),
    ],
    [
      goal('near', 'short', {
        statement: 'Get the reach truck licence by summer',
        why: 'more variety than picking',
        measure: 'Passed the test and loading bay three on my own',
        milestones: [step('m1', 'Book the course', '2027-01'), step('m2', 'Pass the test', '2027-06')],
        planB: 'Save up and pay for it myself',
      }),
      goal('far', 'long', {
        statement: 'Shift lead on the inbound side',
        why: 'Good at keeping a shift calm',
        mayChange: 'Which site',
        stays: 'Work with people and goods, not a desk',
      }),
    ],
    [
      story('s1', {
        title: 'Mispicks on aisle nine',
        situation: 'Mispicks on aisle nine every week, two lookalike cartons next to each other',
        task: 'Stop the mispicks',
        action: 'Took photos of both cartons, put them at eye level and swapped one to the other end',
        result: 'Mispicks down from 14 to 2 a week',
        lesson: 'Look at the shelf before you blame the picker',
        figures: ['14 to 2 a week'],
        skills: ['spotting causes'],
        employer: 'Brightbox Fulfilment',
        date: '2025-05',
      }),
      story('s2', {
        title: 'Black Friday with four off sick',
        situation: 'Black Friday, four of twelve off sick, 900 orders due by 6 pm',
        action: 'Split the list by aisle, asked the office for two people and did the heavy lines first',
        result: '880 orders out on time',
        figures: ['880 of 900 orders'],
        skills: ['keeping a shift calm'],
      }),
    ],
  ),
  brief: brief('Harlow Freight', 'Inbound Operative', [
    ['responsibility', 'Unload and check incoming deliveries'],
    ['responsibility', 'Operating reach trucks safely'],
    ['skill-must', 'Reach truck licence'],
    ['skill-must', 'Accuracy under time pressure'],
    ['objective', 'to cut stock errors by a third'],
    ['value', 'Safety'],
    ['growth', 'Two new sites opening next year'],
  ]),
};

/** A developer; no brief. */
const developer: Prepared = {
  workbook: workbook(
    'backend engineering',
    [
      fact('f1', 'role', 'Backend developer at Parcelwise', '2020-02'),
      fact('f2', 'tool', 'PostgreSQL'),
      fact('f3', 'tool', 'Go'),
      fact('f4', 'skill', 'debugging slow queries'),
      fact('f5', 'place', 'Leeds'),
    ],
    [
      goal('near', 'short', {
        statement: 'Own the payments service end to end',
        why: 'because I want to see what my decisions do at three in the morning',
        measure: 'No incident is escalated past me for a quarter',
        milestones: [step('m1', 'First on-call rotation', '2027-02')],
        risk: 'Payments gets merged into another team',
        planB: 'take the ledger service instead',
      }),
      goal('far', 'long', {
        statement: 'To be the person teams ask before they split a system',
        why: 'I like the hour before a design is decided',
        stays: 'staying close to the code',
      }),
    ],
    [
      story('s1', {
        title: 'The nightly invoice run',
        situation: 'Our nightly invoice run took nine hours and often ran into the morning.',
        task: 'to get it under two hours',
        action: 'I profiled it, found that it opened a connection per invoice, and rewrote the batch to work in blocks of 500.',
        result: 'The run went from nine hours to 70 minutes.',
        lesson: 'that the slow part is rarely where people point',
        figures: ['9 h → 70 min'],
        skills: ['profiling'],
        employer: 'Parcelwise',
        date: '2024',
      }),
      story('s2', {
        title: 'Disagreeing about the rewrite',
        situation:
          'My manager wanted to rewrite the booking service from scratch. I thought we should split off the calendar first, because it caused most tickets.',
        action: 'Asked for half an hour, brought the ticket counts and proposed a six-week trial.',
        result: 'We did the trial; tickets fell by 60% and the rewrite was dropped.',
        lesson: 'Bring the numbers, not the opinion',
        employer: 'Parcelwise',
        date: '2025-03',
      }),
    ],
  ),
  brief: null,
};

/** Has no clear long-term goal, and says so. */
const baker: Prepared = {
  workbook: workbook(
    'bread baking',
    [
      fact('f1', 'role', 'Baker', '2019'),
      fact('f2', 'employer', 'Corner Loaf', '2019'),
      fact('f3', 'skill', 'laminating'),
      fact('f4', 'other', 'growing vegetables'),
    ],
    [
      goal('near', 'short', {
        statement: 'Running the deck oven alone on a Saturday',
        why: 'I like the noise of a full oven',
        measure: 'forty loaves an hour with fewer than three seconds',
        milestones: [step('m1', 'Two Saturdays with Ana next to me', '2027-04')],
      }),
      goal('none', 'none-yet', {
        statement: "I don't know yet whether I want a shop of my own.",
        why: 'I only know that I want to make things people eat the same day',
        stays: 'bread, not pastry',
        mayChange: 'how big the place is',
      }),
    ],
    [
      story('s1', {
        title: 'Less waste',
        situation: 'Corner Loaf threw away forty loaves every evening.',
        action: 'Counted the leftovers for three weeks. Moved the second bake from one to three in the afternoon.',
        result: '12 loaves a day instead of 40',
        lesson: 'Count before you change anything.',
        figures: ['40 to 12 loaves'],
        skills: ['planning'],
        employer: 'Corner Loaf',
        date: '2025',
      }),
    ],
  ),
  brief: brief('Mill Street Bakery', 'Night Baker', [
    ['responsibility', 'Bake overnight for three shops'],
    ['skill-must', 'experience with deck ovens'],
    ['mission', 'We bake bread the way our town likes it'],
    ['career-path', 'a route to head baker'],
  ]),
};

/** A teacher who wrote down little. */
const teacher: Prepared = {
  workbook: workbook(
    'primary teaching',
    [fact('f1', 'role', 'I teach Year 4 at a two-form primary', '2022'), fact('f2', 'qualification', 'PGCE')],
    [goal('near', 'short', { statement: 'My goal is to lead science across the school', why: '' })],
    [
      story('s1', {
        title: 'Reading buddies',
        situation: 'Seven of my thirty children read two years below their age.',
        action: 'We paired them with Year 6 children for ten minutes a day; I made the rota and trained the older ones.',
        result: 'Five of the seven caught up by July',
        lesson: '',
        skills: [],
        date: '2024-07',
      }),
    ],
  ),
  brief: brief('', 'Science Lead', [
    ['responsibility', 'You will lead the science curriculum from Reception to Year 6'],
    ['value', 'Curiosity, kindness, courage'],
  ]),
};

/** An electrician, in the first person plural and with abbreviations. */
const electrician: Prepared = {
  workbook: workbook(
    'electrical installation',
    [
      fact('f1', 'role', 'Electrician', '2018', '2025'),
      fact('f2', 'employer', 'J. Marsh & Sons', '2018', '2025'),
      fact('f3', 'qualification', 'NVQ Level 3 and 18th Edition'),
      fact('f4', 'skill', 'fault finding'),
      fact('f5', 'constraint', 'away from home up to two nights a week'),
      fact('f6', 'place', 'Swansea'),
    ],
    [
      goal('near', 'short', {
        statement: 'I’d like to get the inspection and testing ticket (2391).',
        why: 'So that I can sign off my own work',
        measure: '2391 certificate in hand',
        milestones: [step('m1', '2391 exam', '2027-02')],
      }),
      goal('far', 'long', {
        statement: 'Running my own team on commercial jobs',
        why: 'I enjoy bringing apprentices on',
        mayChange: 'The kind of building',
        stays: 'Staying on the tools',
        planB: 'I go into testing full time',
        risk: 'my back gives out',
      }),
    ],
    [
      story('s1', {
        title: 'School rewire in the holidays',
        situation: 'In August 2024 we had five weeks to rewire a school, and the drawings were wrong.',
        task: 'We had to hand over before term started.',
        action: 'I walked every room with the caretaker and marked up new drawings. Then I split the team into two and did the risers first.',
        result: 'We handed over two days early and had no snags on the board.',
        lesson: 'Never trust a drawing you have not walked.',
        employer: 'J. Marsh & Sons',
        date: '2024-08',
        skills: ['planning a job'],
      }),
    ],
  ),
  brief: brief('Celtic Electrical', 'Electrical Supervisor', [
    ['responsibility', 'supervising a team of four electricians'],
    ['responsibility', 'liaise with clients and main contractors'],
    ['skill-must', '2391 inspection and testing'],
    ['objective', 'grow our commercial maintenance business across South Wales over the next five years'],
    ['benefit', 'van and fuel card'],
  ]),
};

/** Notes that begin with a time or a place, dates that are over, a plan B for one goal alone, a fault told of a failure, an ad in scraps. */
const gardener: Prepared = {
  workbook: workbook(
    'garden maintenance',
    [
      fact('f1', 'role', 'Gardener', '2022'),
      fact('f2', 'employer', 'Linden Park Trust', '2022'),
      fact('f3', 'qualification', 'RHS Certificate Part 1'),
      fact('f4', 'skill', 'basic Polish'),
      fact('f5', 'skill', 'pruning old roses'),
      fact('f6', 'constraint', "can't work Fridays after three because of the school run"),
    ],
    [
      goal('near', 'short', {
        statement: 'Look after the walled garden alone within a year',
        why: 'I know every bed there by now',
        measure: 'the head gardener signs off my planting plan',
        milestones: [step('m1', 'finish the spraying certificate', '2026-06'), step('m2', 'plant the winter border', '2027-02')],
        importance: 5,
        risk: 'I say yes to every extra job',
        planB: 'stay on the lawns and take the tree course instead',
        mayChange: 'which garden',
        stays: 'wildlife first',
      }),
      goal('far', 'long', {
        statement: 'By 2032 run a garden that is open to the public',
        why: 'I saw what a town loses when nobody looks after it',
        risk: 'the trust sells the garden',
        mayChange: 'could be a trust or a private house',
        stays: 'still in gardens',
      }),
      goal('second', 'short', { statement: 'drive the big mower i guess', importance: 2 }),
    ],
    [
      story('s1', {
        title: 'Two classes at once',
        situation: 'Linden Park Trust, May 2024, two school classes turned up at the same hour and a teacher was angry',
        task: 'Keep them both happy',
        action: 'I split the walk in two and swapped the groups half-way',
        result: 'Both stayed for the whole hour',
        figures: ['2'],
        employer: 'Linden Park Trust',
        date: '2024-05',
      }),
      story('s2', {
        title: 'The roses',
        situation: 'I lost forty roses to blackspot in 2023',
        action: "I'd watered them at night and never looked at the leaves. Since then I check under the leaves on Mondays with the apprentice.",
        lesson: 'being busy is not the same as looking',
        date: '2023',
      }),
      story('s3', {
        title: 'Wet beds',
        situation: 'Hosta beds kept rotting because a drain was blocked',
        action: 'I dug out 30 metres of drain and drew a map of it',
        result: 'None was lost the next winter, but the café stayed shut for a day',
        lesson: 'ask who laid the drain before digging',
        figures: ['30 metres'],
        skills: ['finding causes'],
        employer: 'Linden Park Trust',
        date: '2025',
      }),
    ],
  ),
  brief: brief('Harbour Gardens', 'Senior Gardener', [
    ['responsibility', 'Planting plans, mowing, visitor questions'],
    ['skill-must', 'calm manner when visitors'],
    ['skill-nice', 'pruning'],
    ['mission', 'open every garden to everyone'],
    ['benefit', '£27,500 and a cottage'],
    ['benefit', '£400 a year for courses'],
  ]),
};

/** What somebody has prepared before an interview. */
export type Prepared = { readonly workbook: Workbook; readonly brief: Brief | null };

export const PREPARED: Readonly<Record<string, Prepared>> = {
  nurse,
  warehouse,
  developer,
  baker,
  teacher,
  electrician,
  gardener,
  nothing: { workbook: EMPTY_WORKBOOK, brief: null },
};
