import { expect, it } from 'vitest';
import { sideOf } from './sides.ts';

const sideIn = (figure: string, behind: string) => sideOf(`It was ${figure}${behind}`, `It was ${figure}`.length);

it.each([
  ['30 percent', ' too low.', { matter: 'amount', is: -1, of: null }],
  ['30 percent', ' over.', { matter: 'amount', is: 1, of: null }],
  ['10 percent', ' under budget.', { matter: 'amount', is: -1, of: 'budget' }],
  ['10 percent', ' above our target, and we were glad.', { matter: 'amount', is: 1, of: 'target' }],
  ['12 percent', ' up on last year.', { matter: 'amount', is: 1, of: null }],
  ['two days', ' late.', { matter: 'time', is: 1, of: null }],
])('tells of %s%s on which side of what it lies', (figure, behind, side) => {
  expect(sideIn(figure, behind)).toEqual(side);
});

it.each([
  ['10 percent', ' over two years.'],
  ['10 percent', ' over a decade.'],
  ['10 percent', ' above the summer.'],
  ['10 percent', ' more vans in the depot.'],
  ['10 percent', ' less waste.'],
  ['10 percent', ' higher sales.'],
  ['10 percent', ' more than before.'],
  ['10 percent', ' of it.'],
])('tells of %s%s none', (figure, behind) => {
  expect(sideIn(figure, behind)).toBeNull();
});
