import { describe, expect, it } from 'vitest';
import { readQuestionKind } from './question-kind.ts';

describe('readQuestionKind', () => {
  it.each([
    ['Tell me about a time you had to calm somebody down.', 'story', 'story'],
    ['Have you ever missed a deadline?', 'story', 'story'],
    ['So, give me an example of good teamwork', 'story', 'story'],
    ['How do you check your own work?', 'plan', 'plan'],
    ['What would you do if the till were short?', 'plan', 'plan'],
    ['Why is hand hygiene still a problem?', 'opinion', 'plan'],
    ['What do you think of open-plan offices?', 'opinion', 'plan'],
    ["What's your opinion on remote work?", 'opinion', 'plan'],
    ['Tell me about a time your view was not shared', 'story', 'story'],
    ['Are you able to drive a van?', 'yes-no', 'short'],
    ['Do you have a licence', 'yes-no', 'short'],
    ['Tell me about yourself', 'about-you', 'plan'],
    ['What do you enjoy outside work?', 'about-you', 'short'],
    ['', 'about-you', 'short'],
  ])('%s → %s, %s', (text, kind, form) => {
    expect(readQuestionKind(text)).toEqual({ kind, form });
  });
});
