import { type Case, NOVEMBER_2026 } from './cases.ts';

/**
 * Written after the tuning: 42 of 50 were right when first read, which is what to expect of a stranger's answer. Rules that were plainly
 * wrong were mended afterwards; what still fails is listed as a known miss in the test.
 */
export const FRESH_CASES: readonly Case[] = [
  ['Give it two, maybe three years and I reckon I could be running the vets reception.', [['two, maybe three years', 30]]],
  ["I'm looking at about four years before I'm a proper tree surgeon.", [['about four years', 48]]],
  ['By the time the new tram line is open I hope to be a route trainer.', [['By the time the new tram line is open', null]]],
  ['Ten years down the line I could well be a magistrate, but not before.', [['Ten years down the line', 120]]],
  [
    'In the first six weeks I would sit with every team and after ninety days show you a plan.',
    [
      ['In the first six weeks', 1.5],
      ['after ninety days', 3],
    ],
  ],
  ['I aim to be chargehand inside three years.', [['inside three years', 36]]],
  ['Hopefully by this time next year I have my own chair in the salon.', [['by this time next year', 12]]],
  ['My mate did it in four years, I want to do it in three.', [['in three', 36]]],
  ['I would love to still be here twenty years from today.', [['twenty years from today', 240]]],
  ['At the end of two years I want my name on a published drawing.', [['At the end of two years', 24]]],
  ['I want the sommelier certificate in the bag by the end of 2027.', [['by the end of 2027', 13]], NOVEMBER_2026],
  ['My visa runs until August 2029 and I plan to stay past that.', [['until August 2029', 33]], NOVEMBER_2026],
  [
    'In February I sit my Level 2 and in the autumn I go for Level 3.',
    [
      ['In February', 3],
      ['in the autumn', 11],
    ],
    NOVEMBER_2026,
  ],
  ["I see myself, I don't know, fifteen years on the road still, same lorry probably.", [['fifteen years', 180]]],
  ['For the foreseeable future I want to be on the wards.', [['For the foreseeable future', null]]],
  ['I would like in the next time to learn the CNC programming.', [['in the next time', null]]],
  ['After one, two years I can maybe be shift leader.', [['After one, two years', 18]]],
  ["I'm 45, I'll retire at 67, so there's plenty of work left in me.", [['at 67', 264]]],
  ['Once my youngest is at uni I could do residential shifts.', [['Once my youngest is at uni', null]]],
  ["I've two years of college still to do, then I'm all yours.", [['two years', 24]]],
  ['It takes seven years to train an architect and I am three in.', [['seven years', 84]]],
  ['Within my first 100 days I will have met every supplier.', [['Within my first 100 days', 3.5]]],
  [
    'In year one I learn, in year two I lead a bay, by year five I want the whole shop.',
    [
      ['In year one', 12],
      ['in year two', 24],
      ['by year five', 60],
    ],
  ],
  [
    'My short-term goal is to be quick on the till; my long-term goal is buying.',
    [
      ['short-term goal', null],
      ['long-term goal', null],
    ],
  ],
  ['In the medium term, around three years, I want to move into forensics.', [['In the medium term, around three years', 36]]],
  ['Between three and five years from now I would like to be in charge of a lambing shed.', [['Between three and five years from now', 48]]],
  ['I want to be a captain by the age of thirty-five.', [['by the age of thirty-five', null]]],
  ['Over the coming months I will finish my portfolio.', [['Over the coming months', null]]],
  ['It is nine months till I qualify.', [['nine months till I qualify', 9]]],
  ["I'd like to have a go at the grade two horses next season.", [['next season', 12]]],
  ['My five to ten year plan is to become a conservator.', [['five to ten year plan', 90]]],
  ['Two more summers and I should have my coastal skipper ticket.', [['Two more summers', 24]]],
  ['We hope to open the second van in early 2028.', [['in early 2028', 14]], NOVEMBER_2026],
  ['I have worked in three hotels in the last four years.', []],
  ['It was my job for six summers.', []],
  ['We do a stock take at the end of every month.', []],
  ['The shift is twelve hours, four on and four off.', []],
  ['In 2019 I qualified and by 2022 I was a band six.', []],
  ['My first year was hard, but by the second I was fine.', []],
  ['I would describe myself as a patient person with a good eye.', []],
  ['I had a four-year apprenticeship with the railways.', []],
  ['Six months later they made me permanent.', []],
  ['During the winter we grit the roads from four in the morning.', []],
  ['I can plaster a room in a day.', []],
  ['Since leaving school eight years ago I have not missed a shift.', []],
  ['When the alarm goes I drop everything.', []],
  ['The dog was two years old and had never been to a vet.', []],
  ['I earn 24 thousand a year and I do two nights a week.', []],
  ['They wanted it by Friday and we had it done on the Thursday.', []],
  ['A week before the inspection I rewrote the log.', []],
];
