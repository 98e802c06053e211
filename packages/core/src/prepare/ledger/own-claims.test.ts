import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Claim, Fact } from '../tailoring.ts';
import { wordsQuote } from '../words/quote.ts';
import { ownClaimsOf } from './own-claims.ts';

const factOf = (field: string, text: string, kind: Fact['ref']['kind'] = 'story'): Fact => ({ ref: { kind, id: text, field }, text, from: null, to: null });
const OVENS = factOf('action', 'I relined 40 ovens at Harrow Bakery in three weeks');
const CARE = factOf('planB', 'Become a bread quality adviser', 'goal');
const NEVER = factOf('constraint', 'I have never driven a van', 'profile');
const TOOL = factOf('tool', 'welding', 'profile');

/** Whether a clause of an answer, taken to be on record as the fact, is the speaker's own. */
function isOwn(answer: string, clause: string, fact: Fact, otherwise: Partial<Pick<Claim, 'status'>> = {}): boolean {
  const doc = parseDocument(answer);
  const start = answer.indexOf(clause);
  const quote = wordsQuote(doc, start, start + clause.length);
  const told = { kind: 'result', evidence: quote, clause: quote } as const;
  const claims: Claim[] = [{ ...told, status: 'on-record', fact }];
  if (otherwise.status === 'in-conflict') claims.push({ ...told, status: 'in-conflict', fact, why: 'figure', sure: true });
  return ownClaimsOf({ ...doc, claims }).length > 0;
}

it.each([
  ['a name', 'I was at Harrow back then.', 'I was at Harrow back then', OVENS],
  ['a telling figure', 'I did 40 of them.', 'I did 40 of them', OVENS],
  ['two telling words', 'I was relining old ovens.', 'I was relining old ovens', OVENS],
  ['a length of time with a word', 'My ovens took three weeks.', 'My ovens took three weeks', OVENS],
  ['the rest of its sentence', 'I relined the ovens, and all in three weeks.', 'and all in three weeks', OVENS],
  ['what is told without oneself beside oneself', 'I was alone. The 40 ovens were relined.', 'The 40 ovens were relined', OVENS],
  ['a no that is on record', 'I have never driven a van.', 'I have never driven a van', NEVER],
  ['the one word of a tool', 'I do all the welding.', 'I do all the welding', TOOL],
  ['a wish with a word of the company', "I'd love to become your bread quality adviser.", "I'd love to become your bread quality adviser", CARE],
] as const)('is own by %s', (_what, answer, clause, fact) => {
  expect(isOwn(answer, clause, fact)).toBe(true);
});

it.each([
  ['one word in common', 'I think quality comes first.', 'I think quality comes first', CARE],
  ['a small number alone', 'I have three weeks of notice.', 'I have three weeks of notice', OVENS],
  ['another number', 'I started 12 weeks ago.', 'I started 12 weeks ago', OVENS],
  ['what is liked about the company', 'I love your bread quality.', 'I love your bread quality', CARE],
  ['a thing said to be important', 'Bread quality is so important, I find.', 'Bread quality is so important', CARE],
  ['thanks', 'Thank you for showing me the ovens at Harrow Bakery.', 'Thank you for showing me the ovens at Harrow Bakery', OVENS],
  ['what is told of nobody', 'The 40 ovens were relined.', 'The 40 ovens were relined', OVENS],
  ['what is denied', "I didn't reline 40 ovens.", "I didn't reline 40 ovens", OVENS],
  ['a yes against a no on record', 'I have often driven a van.', 'I have often driven a van', NEVER],
] as const)('is nobody’s own by %s', (_what, answer, clause, fact) => {
  expect(isOwn(answer, clause, fact)).toBe(false);
});

it('is not own where something of the same clause is in conflict', () => {
  const clause = 'I relined 40 ovens in nine weeks';
  expect(isOwn(`${clause}.`, clause, OVENS)).toBe(true);
  expect(isOwn(`${clause}.`, clause, OVENS, { status: 'in-conflict' })).toBe(false);
});
