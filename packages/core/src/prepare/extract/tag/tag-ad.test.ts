import { expect, it } from 'vitest';
import { adLines } from '../ad-lines.ts';
import { readingsOf } from '../brief-of.ts';
import { cellsOf } from '../tables.ts';
import { BUCKETS } from './buckets.ts';
import type { CrfModel } from './crf.ts';
import { pointsOf, taggedOf } from './tag-ad.ts';
import { beginOf, POINT_TAGS, TAGGED, type TaggedKind, TOLD, TOLD_TAGS, type ToldKind } from './tags.ts';

/** A model that says nothing: what is found is what the odds say. */
const SILENT: CrfModel = { says: new Int8Array(BUCKETS * POINT_TAGS.count), scale: 1, follows: new Float32Array((POINT_TAGS.count + 1) * POINT_TAGS.count) };

/** What a reader says: these words are of a point. */
type Says = readonly (readonly [words: string, kind: TaggedKind | ToldKind, odds?: number])[];

function pointsIn(text: string, says: Says | null): string[] {
  const readings = readingsOf(cellsOf(adLines(text)), null);
  const odds = taggedOf(readings).map(({ doc, sentence }) => {
    const words = doc.words.slice(sentence.firstWord, sentence.endWord);
    const rowOf = (kinds: readonly string[], count: number) =>
      words.map(({ start }) => {
        const row = new Float32Array(count);
        row[0] = 4;
        for (const [stretch, kind, by = 9] of says ?? []) {
          const at = doc.text.indexOf(stretch);
          if (!kinds.includes(kind) || at < 0 || start < at || start >= at + stretch.length) continue;
          row[beginOf(kinds as readonly TaggedKind[], kind as TaggedKind) + Number(start > at)] = by;
        }
        return row;
      });
    return { named: rowOf(TAGGED, POINT_TAGS.count), told: rowOf(TOLD, TOLD_TAGS.count) };
  });
  return pointsOf(readings, SILENT, says === null ? [] : odds)
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

it('reads both rows: a duty may name a skill', () => {
  const text = 'You will run the payroll with Sage every month.';
  expect(
    pointsIn(text, [
      ['run the payroll with Sage every month', 'responsibility'],
      ['Sage', 'skill-must'],
    ]),
  ).toEqual(['responsibility: run the payroll with Sage every month', 'skill-must: Sage']);
});

it('tells an aim once, and the words of a mission for no value', () => {
  const aim = 'In the next year we open two wards.';
  expect(
    pointsIn(aim, [
      ['In the next year we open two wards', 'objective'],
      ['we open two wards', 'growth'],
    ]),
  ).toEqual(['objective: In the next year we open two wards']);
  const mission = 'Here for every child, with patience.';
  expect(
    pointsIn(mission, [
      ['Here for every child, with patience', 'mission'],
      ['patience', 'value'],
    ]),
  ).toEqual(['mission: Here for every child, with patience']);
  expect(
    pointsIn(mission, [
      ['Here for every child, with patience', 'benefit'],
      ['patience', 'value'],
    ]),
  ).toEqual(['benefit: Here for every child, with patience', 'value: patience']);
});

it('keeps what says itself that it is a mission, where nothing is read', () => {
  expect(pointsIn('Our mission is to cut waste.', [])).toEqual(['mission: cut waste']);
});

it('asks for a short item below a heading that asks, also where its words tell nothing', () => {
  expect(pointsIn('Essential:\n- Civica', [])).toEqual(['skill-must: Civica']);
  expect(pointsIn('Essential:\n- the people here have been with us for years', [])).toEqual([]);
});

it('finds what is a little less likely than nothing', () => {
  expect(pointsIn('Somebody patient fits in here.', [['patient', 'skill-must', 3.5]])).toEqual(['skill-must: patient']);
  expect(pointsIn('Somebody patient fits in here.', [['patient', 'skill-must', 2.5]])).toEqual([]);
});

it('keeps an item of a list of what is offered, where nothing is read', () => {
  expect(pointsIn('We offer:\n- A secure workplace\n- Five of our managers started as technicians', [])).toEqual([
    'benefit: secure workplace',
    'career-path: Five of our managers started as technicians',
  ]);
  expect(pointsIn('There is a pension. Five of our managers started as technicians.', [])).toEqual([]);
});

it('reads an item whose bullet stands alone on the line above', () => {
  expect(pointsIn('We offer\n\n•\n\nA secure workplace\n•\n\nFree parking', [])).toEqual(['benefit: secure workplace', 'benefit: Free parking']);
});

it('names a value with whom it is for', () => {
  expect(pointsIn('Our values are Open and Ambitious for Calder Vale.', [['Ambitious', 'value']])).toContain('value: Ambitious for Calder Vale');
});

it.each([
  'Applicants must say in your interview that you have a record.',
  'Candidates shall answer: "I have experience at the Savoy."',
  'You must not have experience at the Savoy.',
])('asks for nothing that is said to apply, quoted or denied: %s', (text) => {
  const asked = ['say in your interview that you have a record', 'experience at the Savoy'].find((words) => text.includes(words)) ?? '';
  expect(pointsIn(text, [[asked, 'skill-must']])).toEqual([]);
});
