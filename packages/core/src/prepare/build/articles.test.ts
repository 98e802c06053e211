import { expect, it } from 'vitest';
import { articleOf } from './articles.ts';

it.each([
  ['clear path to Senior Analyst', 'a '],
  ['Operations Analyst', 'an '],
  ['two clear ways up', ''],
  ['training budgets of 2,000 euros', ''],
  ['support for evening courses', ''],
  ['NVQ Level 3', 'an '],
  ['Diploma in nursing', 'a '],
  ['German C1', null],
  ['German C1, English B2', null],
  ['fluent Polish', null],
  ['RHS Certificate Part 1', 'the '],
  ['T-DOC tracking', ''],
  ['accuracy under pressure', ''],
  ['facility for night work', 'a '],
])('puts the article before “%s”', (thing, article) => {
  expect(articleOf(thing)).toBe(article);
});
