import { expect, it } from 'vitest';
import { periodIn } from './dates.ts';
import { proposeFrom } from './propose.ts';
import { HELD_OUT_RESUMES } from './testing/held-out-resumes.ts';
import { scoreOf } from './testing/score.ts';
import { TUNED_RESUMES } from './testing/tuned-resumes.ts';

it.each(TUNED_RESUMES)('reads $name', (one) => {
  const { missed, wrong } = scoreOf([one]);
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
});

/** Of the expected proposals; and of those that nobody expects, how many there are at the most. */
const LEAST_FOUND = 0.83;
const MOST_WRONG = 6;

it('reads layouts that it was not written with', () => {
  const { expected, found, wrong } = scoreOf(HELD_OUT_RESUMES);
  expect(found / expected).toBeGreaterThan(LEAST_FOUND);
  expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG);
});

it('says which job a proposal belongs to', () => {
  const { proposals } = proposeFrom(
    'Experience\nBaker, Crust Ltd, 2015 – 2019\n- Trained 3 apprentices\nCook, Inn Ltd, 2019 – now\n- Ran the kitchen alone\nSkills\nBread',
  );
  expect(proposals.map(({ job, fact }) => `${job} ${fact.text}`)).toEqual([
    '1 Baker',
    '1 Crust Ltd',
    '1 Trained 3 apprentices',
    '2 Cook',
    '2 Inn Ltd',
    '2 Ran the kitchen alone',
    'null Bread',
  ]);
});

it.each([
  ["Feb '22 - Current", '2022-02', null],
  ['2019-22', '2019', '2022'],
  ['2018/19', '2018', '2019'],
  ['01.10.2013 – 31.07.2015', '2013-10', '2015-07'],
  ['since 04/2020', '2020-04', null],
  ['Summer 2020', null, '2020'],
  ['Jan 2020 to date', '2020-01', null],
  ['June - August 2021', '2021-06', '2021-08'],
  ['2021 –', '2021', null],
  ['2019-03', null, '2019-03'],
])('reads the dates %s', (text, from, to) => {
  const period = periodIn(text);
  expect([period?.from, period?.to]).toEqual([from, to]);
});
