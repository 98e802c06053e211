import { describe, expect, it } from 'vitest';
import { hasCue } from '../words/has-cue.ts';
import { readFact } from './reading.ts';
import type { Tense } from './shapes.ts';

const shapes = (sentence: string, tense: Tense) => readFact(sentence, tense).shapes;

describe('readFact', () => {
  it.each([
    ['Be signed off to run the night shift alone', { do: 'Be signed off to run the night shift alone' }],
    ['Have a shop of my own', { do: 'Have a shop of my own' }],
    ['I want to run the night bake alone.', { do: 'run the night bake alone', clause: 'I want to run the night bake alone' }],
    ['To run the night bake', { do: 'run the night bake' }],
    ['Run the night bake', { do: 'Run the night bake' }],
    ['Mentor two students', { do: 'Mentor two students' }],
    ['Never trust a drawing you have not walked', { do: 'Never trust a drawing you have not walked' }],
    ['Running the deck oven alone', { doing: 'Running the deck oven alone', thing: 'Running the deck oven alone' }],
    ['Shift lead on the inbound side', { post: 'Shift lead on the inbound side' }],
    ['I want a lab of my own', { thing: 'a lab of my own', clause: 'I want a lab of my own' }],
    ['because I like the quiet', { cause: 'I like the quiet', clause: 'I like the quiet' }],
    ['So that I can sign off my own work', { purpose: 'So that I can sign off my own work' }],
    ['I learnt that counting beats arguing', { learnt: 'counting beats arguing', clause: 'counting beats arguing' }],
    ['Which site', { thing: 'Which site' }],
    ['Bring the numbers, not the opinion', { do: 'Bring the numbers, not the opinion' }],
    ['First on-call rotation', { thing: 'First on-call rotation' }],
    ['Being trusted with the till', { doing: 'Being trusted with the till', thing: 'Being trusted with the till' }],
    ['ward manager signs my competency book', { clause: 'ward manager signs my competency book' }],
    ['my back gives out', { clause: 'my back gives out' }],
    ['Customers ask for me by name', { clause: 'Customers ask for me by name' }],
    ['Good at keeping a shift calm', { am: 'Good at keeping a shift calm' }],
    ['By next spring', {}],
    ['My dream: own a small bike shop', { do: 'own a small bike shop' }],
    ['Long-term goal: to run a ward', { do: 'run a ward' }],
    ['People learn a system by using it', { clause: 'People learn a system by using it' }],
    ['Show, do not argue', {}],
    ['Work closely with shift leads and drivers', { do: 'Work closely with shift leads and drivers' }],
    ['Still with young children', { where: 'with young children' }],
    ['in a small team', { where: 'in a small team' }],
    ['Quality before speed, always', {}],
    ['safety first', {}],
    ['get my own van, I reckon', { do: 'get my own van' }],
    ['a head of department at a village school', { post: 'a head of department at a village school' }],
    ['the site manager signs off my first pour', { clause: 'the site manager signs off my first pour' }],
  ])('reads what an aim is: “%s”', (sentence, expected) => {
    expect(shapes(sentence, 'aim')).toEqual(expected);
  });

  it.each([
    ['I counted the bins', { did: 'counted the bins', clause: 'I counted the bins' }],
    ['Counted the bins and moved the second bake', { did: 'Counted the bins and moved the second bake' }],
    ['Was told off by a parent', { did: 'Was told off by a parent' }],
    ['Split the list by aisle', { did: 'Split the list by aisle' }],
    ['Waste went from 40 to 12 loaves a day', { clause: 'Waste went from 40 to 12 loaves a day' }],
    ['12 loaves a day instead of 40', { thing: '12 loaves a day instead of 40' }],
    ['Mispicks down from 14 to 2 a week', { thing: 'Mispicks down from 14 to 2 a week' }],
    ['In the end we were done early', {}],
    ['Could that be it?', {}],
    ['Split team in two', { did: 'Split team in two' }],
    ['Set alarms for everybody', { did: 'Set alarms for everybody' }],
    ['Can start four weeks after I give notice', { did: 'Can start four weeks after I give notice' }],
  ])('reads what is told: “%s”', (sentence, expected) => {
    expect(shapes(sentence, 'told')).toEqual(expected);
  });

  it.each([
    ['By 2032 run a garden', { do: 'run a garden' }, 'By 2032'],
    ['Within two years, lead a crew of six', { do: 'lead a crew of six' }, 'Within two years'],
    ['In five years: my own salon', { thing: 'my own salon' }, 'In five years'],
    ['One day own a shop', { do: 'own a shop' }, 'One day'],
    ['By the end of 2028, shift lead', { post: 'shift lead' }, 'By the end of 2028'],
    ['Next year I would like to run the bar', { do: 'run the bar' }, 'Next year'],
    ['In 2030 my contract ends', {}, null],
  ])('takes the time from the head of a note: “%s”', (sentence, expected, lead) => {
    const read = readFact(sentence, 'aim');
    expect([read.shapes, read.lead]).toEqual([expected, lead]);
  });

  it('says of a case, and not of oneself, what may come of it', () => {
    expect([shapes('could be a trust or a school', 'case'), shapes('could start in May', 'told')]).toEqual([
      { might: 'could be a trust or a school' },
      { did: 'could start in May' },
    ]);
  });

  it("gives a deed its subject, whatever turns it around: “can't do Sundays”", () => {
    expect([shapes("can't do Sundays", 'told'), shapes("won't fly", 'told')]).toEqual([{ did: "can't do Sundays" }, { did: "won't fly" }]);
  });

  it.each([
    ['Since then I do one paper a fortnight', 'do one paper a fortnight'],
    ['These days I ring before I drive over', 'ring before I drive over'],
    ['I now ask for the part number', 'ask for the part number'],
    ['Since then I have passed two more', undefined],
    ['Now I want to run the bar', undefined],
    ['I ask for the part number', undefined],
  ])('hears a habit in “%s”', (sentence, habit) => {
    expect(shapes(sentence, 'told').habit).toBe(habit);
  });

  it.each([
    ["I'd revised after nights", true],
    ['I had not read the label', true],
    ["I hadn't checked the van", true],
    ['I had to check the van', false],
    ['I checked the van', false],
  ])('hears what had been before: “%s”', (sentence, expected) => {
    expect(readFact(sentence, 'told').isBefore).toBe(expected);
  });

  it('writes “I” with a capital', () => {
    expect(readFact("i run the lates and i'm on call", 'aim').whole).toBe("I run the lates and I'm on call");
  });

  it('takes a short skill for a name, whatever verb it looks like', () => {
    expect([shapes('stock counts', 'named'), shapes('stock counts', 'told')]).toEqual([{ thing: 'stock counts' }, { clause: 'stock counts' }]);
  });

  it.each([
    ['The pickers chose his scanner', true],
    ['All three worked alone after five weeks', true],
    ['Both passed in April', true],
    ['She cut it to eleven visits', true],
    ['It was faster', true],
    ['Falls went down from eleven to three', false],
    ['All urgent visits were done by six', false],
    ['12 loaves a day instead of 40', false],
    ['The run took nine hours, and now it takes one', false],
  ])('notices what leans on a sentence before: “%s”', (sentence, expected) => {
    expect(readFact(sentence, 'told').leans).toBe(expected);
  });

  it('notices figures and times', () => {
    expect(readFact('Fewer than three complaints by next spring', 'aim')).toMatchObject({ hasFigure: true, hasTime: true });
    expect(readFact('Fewer complaints', 'aim')).toMatchObject({ hasFigure: false, hasTime: false });
  });
});

it('finds the beginnings of words, and whole ones', () => {
  expect([
    hasCue('We disagreed.', ['disagree']),
    hasCue('It came later', ['late ']),
    hasCue('Too late!', ['late ']),
    hasCue('My own idea', ['own idea']),
  ]).toEqual([true, false, true, true]);
});
