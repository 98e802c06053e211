import { describe, expect, test } from 'vitest';
import { found } from './testing/found.ts';

describe('announced corrections', () => {
  test.each([
    ['My shift is on Monday, no sorry, Tuesday.', ['reparandum: monday', 'editTerm: no sorry']],
    ['My shift is on Monday, no, sorry, on Tuesday.', ['reparandum: on monday', 'editTerm: no sorry']],
    ['I led five, I mean six people.', ['reparandum: five', 'editTerm: i mean']],
    ['I led a team of five, sorry, six nurses.', ['reparandum: five', 'editTerm: sorry']],
    ['I went to Leeds no wait Bradford.', ['reparandum: leeds', 'editTerm: no wait']],
    ['We met in March, or rather in April.', ['reparandum: in march', 'editTerm: or rather']],
    ['I was the lead, I mean the deputy.', ['reparandum: the lead', 'editTerm: i mean']],
    ['It cost 5k, scratch that, 6k.', ['reparandum: 5k', 'editTerm: scratch that']],
    ['Where did or no rather when did it begin?', ['reparandum: where did', 'editTerm: or no rather']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['I was sorry to leave. No, I would not change it.'],
    ['We had little or no support, and no managers.'],
    ['There was actually no plan and no wait list.'],
    ['I would act or wait for orders.'],
    ['I said no the first time. Yes or no, I was ready.'],
    ['I was, actually, wrong. Actually, I used to be shy.'],
    ["I'd rather lead than follow."],
    ['We hold on to good people.'],
  ])('passes %s', (text) => expect(found(text)).toEqual([]));
});
