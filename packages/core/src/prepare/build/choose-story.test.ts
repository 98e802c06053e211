import { describe, expect, it } from 'vitest';
import type { Question } from '../../rubric/question.ts';
import type { Story } from '../workbook.ts';
import { chooseStories } from './choose-story.ts';

const QUESTION: Question = {
  id: 'improve-process',
  pack: 'test',
  question: 'Tell me about a time you improved a process.',
  wordings: [],
  form: 'story',
  kind: 'story',
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements: [],
  traps: [],
  slots: ['story'],
  sources: [],
};
const story = (id: string, action: string): Story => ({
  id,
  title: id,
  situation: '',
  task: '',
  action,
  result: '',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
});
const STORIES = [
  story('guest', 'I listened to a guest'),
  story('rota', 'I improved the rota and it failed'),
  story('waste', 'I improved how we count the waste'),
  { ...story('empty', ''), title: 'I improved it' },
];
const WANTED = { wants: ['improve'], who: [], failures: ['failed'] };
const chosen = (serving: ReadonlyMap<string, number> | null): string[] => chooseStories(QUESTION, WANTED, STORIES, null, serving).map(({ id }) => id);

describe('stories for a draft', () => {
  it('come in the order of the coverage map, and only those that it ranks', () => {
    const serving = new Map([
      ['waste', 0.61],
      ['guest', 0.9],
    ]);
    expect(chosen(serving)).toEqual(['guest', 'waste']);
  });

  it('are no failures where a success serves as well', () => {
    const serving = new Map([
      ['rota', 0.95],
      ['waste', 0.7],
    ]);
    expect(chosen(serving)).toEqual(['waste']);
    expect(chosen(new Map([['rota', 0.95]]))).toEqual(['rota']);
  });

  it('are none where the map ranks none, and those with the words that the question wants where it does not look', () => {
    expect([chosen(new Map()), chosen(null)]).toEqual([[], ['waste']]);
  });

  it('are with whom the question says, from how they began', () => {
    const mine = { ...story('mine', 'I improved it'), situation: 'A colleague and I disagreed about the rota.' };
    const asked = { ...mine, id: 'asked', task: 'My manager asked me to look into it.' };
    const theirs = { ...mine, id: 'theirs', situation: 'My manager and I disagreed about the rota.' };
    const wanted = { wants: ['disagree'], who: ['manager'], failures: [] };
    expect(chooseStories(QUESTION, wanted, [mine, asked, theirs], null, null).map(({ id }) => id)).toEqual(['theirs']);
  });
});
