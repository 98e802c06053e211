import { EMPTY_WORKBOOK, type Workbook, workbookToMarkdown } from '@candor/core';
import { describe, expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: { name: '', field: 'bread baking', facts: [] },
  goals: [
    {
      id: 'near',
      horizon: 'short',
      statement: 'Run the deck oven alone',
      why: '',
      measure: 'Forty loaves an hour',
      milestones: [{ id: 'm', text: 'Two Saturdays with Ana', by: '2027-04', done: false }],
      urgency: 3,
      importance: 4,
      risk: '',
      planB: '',
      mayChange: '',
      stays: '',
    },
  ],
  stories: [],
};
const BRIEF = {
  format: 'candor-brief',
  version: 1,
  company: 'Mill Street',
  role: 'Night Baker',
  text: 'Bake overnight',
  points: [{ id: 'p1', kind: 'responsibility', text: 'Bake overnight', span: null }],
};
const files = () => folderOf({ 'book.json': JSON.stringify(WORKBOOK), 'book.md': workbookToMarkdown(WORKBOOK), 'brief.json': JSON.stringify(BRIEF) });

describe('candor build', () => {
  test('lists what is said by the company apart from what is on record', async () => {
    const folder = await files();
    const args = [
      'build',
      '--today',
      '2026-11',
      '-q',
      'short-term-goals',
      '--variant',
      '2',
      '--workbook',
      `${folder}/book.json`,
      '--brief',
      `${folder}/brief.json`,
    ];
    const { stdout } = await candor(args, { env: { COLUMNS: '80' } });
    const [record = '', company = ''] = stdout.slice(stdout.indexOf('From your record')).split('From the company');
    expect(record).toContain('Run the deck oven alone');
    expect(company.split('Cue card')[0]).toMatch(/^\n {2}– bake overnight$/im);
  });

  test('shows a draft with its open blanks, its facts and a cue card', async () => {
    const folder = await files();
    const { code, stdout, stderr } = await candor(['build', '--today', '2026-11', '-q', 'short-term-goals', '--workbook', `${folder}/book.json`], {
      env: { COLUMNS: '80' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "What are your short-term goals?
      About 60 seconds, variant 1 of 2

        My first aim is to run the deck oven alone. The step before that is two
        Saturdays with Ana, by April 2027. I'll know I'm there by this: forty loaves
        an hour. In this job it means that I carry my full share of [which task, and
        how soon].

      Still open
        [which task, and how soon] How soon would you be up to speed with us, and on
                                   what?

      From your record
        goal, statement: Run the deck oven alone
        goal, measure: Forty loaves an hour
        goal, milestone: Two Saturdays with Ana

      Cue card
        – run the deck oven alone
        – two Saturdays with Ana
        – forty loaves an hour
        – In this job it means …
      "
    `);
  });

  test('prints each sentence with the facts it came from', async () => {
    const folder = await files();
    const args = ['build', '--question', 'What are your short-term goals?', '--brief', `${folder}/brief.json`, '--seconds', '30', '--variant', '4', '--json'];
    const runs = await Promise.all(['book.json', 'book.md'].map((file) => candor([...args, '--workbook', `${folder}/${file}`])));
    const [built, fromMarkdown] = runs.map(({ stdout }) => JSON.parse(stdout));
    expect(built.draft).toMatchObject({ questionId: 'short-term-goals', variant: 1, variants: 2, seconds: 30 });
    expect(built.draft.sentences[0]).toEqual({
      elementIds: ['productive-here'],
      pieces: [
        { kind: 'words', text: 'To begin with I want to be of use to you: to ' },
        { kind: 'company', text: 'bake overnight', pointId: 'p1' },
        { kind: 'words', text: ' without anyone checking after me.' },
      ],
    });
    expect([built.blanks, fromMarkdown.text]).toEqual([[], built.text]);
    expect(Object.keys(built)).toEqual(['draft', 'lengths', 'text', 'blanks', 'cueCard', 'model']);
  });

  test('drafts by its kind what is no question of the bank', async () => {
    const folder = await files();
    const { code, stdout } = await candor([
      'build',
      '--today',
      '2026-11',
      '-q',
      'Tell me about a time you mended a roof.',
      '--workbook',
      `${folder}/book.json`,
      '--json',
    ]);
    expect({ code, id: JSON.parse(stdout).draft.questionId }).toEqual({ code: 0, id: 'any-story' });
  });

  test('drafts what asks the same as a question of the bank like that one', async () => {
    const folder = await files();
    const args = ['build', '--workbook', `${folder}/book.json`, '--json', '--question'];
    const { code, stdout } = await candor([...args, 'Where do you want to be 5 years from now?']);
    const { draft, model } = JSON.parse(stdout);
    expect({ code, id: draft.questionId, hasModel: model.length > 0 }).toEqual({ code: 0, id: 'five-years', hasModel: true });
  });

  test('says what is missing or wrong', async () => {
    const folder = await folderOf({ 'no.json': '{"format":"candor-workbook"}' });
    const run = async (...args: string[]) => {
      const { code, stderr } = await candor(['build', ...args]);
      return [code, stderr.split('\n')[0]];
    };
    expect(
      await Promise.all([
        run(),
        run('-q', 'five-years'),
        run('-q', 'five-yaers', '--workbook', `${folder}/no.json`),
        run('-q', 'five-years', '--workbook', '-', '--brief', '-'),
        run('-q', 'five-years', '--workbook', 'w.json', '--seconds', '45'),
        run('-q', 'five-years', '--workbook', 'w.json', '--variant', '0'),
      ]),
    ).toEqual([
      [2, 'candor: Say which question is to be answered: --question five-years'],
      [2, 'candor: Say what you keep on record: --workbook FILE, exported from the studio.'],
      [2, expect.stringContaining('Did you mean five-years')],
      [2, 'candor: Standard input can be the workbook or the brief, not both. Put one of them into a file.'],
      [2, expect.stringContaining('Allowed choices are 30, 60, 90.')],
      [2, expect.stringContaining('A variant is a whole number from 1 on.')],
    ]);
    expect(await run('-q', 'five-years', '--workbook', `${folder}/no.json`)).toEqual([expect.any(Number), expect.stringContaining('no.json')]);
  });
});
