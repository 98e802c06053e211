import { EMPTY_WORKBOOK, type Goal, type ProfileFact, WORKBOOK_MOST, type Workbook } from '@candor/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptyGoal } from './changes.ts';
import { PointList } from './companies/point-list.tsx';
import { Milestones } from './goals/milestones.tsx';
import { excessOf, isFull } from './room.ts';
import { SaveLine } from './save-line.tsx';
import { UndoLine } from './undo.tsx';

const many = <T,>(n: number, one: (id: string) => T): T[] => Array.from({ length: n }, (_, i) => one(`id-${i}`));
const fact = (id: string): ProfileFact => ({ id, kind: 'tool', text: 'Lathe', from: null, to: null });
const of = (goals: number, facts: number): Workbook => ({
  ...EMPTY_WORKBOOK,
  goals: many(goals, (id) => emptyGoal(id, 'short')),
  profile: { name: '', field: '', facts: many(facts, fact) },
});
const nothing = (): void => undefined;

describe('room in a workbook', () => {
  it('is there up to the limit, and what is over it is counted', () => {
    expect([isFull(of(49, 500), 'goals'), isFull(of(50, 0), 'goals'), isFull(of(0, 500), 'facts')]).toEqual([false, true, true]);
    expect(excessOf(of(50, 500))).toEqual([]);
    expect(excessOf(of(51, 502))).toEqual([
      { list: 'goals', has: 51, most: 50 },
      { list: 'facts', has: 502, most: 500 },
    ]);
  });

  it('is what a refused save asks for where two tabs have written too much together', () => {
    const problem = { type: '', title: '', status: 422, detail: 'workbook.goals: too big', code: 'validation' };
    const line = (workbook: Workbook): string =>
      renderToStaticMarkup(
        <SaveLine state={{ kind: 'open', workbook, checks: {}, revision: 1, status: 'refused', failure: { kind: 'problem', problem }, replaced: null }} />,
      );
    expect(line(of(51, 0))).toContain('Not saved. The workbook holds 50 goals, and there are 51 now: delete 1, and it is saved.');
    expect(line(of(50, 0))).toContain('Not saved. workbook.goals: too big');
  });

  it('is taken where another came in the place of what was deleted', () => {
    const undo = { removed: { name: 'Lathe', of: 'facts', bringBack: nothing, card: null }, offer: nothing, close: nothing } as const;
    const line = (noRoom: string | null): string => renderToStaticMarkup(<UndoLine undo={undo} noRoom={noRoom} />);
    expect(line('It is full.')).toMatch(/It is full\..*<button[^>]* disabled=""/);
    expect(line(null)).not.toContain('disabled');
  });
});

describe('instead of a way to add one more', () => {
  const milestones = (n: number): Goal['milestones'] => many(n, (id) => ({ id, text: '', by: null, done: false }));

  it('a goal says how many milestones it holds', () => {
    const markup = (n: number): string => renderToStaticMarkup(<Milestones milestones={milestones(n)} onChange={nothing} />);
    expect(markup(WORKBOOK_MOST.milestones)).toContain('A goal holds 40 milestones, and this one has as many: delete one to add another.');
    expect(markup(WORKBOOK_MOST.milestones - 1)).toContain('Add a milestone');
  });

  it('a company says how many points it holds', () => {
    const markup = (n: number): string =>
      renderToStaticMarkup(
        <PointList
          points={many(n, (id) => ({ id, kind: 'value', text: 'Calm', span: null }))}
          text=""
          lit={null}
          onLight={nothing}
          onChange={nothing}
          onTakeOut={nothing}
        />,
      );
    expect(markup(500)).toContain('A company holds 500 points, and this one has as many: take one out to add another.');
    expect(markup(499)).toContain('Add to: Values');
  });
});
