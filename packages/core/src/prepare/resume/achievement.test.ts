import { expect, it } from 'vitest';
import { readAchievement } from './achievement.ts';

it.each([
  ['Mentored four juniors; two were promoted within a year', 'Mentored four juniors', 'two were promoted within a year'],
  ['Replaced the nightly batch with Kafka: data from 24 h to 5 min', 'Replaced the nightly batch with Kafka', 'data from 24 h to 5 min'],
  ['Introduced contract tests (Pact), reducing incidents by 60%', 'Introduced contract tests (Pact)', 'reducing incidents by 60%'],
  ['Ran 12 incident reviews and reduced recovery from 55 to 18 minutes', 'Ran 12 incident reviews', 'reduced recovery from 55 to 18 minutes'],
  ['Cut the wait from 40 to 12 minutes by moving the packing to nights', 'moving the packing to nights', 'Cut the wait from 40 to 12 minutes'],
  ['Cut returns from 30 to 12 a week by re-labelling the shelves', 're-labelling the shelves', 'Cut returns from 30 to 12 a week'],
  ['Saved £310k a year', '', 'Saved £310k a year'],
  ['Covered nights, weekends and holidays', 'Covered nights, weekends and holidays', ''],
  ['Built a rota tool used by 230 engineers', 'Built a rota tool used by 230 engineers', ''],
])('takes deed and result apart: “%s”', (line, action, result) => {
  const read = readAchievement(line);
  expect([read.action, read.result]).toEqual([action, result]);
});

it('gives a title without a loose end', () => {
  const titles = [
    'Cut p95 latency of the payments API from 480 ms to 120 ms',
    'Introduced contract tests (Pact), reducing incidents',
    'Trained 3 apprentices',
    'Brought missed doses down from 14 a week to 3',
    'Lowered scrap on line two from 9 % of output to 4 %',
    'Spotted that a crate of 30 jars had been sealed without lids, and rang the shop',
    'Kept the night log when the heating went off in the hall',
    'Washed, ironed and folded the linen by hand',
    'Served 1,200 lunches a day during the long strike',
  ];
  expect(titles.map((line) => readAchievement(line).title)).toEqual([
    'Cut p95 latency of the payments API',
    'Introduced contract tests',
    'Trained 3 apprentices',
    'Brought missed doses down',
    'Lowered scrap on line two',
    'A crate of 30 jars had been sealed',
    'Kept the night log',
    'Washed, ironed and folded the linen by hand',
    'Served 1,200 lunches a day',
  ]);
});

it('reads several sentences as how it began, what was done and what came of it', () => {
  expect(readAchievement('I noticed that records went missing. I made a chart. I asked the pupils. Losses fell from 12 to 2.')).toEqual({
    title: 'Records went missing',
    situation: 'I noticed that records went missing.',
    action: 'I made a chart. I asked the pupils.',
    result: 'Losses fell from 12 to 2.',
  });
});
