import type { Goal } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { emptyGoal } from '../changes.ts';
import { placesOf } from './places.ts';
import { stackOf } from './stack.ts';
import { monthsOf, timelineOf } from './stops.ts';

const goal = (id: string, part: Partial<Goal>): Goal => ({ ...emptyGoal(id, 'short'), ...part });

describe('placesOf', () => {
  it('puts urgency to the right and importance up, and mates beside each other', () => {
    const goals = [
      goal('a', { urgency: 5, importance: 5 }),
      goal('n', { horizon: 'none-yet' }),
      goal('b', { urgency: 1, importance: 1 }),
      goal('c', { urgency: 1, importance: 1 }),
    ];
    expect(placesOf(goals).map(({ goal: { id }, number, x, y }) => [id, number, x, y])).toEqual([
      ['a', 1, 90, 10],
      ['b', 2, 7.5, 90],
      ['c', 3, 12.5, 90],
    ]);
  });
});

describe('stackOf', () => {
  it('puts what would cover another into the next row', () => {
    expect(stackOf([0, 1, 2, 20, 20, 45], 10)).toEqual([0, 1, 2, 0, 1, 0]);
  });
});

describe('timelineOf', () => {
  const with_ = (...by: (string | null)[]) => [goal('g', { milestones: by.map((when, i) => ({ id: `m${i}`, text: '', by: when, done: false })) })];

  it('has no line without a date', () => {
    expect(timelineOf(with_(null), monthsOf('2026-11'))).toBeNull();
  });

  it('orders milestones by time, a year alone at its end', () => {
    const line = timelineOf(with_('2028', '2027-03', null, '2028-11'), monthsOf('2026-11'));
    expect(line?.stops.map(({ milestone: { by }, number }) => [by, number])).toEqual([
      ['2027-03', 1],
      ['2028-11', 2],
      ['2028', 3],
    ]);
    expect(line?.years.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
    const places = [line?.now ?? 0, ...(line?.stops.map(({ at }) => at) ?? [])];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });

  it('names fewer years on a long line', () => {
    expect(timelineOf(with_('2046'), monthsOf('2026-11'))?.years.length).toBeLessThanOrEqual(6);
  });
});
