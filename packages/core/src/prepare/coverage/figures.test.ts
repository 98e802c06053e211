import { describe, expect, it } from 'vitest';
import type { Story } from '../workbook.ts';
import { figuresOfResult } from './figures.ts';
import { strengthOf } from './strength.ts';

const STORY: Story = {
  id: 's',
  title: '',
  situation: 'We had 24,000 euros and nine errors a month.',
  task: '',
  action: 'I let six people try both.',
  result: 'Errors fell from nine to two.',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
};

describe('figuresOfResult', () => {
  it.each([
    [['24,000 euros', '9 to 2 errors'], [1]],
    [['24,000 euros'], []],
    [['24,000 euros', '12 hours saved'], [1]],
    [['6 people', 'two errors', ''], [1]],
  ])('tells the outcome from what was there before: %j', (figures, expected) => {
    expect(figuresOfResult({ ...STORY, figures })).toEqual(expected);
  });
});

describe('strengthOf', () => {
  it('grows with what a result says, and is little for a failure', () => {
    const results = ['', 'It went better.', 'Two errors were left.', 'Errors fell from nine to two.'];
    expect(results.map((result) => strengthOf({ ...STORY, result }, []))).toEqual([0, 0.4, 0.6, 0.8]);
    expect(strengthOf({ ...STORY, situation: 'It was my fault.' }, ['my fault'])).toBe(0.2);
    expect(strengthOf({ ...STORY, task: 'I was to choose.' }, [])).toBe(1);
  });
});
