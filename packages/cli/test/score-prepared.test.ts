import path from 'node:path';
import { EMPTY_WORKBOOK, type Feedback, type Workbook, workbookToMarkdown } from '@candor/core';
import { expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: { name: '', field: '', facts: [{ id: 'p1', kind: 'employer', text: 'Harbour Bakery', from: '2019-03', to: null }] },
  stories: [
    {
      id: 's1',
      title: 'Less waste',
      situation: '',
      task: '',
      action: '',
      result: 'Waste went from 40 loaves a day to 12',
      lesson: '',
      figures: [],
      skills: [],
      employer: '',
      date: null,
    },
  ],
};
const AD = `Night Baker
Harbour Road Bakehouse

Our goals
- Halve our waste by 2028

Our values
- Patience
- Honesty

What you need
- Experience with sourdough
`;
const ANSWER =
  'At Harbour Bakery I cut the waste from 40 loaves a day to 20, because nobody had counted them. You want to halve your waste, and I know how that starts.';
const TRUE_ANSWER = ANSWER.replace('to 20', 'to 12');
const WORDS = ['score', '--no-meaning', '--today', '2026-11', '--question', 'greatest-achievement', '--text', ANSWER];

test('candor score holds an answer against a workbook and an ad, as JSON and for people', async () => {
  const folder = await folderOf({ 'workbook.json': JSON.stringify(WORKBOOK), 'workbook.md': workbookToMarkdown(WORKBOOK), 'ad.txt': AD });
  const file = (name: string) => path.join(folder, name);
  const [json, markdown, people] = await Promise.all([
    candor([...WORDS, '--json', '--workbook', file('workbook.json'), '--brief', file('ad.txt')]),
    candor([...WORDS, '--json', '--workbook', file('workbook.md'), '--brief', file('ad.txt')]),
    candor([...WORDS, '--workbook', file('workbook.json'), '--brief', file('ad.txt')], { env: { COLUMNS: '100' } }),
  ]);
  expect(json).toMatchObject({ code: 0, stderr: '' });
  expect(markdown).toEqual(json);
  const { ledger, tailoring, findings } = JSON.parse(json.stdout) as Feedback;
  expect(ledger?.claims.map(({ status, evidence: { quote } }) => ({ status, quote }))).toContainEqual({ status: 'in-conflict', quote: '20' });
  expect(findings.map(({ messageId }) => messageId)).toContain('authenticity/record-conflict');
  // What is told otherwise than it is on record speaks for nothing.
  expect(tailoring?.points.find(({ kind }) => kind === 'objective')?.status).toBe('named');
  expect(people.code).toBe(0);
  expect(people.stdout).toContain('What you claim');
});

test('candor score says what speaks for a point of the company', async () => {
  const folder = await folderOf({ 'workbook.json': JSON.stringify(WORKBOOK), 'ad.txt': AD });
  const files = ['--workbook', path.join(folder, 'workbook.json'), '--brief', path.join(folder, 'ad.txt')];
  const { stdout } = await candor([
    'score',
    '--no-meaning',
    '--today',
    '2026-11',
    '--question',
    'greatest-achievement',
    '--text',
    TRUE_ANSWER,
    '--json',
    ...files,
  ]);
  const { tailoring } = JSON.parse(stdout) as Feedback;
  expect(tailoring?.points.find(({ kind }) => kind === 'objective')).toMatchObject({
    status: 'argued',
    facts: [{ text: 'Waste went from 40 loaves a day to 12' }],
  });
});

test('candor score without them has neither, and says what is wrong with a file', async () => {
  const folder = await folderOf({ 'workbook.md': '# Shopping\n- eggs\n', 'brief.json': '{"format": "candor-brief"}', 'empty.txt': ' \n' });
  const [plain, workbook, brief, empty] = await Promise.all([
    candor([...WORDS, '--json']),
    candor([...WORDS, '--workbook', path.join(folder, 'workbook.md')]),
    candor([...WORDS, '--brief', path.join(folder, 'brief.json')]),
    candor([...WORDS, '--brief', path.join(folder, 'empty.txt')]),
  ]);
  expect(JSON.parse(plain.stdout)).toMatchObject({ ledger: null, tailoring: null });
  expect({ code: workbook.code, stdout: workbook.stdout }).toEqual({ code: 1, stdout: '' });
  expect(workbook.stderr).toContain('workbook.md: This is not a workbook of Candor.');
  expect({ code: brief.code, stdout: brief.stdout }).toEqual({ code: 1, stdout: '' });
  expect(brief.stderr).toContain('brief.json is JSON, but no brief.');
  expect([empty.code, empty.stdout]).toEqual([1, '']);
  expect(empty.stderr).toContain('empty.txt: There are no words in this.');
});
