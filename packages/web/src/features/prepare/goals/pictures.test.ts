import type { Goal } from '@candor/core';
import { quarterOf } from '@candor/core/goals';
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
      ['b', 2, 5.25, 90],
      ['c', 3, 14.75, 90],
    ]);
  });

  it('numbers in the order of the page: the short term first', () => {
    const goals = [goal('a', {}), goal('l', { horizon: 'long' }), goal('b', {})];
    expect(placesOf(goals).map(({ goal: { id }, number }) => `${id}${number}`)).toEqual(['a1', 'b2', 'l3']);
  });

  it.each([2, 5, 9, 20])('lets none of %i goals in a cell cover another or leave the cell', (many) => {
    const places = placesOf(Array.from({ length: many }, (_, i) => goal(`g${i}`, { urgency: 3, importance: 3 })));
    for (const one of places) {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(40);
      expect(one.x + one.radius).toBeLessThanOrEqual(60);
      expect(one.y - one.radius).toBeGreaterThanOrEqual(40);
      expect(one.y + one.radius).toBeLessThanOrEqual(60);
      for (const other of places) if (other !== one) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * one.radius);
    }
  });

  it('makes no emergency of a goal just begun', () => {
    expect(quarterOf(emptyGoal('n', 'short'))).toBe('plan');
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
    const places = [line?.now ?? 0, ...(line?.stops.map(({ at }) => at ?? 0) ?? [])];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });

  it('leaves out of the line what would squeeze it', () => {
    const line = timelineOf(with_('1999-01', '2027-03', '9999-12'), monthsOf('2026-11'));
    expect(line?.stops.map(({ at }) => at === null)).toEqual([true, false, true]);
    expect(line?.years.map(({ year }) => year)).toEqual([2027]);
  });

  it('doubts what is past or far away, and nothing that is done', () => {
    const [one] = with_('2019-03', '2026-09', '2026-11', '2027-01', '2207-01');
    const milestones = one?.milestones ?? [];
    const done = ['2020-11', '2026-08'].map((by) => ({ id: by, text: '', by, done: true }));
    const line = timelineOf([goal('g', { milestones: [...done, ...milestones] })], monthsOf('2026-11'));
    expect(line?.stops.map(({ milestone: { by }, doubt }) => [by, doubt])).toEqual([
      ['2019-03', 'beyond'],
      ['2020-11', null],
      ['2026-08', null],
      ['2026-09', 'overdue'],
      ['2026-11', null],
      ['2027-01', null],
      ['2207-01', 'beyond'],
    ]);
  });

  it('names fewer years on a long line', () => {
    expect(timelineOf(with_('2046'), monthsOf('2026-11'))?.years.length).toBeLessThanOrEqual(6);
  });
});
