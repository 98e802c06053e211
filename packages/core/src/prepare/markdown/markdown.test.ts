import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_WORKBOOK, GOAL_HORIZONS, PROFILE_FACT_KINDS, type Workbook } from '../workbook.ts';
import { workbookFromJson } from './from-json.ts';
import { workbookFromMarkdown } from './from-markdown.ts';
import { workbookToMarkdown } from './to-markdown.ts';

const HOSTILE = [
  '# Heading',
  '### Goal 9',
  '- Id: x',
  '  > quoted',
  '`code`',
  '`"x"`',
  '```',
  'a\n\nb',
  '\n',
  ' x ',
  'Key: value',
  '<script>alert(1)</script>',
  'a\r\nb',
  '\u2028',
  '\ud800',
  '| a | b |',
  '\\',
  '',
];

const text = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('baked bread', '12 nurses', '\n')), {
      maxLength: 5,
    })
    .map((pieces) => pieces.join('').slice(0, most));
const id = text(80).map((one) => one || 'i');
const when = fc.constantFrom(null, '2024', '2027-03');
const scale = fc.integer({ min: 1, max: 5 });
const workbook: fc.Arbitrary<Workbook> = fc.record({
  format: fc.constant('candor-workbook' as const),
  version: fc.constant(1 as const),
  profile: fc.record({
    name: text(120),
    field: text(200),
    facts: fc.array(fc.record({ id, kind: fc.constantFrom(...PROFILE_FACT_KINDS), text: text(500), from: when, to: when }), { maxLength: 4 }),
  }),
  goals: fc.array(
    fc.record({
      id,
      horizon: fc.constantFrom(...GOAL_HORIZONS),
      statement: text(500),
      why: text(500),
      measure: text(500),
      milestones: fc.array(fc.record({ id, text: text(300), by: when, done: fc.boolean() }), { maxLength: 3 }),
      urgency: scale,
      importance: scale,
      risk: text(500),
      planB: text(500),
      mayChange: text(500),
      stays: text(500),
    }),
    { maxLength: 3 },
  ),
  stories: fc.array(
    fc.record({
      id,
      title: text(200),
      situation: text(500),
      task: text(500),
      action: text(500),
      result: text(500),
      lesson: text(500),
      figures: fc.array(text(200), { maxLength: 3 }),
      skills: fc.array(text(100), { maxLength: 3 }),
      employer: text(200),
      date: when,
    }),
    { maxLength: 3 },
  ),
});

describe('a workbook as Markdown', () => {
  it('comes back without loss, whatever stands in its fields', () => {
    fc.assert(
      fc.property(workbook, (one) => {
        expect(workbookFromMarkdown(workbookToMarkdown(one))).toEqual({ ok: true, workbook: one });
      }),
    );
  });

  it('can be written by hand, with Windows line ends and without ids', () => {
    const file =
      '# Candor workbook\r\n\r\n## Stories\r\n### Story about bread\r\n- Title: Less waste\r\n- Action:\r\n  > First I counted.\r\n  >\r\n  > Then I cut.\r\n- Skill: planning\r\n';
    expect(workbookFromMarkdown(file)).toEqual({
      ok: true,
      workbook: {
        ...EMPTY_WORKBOOK,
        stories: [
          {
            id: 'story-1',
            title: 'Less waste',
            situation: '',
            task: '',
            action: 'First I counted.\n\nThen I cut.',
            result: '',
            lesson: '',
            figures: [],
            skills: ['planning'],
            employer: '',
            date: null,
          },
        ],
      },
    });
  });

  it.each([
    ['Dear diary', [{ line: 1, code: 'not-a-workbook', what: 'Dear diary' }]],
    ['# Candor workbook\n\n## Hobbies', [{ line: 3, code: 'unknown-heading', what: '## Hobbies' }]],
    [
      '# Candor workbook\n### Story 1\n- Titel: x\nloose words',
      [
        { line: 3, code: 'unknown-field', what: 'Titel' },
        { line: 4, code: 'not-a-field', what: 'loose words' },
      ],
    ],
    [
      '# Candor workbook\n### Story 1\n- Title: x\n### Gaol 1\n- Horizon: short\n- Title: y\nloose words\n#### Milestone 1\n- Text: z\n### Goal 2\n- Titel: z',
      [
        { line: 4, code: 'unknown-heading', what: '### Gaol 1' },
        { line: 11, code: 'unknown-field', what: 'Titel' },
      ],
    ],
    ['# Candor workbook\n#### Milestone 1', [{ line: 2, code: 'misplaced', what: '#### Milestone 1' }]],
    ['# Candor workbook\n### Goal 1\n- Why: a\n- Why: b', [{ line: 4, code: 'twice', what: 'Why' }]],
    ['# Candor workbook\n### Goal 1\n- Urgency: soon', [{ line: 3, code: 'bad-value', what: 'Urgency', wants: { kind: 'number' } }]],
    ['', [{ line: null, code: 'empty', what: '' }]],
    ['# Candor workbook\n- Version: 2', [{ line: 2, code: 'other-version', what: '2' }]],
    [
      '# Candor workbook\n### Goal 1\n- Horizon: soon\n- Importance: 9\n#### Milestone 1\n- Done: perhaps',
      [{ line: 6, code: 'bad-value', what: 'Done', wants: { kind: 'yes-no' } }],
    ],
    [
      '# Candor workbook\n### Goal 1\n- Horizon: soon\n- Importance: 9',
      [
        { line: 3, code: 'bad-value', what: 'Horizon', wants: { kind: 'choice', choices: ['short', 'long', 'none-yet'] } },
        { line: 4, code: 'bad-value', what: 'Importance', wants: { kind: 'scale' } },
      ],
    ],
  ])('says which line is wrong: %j', (file, problems) => {
    expect(workbookFromMarkdown(file)).toEqual({ ok: false, problems });
  });

  it.each([
    ['### Fact', 'Facts', 500],
    ['### Goal', 'Goals', 50],
    ['### Story', 'Stories', 200],
    ['#### Milestone', 'Milestones', 40],
  ])('refuses more of “%s” than a workbook takes, at the first too many', (heading, what, most) => {
    const file = (n: number) => `# Candor workbook\n### Goal\n${`${heading}\n`.repeat(n)}`;
    const taken = heading === '### Goal' ? most - 1 : most;
    expect(workbookFromMarkdown(file(taken)).ok).toBe(true);
    expect(workbookFromMarkdown(file(taken + 1))).toEqual({
      ok: false,
      problems: [{ line: taken + 3, code: 'bad-value', what, wants: { kind: 'fewer', most } }],
    });
  });

  it('reads a file of many parts in time that grows with their number', () => {
    const from = performance.now();
    expect(workbookFromMarkdown(`# Candor workbook\n${'### Goal\n'.repeat(30_000)}`).ok).toBe(false);
    // Some 20 ms; where each heading looks through all before it, more than 5 s. A busy machine lies in between.
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it('loses no milestone that stands under no goal', () => {
    const file = '# Candor workbook\n### Goal 1\n### Story 1\n#### Milestone 1\n- Text: Course';
    expect(workbookFromMarkdown(file)).toEqual({ ok: false, problems: [{ line: 4, code: 'misplaced', what: '#### Milestone 1' }] });
  });

  it('finds the line of a value that no workbook may have', () => {
    const file = '# Candor workbook\n### Goal 1\n- Why: a\n#### Milestone 1\n- Text: Course\n- By: next spring\n### Story 1\n- Date: 2024-13';
    expect(workbookFromMarkdown(file)).toMatchObject({
      ok: false,
      problems: [
        { line: 6, code: 'bad-value', what: 'By', wants: { kind: 'when' } },
        { line: 8, code: 'bad-value', what: 'Date', wants: { kind: 'when' } },
      ],
    });
  });
});

it.each([
  ['May 2027', '2027-05'],
  ['sept. 2026', '2026-09'],
  ['3/2027', '2027-03'],
  ['2028', '2028'],
])('reads a date as the studio does: %s', (written, by) => {
  const file = `# Candor workbook\n### Goal 1\n#### Milestone 1\n- By: ${written}`;
  expect(workbookFromMarkdown(file)).toMatchObject({ ok: true, workbook: { goals: [{ milestones: [{ by }] }] } });
});

describe('a workbook as JSON', () => {
  const goal = { id: 'g', horizon: 'short', statement: 'Bake', why: '', measure: '', urgency: 3, importance: 3, risk: '', planB: '', mayChange: '', stays: '' };
  const milestone = { id: 'm', text: 'Course', by: 'May 2027', done: false };

  it.each<[unknown, object]>([
    [[], { code: 'not-a-workbook' }],
    [{ a: 1 }, { code: 'not-a-workbook' }],
    [
      { ...EMPTY_WORKBOOK, version: 2 },
      { code: 'other-version', what: '2' },
    ],
    [
      { ...EMPTY_WORKBOOK, profile: undefined },
      { code: 'missing', what: 'profile' },
    ],
    [
      { ...EMPTY_WORKBOOK, goals: [{ ...goal, milestones: [milestone] }] },
      { code: 'bad-value', what: 'goal 1, milestone 1, By', wants: { kind: 'when' } },
    ],
    [
      { ...EMPTY_WORKBOOK, hobbies: [] },
      { code: 'unknown-field', what: 'hobbies' },
    ],
  ])('says what is wrong: %j', (value, problem) => {
    expect(workbookFromJson(JSON.stringify(value))).toMatchObject({ ok: false, problems: [{ line: null, ...problem }] });
  });

  it.each([
    ['', 'empty'],
    ['{"format":"candor-wor', 'not-json'],
  ])('tells an empty file from a broken one: %j', (text, code) => expect(workbookFromJson(text)).toMatchObject({ ok: false, problems: [{ code }] }));
});
