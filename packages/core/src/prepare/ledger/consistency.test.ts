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
  ["I'd rather not move, but a day or two a week on the road is fine.", "I can't relocate, but I'm happy to travel two days a week."],
])('“%s” goes together with “%s”', (answer, before) => {
  expect(inconsistentIn(answer, before)).toEqual([]);
});

it.each([
  ["I've used Power BI for six years to build dashboards.", "I've used Power BI for three years to build dashboards.", 'six years'],
  ['I joined Hollins Canteen as a cook in 2017.', 'I joined Hollins Canteen as a cook in 2019.', '2017'],
])('“%s” does not go together with “%s”', (answer, before, quote) => {
  expect(inconsistentIn(answer, before)).toContainEqual(['figure', quote]);
});
