import { describe, expect, it } from 'vitest';
import { claimsBeside, kept } from './testing/kept.ts';

const sureIn = (answer: string, fact: string) =>
  claimsBeside(answer, [kept('qualification', fact)]).flatMap((claim) => (claim.status === 'in-conflict' && claim.sure ? [claim.evidence.quote] : []));
const degreesIn = (answer: string, fact: string) =>
  claimsBeside(answer, [kept('qualification', fact)]).flatMap(({ kind, status, evidence }) => (kind === 'qualification' ? [[evidence.quote, status]] : []));

describe('a degree that is denied', () => {
  it.each([
    ['I have no degree', 'BSc Nursing, Leeds'],
    ['I still have no degree', 'Law degree'],
    ['I’ve never done a degree', 'Master of Science in Physics, Leeds'],
    ["I don't have a degree in nursing", 'BSc Nursing, Leeds'],
    ["I haven't got a university degree", 'MBA, Warwick'],
    ['I have no bachelor of science', 'BSc Nursing, Leeds'],
    ['I never finished my degree', "Bachelor's in history"],
    ["I do not have a master's", "Master's in data science"],
  ])('is surely in conflict: “%s”, with “%s” on record', (answer, fact) => {
    expect(sureIn(`${answer}.`, fact)).toEqual([answer]);
  });

  it.each([
    ["I don't have a master's yet.", 'BSc Nursing, Leeds'],
    ['I have no PhD.', "Bachelor's in nursing"],
    ['I have no degree in law.', 'BSc Nursing, Leeds'],
    ['I never did a theology degree.', 'BSc Nursing, Leeds'],
    ['I have no degree.', 'Diploma in welding'],
    ["I have no master's degree.", 'Master electrician'],
    ['I have no degree.', 'No degree, but ten years at the bench'],
  ])('is another one: “%s”, with “%s” on record', (answer, fact) => {
    expect(sureIn(answer, fact)).toEqual([]);
  });

  it.each([
    'I hire people without a degree.',
    'I work with nurses who have no degree.',
    'My brother never did a degree.',
    'When I started I had no degree.',
    'Before Leeds I never had a degree.',
    'If I have no degree I am asked for my trade.',
    'We have no degree requirement for drivers.',
    'I have no degree students this term.',
    'I have no time for a degree.',
  ])('is not the person’s own now: “%s”', (answer) => {
    expect(sureIn(answer, 'BSc Nursing, Leeds')).toEqual([]);
  });
});

it('may be in conflict where a no stands after it', () => {
  const claims = claimsBeside('My teaching diploma is still not recognised.', [kept('qualification', 'My teaching diploma is recognised')]);
  expect(claims).toMatchObject([{ status: 'in-conflict' }]);
});

describe('a degree that is claimed', () => {
  it.each([
    ["I finished my master's in 2020 in Leeds.", "Master's in data science", "master's", 'on-record'],
    ['I did my MSc at night.', 'Master of Science in Physics, Leeds', 'MSc', 'on-record'],
    ["I left the ward and did a master's in law.", 'BSc Nursing, Leeds', "master's", 'new'],
    ['I have a degree in law.', 'BSc Nursing, Leeds', 'degree', 'new'],
    ["I hold a master's in chemistry.", 'Master of Science in Physics, Leeds', "master's", 'new'],
  ])('“%s”, with “%s” on record', (answer, fact, quote, status) => {
    expect(degreesIn(answer, fact)).toEqual([[quote, status]]);
  });

  it.each([
    ["I hold a master's in data science.", "Master's in data science"],
    ['I have a degree.', 'BSc Nursing, Leeds'],
    ['I have a nursing degree.', 'BSc Nursing, Leeds'],
    ["I have a bachelor's.", 'BSc Nursing, Leeds'],
  ])('is not new: “%s”, with “%s” on record', (answer, fact) => {
    expect(claimsBeside(answer, [kept('qualification', fact)]).map(({ status }) => status)).not.toContain('new');
  });

  it.each([
    'I got the master key.',
    'I did get a high degree of freedom.',
    'I have a master plan for the garden.',
    'I got a degree course running.',
    'I got 40 degrees out of it.',
  ])('is none: “%s”', (answer) => {
    expect(degreesIn(answer, "Master's in data science")).toEqual([]);
    expect(claimsBeside(answer, [kept('qualification', "Master's in data science")]).map(({ status }) => status)).not.toContain('on-record');
  });

  it.each(["I want to do a master's in law.", "I hope to finish a master's one day.", 'I plan to take a degree in history.'])(
    'is new where it is a wish: “%s”',
    (answer) => {
      expect(claimsBeside(answer, [kept('qualification', 'BSc Nursing, Leeds')]).map(({ status }) => status)).toEqual(['new']);
    },
  );
});
