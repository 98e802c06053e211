import type { QuestionSummary } from '@candor/server/api';
import { describe, expect, test } from 'vitest';
import { byPack, filterQuestions, readFilter, writeFilter } from './filter.ts';

const question = (id: string, text: string, more: Partial<QuestionSummary> = {}): QuestionSummary => ({
  id,
  pack: 'goals',
  packTitle: 'Goals',
  question: text,
  form: 'short',
  kind: 'plan',
  status: 'new',
  attempts: 0,
  lastAttemptAt: null,
  lastLevels: null,
  ...more,
});
const five = question('five', 'Where do you see yourself in five years?');
const resume = question('resume', 'Walk me through your résumé.', { pack: 'general', packTitle: 'General', kind: 'about-you', status: 'tried' });
const all = [five, resume];
const everything = { text: '', pack: '', kind: '', status: '' };

describe('filterQuestions', () => {
  test.each([
    ['', all],
    ['FIVE years', [five]],
    ['resu', [resume]],
    ['see sign', []],
  ])('finds %o', (text, found) => {
    expect(filterQuestions(all, { ...everything, text })).toEqual(found);
  });

  test('takes pack, kind and status together', () => {
    expect(filterQuestions(all, { ...everything, pack: 'general', kind: 'about-you', status: 'tried' })).toEqual([resume]);
    expect(filterQuestions(all, { ...everything, pack: 'general', status: 'new' })).toEqual([]);
  });
});

test('the filter is read back from the address as it was written', () => {
  const filter = { text: 'five years', pack: 'goals', kind: '', status: 'new' };
  expect(writeFilter(filter).toString()).toBe('q=five+years&pack=goals&status=new');
  expect(readFilter(writeFilter(filter))).toEqual(filter);
});

test('packs keep their order', () => {
  expect(byPack([five, resume, five]).map(({ title, questions }) => [title, questions.length])).toEqual([
    ['Goals', 2],
    ['General', 1],
  ]);
});
