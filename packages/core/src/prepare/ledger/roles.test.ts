import { expect, it } from 'vitest';
import { claimsBeside, kept } from './testing/kept.ts';

const rolesIn = (answer: string, ...roles: readonly string[]) =>
  claimsBeside(
    answer,
    roles.map((role) => kept('role', role)),
  ).flatMap(({ kind, status, evidence }) => (kind === 'role' ? [[evidence.quote, status]] : []));

it.each([
  ['I was the manager.', 'Manager', 'manager'],
  ['I was a store manager.', 'Manager', 'store manager'],
  ["I'm a software engineer.", 'Engineer', 'software engineer'],
  ['I was a senior software engineer.', 'Senior engineer', 'senior software engineer'],
  ['I was an engineer.', 'Senior engineer', 'engineer'],
  ['I was the deputy.', 'Deputy', 'deputy'],
  ['I have been a hatchery technician at Glenlarig Trout since March 2021.', 'Hatchery technician at Glenlarig Trout', 'hatchery technician'],
  ["I'm a night porter at the Grand.", 'Night porter, the Grand, Leeds', 'night porter'],
  ['I was a pastry chef.', 'Pastry chef (nights) for Brandt Bakeries', 'pastry chef'],
])('“%s” is on record with “%s”', (answer, role, quote) => {
  expect(rolesIn(answer, role)).toContainEqual([quote, 'on-record']);
  expect(rolesIn(answer, role).every(([, status]) => status === 'on-record')).toBe(true);
});

it.each([
  ['I was a senior manager.', 'Manager', 'senior manager'],
  ['I was a deputy manager.', 'Manager', 'deputy manager'],
  ['I worked as an assistant manager.', 'Manager', 'assistant manager'],
  ['I was a chief engineer.', 'Engineer', 'chief engineer'],
  ['I was a trainee engineer.', 'Engineer', 'trainee engineer'],
  ['I am the head chef.', 'Chef', 'head chef'],
  ['I was the manager.', 'Assistant manager', 'manager'],
  ['I was a chef.', 'Trainee chef', 'chef'],
  ['I was the head chef.', 'Chef at the Grand, Leeds', 'head chef'],
  ['I am the hatchery manager.', 'Hatchery technician at Glenlarig Trout, reports to the manager', 'hatchery manager'],
])('“%s” is another rank than “%s”', (answer, role, quote) => {
  expect(rolesIn(answer, role)).toEqual([[quote, 'new']]);
});

it('is the role of its own rank where several are kept', () => {
  expect(rolesIn('I was a senior manager.', 'Manager', 'Senior manager')).toEqual([['senior manager', 'on-record']]);
});

it('is not the rank of somebody else in the same clause', () => {
  expect(rolesIn('I was a manager under the senior manager.', 'Manager')).toContainEqual(['manager', 'on-record']);
});

it('is not the rank of somebody else of whom nothing more is told', () => {
  expect(claimsBeside('I stand in for the manager on our floor.', [kept('role', 'Deputy manager, stands in for the manager on our floor')])).toMatchObject([
    { status: 'on-record' },
  ]);
});
