import { describe, expect, it } from 'vitest';
import { isKnowledgeQuestion, readQuestionKind } from './question-kind.ts';

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
    ['What is a closure in JavaScript?', 'opinion', 'plan'],
    ["What's the difference between TCP and UDP?", 'opinion', 'plan'],
    ['Explain recursion to me as you would to a child.', 'opinion', 'plan'],
    ['When would you use a hash map?', 'opinion', 'plan'],
    ['Which sorting algorithm would you use here?', 'opinion', 'plan'],
    ['What do you know about sepsis?', 'opinion', 'plan'],
    ['Why do rivers freeze from above?', 'opinion', 'plan'],
    ['How would you test a login page?', 'plan', 'plan'],
    ['How does garbage collection work?', 'plan', 'plan'],
    ['What happens when you type an address into the browser?', 'plan', 'plan'],
    ['Design a lift for a tower of a hundred floors.', 'plan', 'plan'],
    ['How many golf balls fit into a bus?', 'plan', 'plan'],
    ['Is Java pass by value?', 'yes-no', 'short'],
    ['What is your experience with closures?', 'about-you', 'short'],
    ['What are the salary expectations?', 'about-you', 'short'],
    ['What is the reason for leaving?', 'about-you', 'short'],
    ['What are your strengths?', 'about-you', 'short'],
    ['Explain the gap in your CV.', 'about-you', 'short'],
    ['If you were an animal, what would you be?', 'about-you', 'short'],
    ['', 'about-you', 'short'],
  ])('%s → %s, %s', (text, kind, form) => {
    expect(readQuestionKind(text)).toEqual({ kind, form });
  });
});

describe('isKnowledgeQuestion', () => {
  it.each([
    ['What is a closure in JavaScript?', true],
    ['How does garbage collection work?', true],
    ['What do you think of open-plan offices?', false],
    ['How would you test a login page?', false],
    ['What are your strengths?', false],
  ])('%s → %s', (text, isKnown) => expect(isKnowledgeQuestion(text)).toBe(isKnown));
});
