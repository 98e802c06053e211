import { expect, it } from 'vitest';
import type { Fact } from '../tailoring.ts';
import { claimsBeside, kept } from './testing/kept.ts';

const part = (field: string, text: string): Fact => ({ ref: { kind: 'goal', id: 'g', field }, text, from: null, to: null });
const statusesIn = (answer: string, ...facts: readonly Fact[]) => claimsBeside(answer, facts).map(({ status, evidence }) => [evidence.quote, status]);

it.each([
  ['I failed the exam twice.', 'risk', 'I fail the exam twice', 'I failed the exam twice'],
  ['I went back to plumbing.', 'planB', 'I go back to plumbing', 'I went back to plumbing'],
  ['We lost the lease of the shop.', 'risk', 'We lose the lease of the shop', 'We lost the lease of the shop'],
])('“%s” is not done because a %s says “%s”', (answer, field, text, quote) => {
  expect(statusesIn(answer, part(field, text))).toEqual([[quote, 'new']]);
});

it.each([
  ['If I fail the exam, I go back to plumbing.', 'planB', 'I go back to plumbing'],
  ['If it went wrong, I would go back to plumbing.', 'planB', 'I go back to plumbing'],
  ['It may be that I fail the exam twice.', 'risk', 'I fail the exam twice'],
])('“%s” tells what might be, as the %s “%s” does', (answer, field, text) => {
  expect(statusesIn(answer, part(field, text)).map(([, status]) => status)).toContain('on-record');
});

it('leaves what holds to decide', () => {
  expect(
    statusesIn('I trained 12 people on the till.', kept('achievement', 'Trained 9 people on the till'), part('risk', 'I trained 12 people on the till')),
  ).toEqual([['12', 'in-conflict']]);
});
