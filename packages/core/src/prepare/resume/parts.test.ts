import { describe, expect, it } from 'vitest';
import { proposedFrom } from './testing/score.ts';

describe('a résumé that is not one list', () => {
  it('reads a job below its dates, told in sentences, with the role’s own dates', () => {
    expect(
      proposedFrom(
        'Tom Reilly\n\nJan 2020 – now\nNorthgate Primary, Leeds. Teaching assistant (SEN since 2022; earlier Midday supervisor).\n' +
          'I support two pupils. I noticed that reading records went missing. I made a chart with the pupils. Missing books dropped from 12 to 2 a term. I was first-aider.',
      ),
    ).toEqual([
      'employer: Northgate Primary [2020-01–]',
      'role: Teaching assistant [2022–]',
      'achievement: I support two pupils [2020-01–]',
      'achievement: I noticed that reading records went missing. I made a chart with the pupils. Missing books dropped from 12 to 2 a term [2020-01–]',
      'achievement: I was first-aider [2020-01–]',
    ]);
  });

  it.each([
    ['Warehouse operative (since May 2019; temp before), Amazon, 2018 - now', ['role: Warehouse operative [2019-05–]', 'employer: Amazon [2018–]']],
    ['Previous: Greggs, Otley - baker, 2015 - 2017', ['employer: Greggs [2015–2017]', 'role: baker [2015–2017]']],
    ['Other jobs: Aldi, Leeds - cashier, 2015 - 2017', ['employer: Aldi [2015–2017]', 'role: cashier [2015–2017]']],
  ])('names who employed: %s', (line, expected) => {
    expect(proposedFrom(`Experience\n${line}`)).toEqual(expected);
  });

  it.each([
    ['Interests: fell running', []],
    ['Hobbies: chess, allotment', []],
    ['Certificates: First aid', ['qualification: First aid']],
    ['Driving licence: full UK', ['qualification: Driving licence: full UK']],
  ])('lets a labelled line be what its label says: %s', (line, expected) => {
    expect(proposedFrom(`Education & certificates\nNVQ Level 2, 2014\n${line}`)).toEqual(['qualification: NVQ Level 2 [–2014]', ...expected]);
    // Within a job, which goes on behind it.
    expect(proposedFrom(`Experience\nDriver, DPD, 2018 - 2021\n- Drove nights without a miss\n${line}\n- Trained two new drivers`)).toEqual([
      'role: Driver [2018–2021]',
      'employer: DPD [2018–2021]',
      'achievement: Drove nights without a miss [2018–2021]',
      ...expected,
      'achievement: Trained two new drivers [2018–2021]',
    ]);
  });

  it.each([
    ['References on request', []],
    ['References available upon request.', []],
    ['Volunteer work: Leeds Food Aid, since 2021', ['role: Volunteer work [2021–]', 'employer: Leeds Food Aid [2021–]']],
  ])('takes no closing line for a qualification: %s', (line, expected) => {
    expect(proposedFrom(`Education & certificates\nNVQ Level 2, 2014\n${line}`)).toEqual(['qualification: NVQ Level 2 [–2014]', ...expected]);
  });
});
