import { expect, it } from 'vitest';
import { periodIn } from './dates.ts';

it.each([
  ['Painter and Decorator 2018 – 2020', '2018', '2020', '2018 – 2020'],
  ['Head of Marketing 2019 – 2021', '2019', '2021', '2019 – 2021'],
  ['Registered Mayor 2015 – 2016', '2015', '2016', '2015 – 2016'],
  ['Novice Marshal, 2020 – now', '2020', null, '2020 – now'],
  ['Octopus Energy 2021', null, '2021', '2021'],
  ['Juniors and Marines – 2019', null, '2019', '2019'],
  ['Cook Sept. 2018 – December 2020', '2018-09', '2020-12', 'Sept. 2018 – December 2020'],
  ['Cook, FEBRUARY 2018 to jun 2020', '2018-02', '2020-06', 'FEBRUARY 2018 to jun 2020'],
  ['Cook March – August 2019', '2019-03', '2019-08', 'March – August 2019'],
  ["Cook May '18 – July, 2020", '2018-05', '2020-07', "May '18 – July, 2020"],
])('finds the time in “%s”', (line, from, to, written) => {
  const period = periodIn(line);
  expect(period).toMatchObject({ from, to });
  expect(line.slice(period?.start, period?.end)).toBe(written);
});
