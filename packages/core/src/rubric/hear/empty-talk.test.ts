import { expect, test } from 'vitest';
import { isEmptyTalk } from './empty-talk.ts';

test.each([
  "I'm a highly motivated team player with a passion for excellence.",
  'I thrive on challenges and I always strive to exceed expectations.',
  'Teamwork makes the dream work, I truly believe that.',
  'Success is a journey.',
])('%j has nothing but words of fashion', (text) => {
  expect(isEmptyTalk(text)).toBe(true);
});

test.each([
  'I want to lead the dispensing team at night.',
  'My goal is to pass the wound care exam.',
  'We had 3 goals and great teamwork.',
  'I want to grow.',
  "I'm passionate about bees.",
])('%j says something', (text) => {
  expect(isEmptyTalk(text)).toBe(false);
});
