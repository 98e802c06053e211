import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMPTY_WORKBOOK } from '@candor/core';
import { expect, it } from 'vitest';
import { readAd, readBrief, readWorkbook } from './prepared-files.ts';

const fileOf = async (name: string, text: string): Promise<string> => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'candor-')), name);
  await writeFile(file, text);
  return file;
};

it('reads a workbook that has more than any answer', async () => {
  const told = 'We baked for the market. '.repeat(75);
  const story = { title: 'Market', situation: told, task: told, action: told, result: told, lesson: '', figures: [], skills: [], employer: '', date: null };
  const workbook = { ...EMPTY_WORKBOOK, stories: Array.from({ length: 190 }, (_, i) => ({ id: `s${i}`, ...story })) };
  expect(await readWorkbook(await fileOf('full.json', JSON.stringify(workbook)))).toEqual(workbook);
});

it('says of what is larger what it is not', async () => {
  const huge = await fileOf('huge.md', '# Candor workbook\n'.repeat(500_000));
  await expect(readWorkbook(huge)).rejects.toThrow(/huge\.md has more than 8 MB, which is far more than a workbook\./);
  await expect(readBrief(huge)).rejects.toThrow(/huge\.md has more than 8 MB, which is far more than an ad\./);
  const long = await fileOf('page.txt', 'We like bread. '.repeat(70_000));
  await expect(readBrief(long)).rejects.toThrow(/page\.txt has more than 1,000,000 characters, which is far more than an ad\./);
});

it('says how much else is wrong with a workbook, of whatever kind', async () => {
  const file = await fileOf('gaol.md', '# Candor workbook\n### Gaol 1\n- Why: bread\n### Goal 2\n- Urgency: soon\nloose words');
  await expect(readWorkbook(file)).rejects.toThrow(/ \(The file has 2 more faults\.\)$/);
});

it.each(['{"stories":[{"title":"Market"}]}', '  [{"skill":"T-DOC tracking"}]\n', '{}'])('takes no data for an ad: %s', async (text) => {
  await expect(readAd(await fileOf('book.json', text))).rejects.toThrow('book.json is JSON, and no ad. Give an ad as text or HTML.');
});

it.each(['{{Bakery}} is hiring a baker.', '[Remote] Baker wanted'])('reads an ad that begins with a bracket: %s', async (text) => {
  expect((await readAd(await fileOf('ad.txt', text))).text).toBe(text);
});
