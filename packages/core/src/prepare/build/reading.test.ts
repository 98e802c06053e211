import { describe, expect, it } from 'vitest';
import { hasCue } from '../words/has-cue.ts';
import { readFact, type Tense } from './reading.ts';

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
    ['Shift lead on the inbound side', { thing: 'Shift lead on the inbound side' }],
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
    ['Good at keeping a shift calm', {}],
    ['By next spring', {}],
    ['My dream: own a small bike shop', { do: 'own a small bike shop' }],
    ['Long-term goal: to run a ward', { do: 'run a ward' }],
    ['People learn a system by using it', { clause: 'People learn a system by using it' }],
    ['Show, do not argue', {}],
    ['Work closely with shift leads and drivers', { do: 'Work closely with shift leads and drivers' }],
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
