import { describe, expect, it } from 'vitest';
import { STORY_PARTS, type StoryPart } from '../result.ts';
import { likeliestParts } from './read-story.ts';

const NEVER = Math.log(0.001);
const row = (likely: Partial<Record<StoryPart, number>>, other: number): Record<StoryPart, number> =>
  Object.fromEntries(STORY_PARTS.map((part) => [part, likely[part] ?? other])) as Record<StoryPart, number>;
/** Stories begin with the situation and go on in order; a part may last. */
const FOLLOWS = {
  follows: {
    start: row({ situation: 0 }, NEVER),
    situation: row({ situation: 0, task: 0 }, NEVER),
    task: row({ task: 0, action: 0 }, NEVER),
    action: row({ action: 0, result: 0 }, NEVER),
    result: row({ result: 0, lesson: 0 }, NEVER),
    lesson: row({ lesson: 0 }, NEVER),
  },
};
const sure = (part: StoryPart) => row({ [part]: 0 }, -20);
const UNSURE = row({}, 0);

describe('likeliestParts', () => {
  it('follows the sentences where they are sure, whatever the order', () => {
    const told: StoryPart[] = ['result', 'situation', 'action'];
    expect(likeliestParts(told.map(sure), FOLLOWS, 1)).toEqual(told);
  });

  it('fills what is unsure from what stands around it', () => {
    expect(likeliestParts([sure('situation'), UNSURE, sure('action')], FOLLOWS, 1)).toEqual(['situation', 'task', 'action']);
    expect(likeliestParts([UNSURE, sure('situation')], FOLLOWS, 1)).toEqual(['situation', 'situation']);
  });

  it('looks ahead: the best part of each sentence alone need not be the best story', () => {
    const told = [sure('situation'), row({ action: 0, task: -0.5 }, -9), sure('action')];
    expect(likeliestParts(told, FOLLOWS, 1)).toEqual(['situation', 'task', 'action']);
    expect(likeliestParts(told, FOLLOWS, 0)).toEqual(['situation', 'action', 'action']);
  });

  it('has no parts for no sentences', () => {
    expect(likeliestParts([], FOLLOWS, 1)).toEqual([]);
  });
});
