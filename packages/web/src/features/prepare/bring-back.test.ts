import { EMPTY_WORKBOOK, type ProfileFact, type Workbook } from '@candor/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringBack } from './bring-back.ts';

const fact = (id: string, text: string): ProfileFact => ({ id, kind: 'tool', text, from: null, to: null });
const of = (...facts: ProfileFact[]): Workbook => ({ ...EMPTY_WORKBOOK, profile: { name: '', field: '', facts } });
const back = (before: Workbook, by: Workbook, now: Workbook) => bringBack({ before, by })(now).profile.facts.map(({ id, text }) => `${id} ${text}`);
const [F1, F2, F3] = [fact('f1', 'Lathe'), fact('f2', 'Mill'), fact('f3', 'Saw')];

describe('bringBack', () => {
  it('takes out what the file brought, and leaves what was written since', () => {
    expect(back(of(F1), of(F2, F3), of(F2, F3, fact('n', 'Drill')))).toEqual(['f1 Lathe', 'n Drill']);
    expect(back(of(F1), of(F2, F3), of(F2, fact('f3', 'Band saw')))).toEqual(['f1 Lathe', 'f3 Band saw']);
  });

  it('leaves away what was deleted since, and brings back what only the file had in other words', () => {
    expect(back(of(F1, F2), of(F1, F2, F3), of(F1))).toEqual(['f1 Lathe']);
    expect(back(of(F1, F2), of(F1, fact('f2', 'Windmill')), of(F1))).toEqual(['f1 Lathe', 'f2 Mill']);
  });

  it('keeps both where a file called something else by the same id, and that was changed since', () => {
    expect(back(of(F1), of(fact('f1', 'Oven')), of(fact('f1', 'Deck oven')))).toEqual(['f1-2 Lathe', 'f1 Deck oven']);
    expect(back(of(F1, fact('f1-2', 'Kiln')), of(fact('f1', 'Oven')), of(fact('f1', 'Deck oven')))).toEqual(['f1-3 Lathe', 'f1 Deck oven', 'f1-2 Kiln']);
  });

  it('knows what the file brought in whatever order its fields come', () => {
    expect(back(of(F1), of(F2), of({ to: null, from: null, text: 'Mill', kind: 'tool', id: 'f2' }))).toEqual(['f1 Lathe']);
  });

  it.each([
    ['Ann', '', '', 'Ann'],
    ['Ann', 'Bea', 'Bea', 'Ann'],
    ['Ann', 'Bea', 'Beatrix', 'Beatrix'],
    ['Ann', 'Bea', '', 'Ann'],
    ['Ann', 'Ann', '', ''],
  ])('has of the names %j, %j by the file and %j since: %j', (before, by, now, name) => {
    const named = (one: string): Workbook => ({ ...EMPTY_WORKBOOK, profile: { name: one, field: '', facts: [] } });
    expect(bringBack({ before: named(before), by: named(by) })(named(now)).profile.name).toBe(name);
  });

  const facts = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'a-2'), text: fc.constantFrom('x', 'y', 'z') }), { selector: ({ id }) => id });
  const workbooks = fc.tuple(facts, facts, facts).map((all) => all.map((some) => of(...some.map(({ id, text }) => fact(id, text)))));

  it('does no more when it is made again, and has every id once', () => {
    fc.assert(
      fc.property(workbooks, ([before = of(), by = of(), now = of()]) => {
        const change = bringBack({ before, by });
        const once = change(now);
        expect(change(once)).toEqual(once);
        const ids = once.profile.facts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('loses no words, and lets nothing return that was deleted', () => {
    fc.assert(
      fc.property(workbooks, ([before = of(), by = of(), now = of()]) => {
        const textOf = (one: Workbook, id: string) => one.profile.facts.find((other) => other.id === id)?.text;
        const all = bringBack({ before, by })(now).profile.facts;
        for (const { id, text } of now.profile.facts) if (textOf(by, id) !== text) expect(all).toContainEqual(fact(id, text));
        for (const { id, text } of before.profile.facts) {
          // The file had it in the same words: whatever stands there now was made of it by hand.
          if (textOf(by, id) === text) expect(all.find((one) => one.id === id)?.text).toBe(textOf(now, id));
          else expect(all.filter((one) => one.id.startsWith(id)).map((one) => one.text)).toContain(text);
        }
      }),
    );
  });
});
