import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { ledgerOf } from './ledger.ts';

const inconsistentIn = (answer: string, before: string) =>
  ledgerOf(parseDocument(answer), {
    facts: [],
    questionId: 'teamwork',
    earlier: [],
    others: [{ questionId: 'tell-me-about-yourself', doc: parseDocument(before) }],
    today: { year: 2026, month: 11 },
    vectorOf: null,
    company: null,
  }).inconsistent.map(({ matter, evidence }) => [matter, evidence.quote]);

it.each([
  ['Three months later I had built a Power BI dashboard.', "I've used Power BI for three years to build a dashboard."],
  ['In November 2021 I trained three cooks as a cook at Hollins Canteen.', 'I was a cook at Hollins Canteen from 2019 to 2022.'],
  ['I failed the fish health certificate in 2022.', 'I want to sit the fish health certificate in May 2027.'],
  ['I want to sit the fish health certificate in May 2027.', 'I failed the fish health certificate in 2022.'],
  ['We cut the feed by 11 percent.', 'We cut the egg losses from 19 percent to 7 percent.'],
  ['Ewan cut the egg losses by 30 percent.', 'I cut the egg losses by 10 percent.'],
  ['There was no site accident that year.', 'I looked after four sites and wrote up each site accident.'],
  ['I shadowed the head technician for a month.', 'I shadowed the head technician for four weeks.'],
  ["I'd rather not move, but a day or two a week on the road is fine.", "I can't relocate, but I'm happy to travel two days a week."],
])('“%s” goes together with “%s”', (answer, before) => {
  expect(inconsistentIn(answer, before)).toEqual([]);
});

it.each([
  ["I've used Power BI for six years to build dashboards.", "I've used Power BI for three years to build dashboards.", 'six years'],
  ['I trained nine cooks at Hollins Canteen.', 'I trained three cooks at Hollins Canteen.', 'nine'],
  ['We cut the egg losses by 30 percent.', 'We cut the egg losses by 10 percent.', '30 percent'],
  ['I joined Hollins Canteen as a cook in 2017.', 'I joined Hollins Canteen as a cook in 2019.', '2017'],
])('“%s” does not go together with “%s”', (answer, before, quote) => {
  expect(inconsistentIn(answer, before)).toContainEqual(['figure', quote]);
});
