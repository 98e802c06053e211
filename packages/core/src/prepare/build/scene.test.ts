import { expect, it } from 'vitest';
import { sceneOf } from './scene.ts';

const of = (situation: string, employer = 'Linden Park', date: string | null = '2024-05') => sceneOf({ situation, employer, date });

it.each([
  ['Linden Park, May 2024, two classes came at once', 'Linden Park', 'May 2024'],
  ['At Linden Park, two classes came at once', 'Linden Park', null],
  ['in May 2024, at linden park, two classes came at once', 'linden park', 'May 2024'],
])('takes the place and the time from the head: “%s”', (situation, place, time) => {
  expect(of(situation)).toEqual({ scene: { place, time }, text: 'two classes came at once' });
});

it('leaves other heads alone', () => {
  expect(of('Monday, eight o’clock, no van').text).toBe('Monday, eight o’clock, no van');
  expect(of('May 2023, the drain was blocked').text).toBe('May 2023, the drain was blocked');
});
