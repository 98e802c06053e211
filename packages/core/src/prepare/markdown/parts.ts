import { WORKBOOK_MOST } from '../workbook-most.ts';
import type { Part } from './fields.ts';
import type { FileProblem, Wants } from './file-problem.ts';

export type Values = { id?: unknown; [key: string]: unknown };
/** A part that was opened by a heading, with the lines of its fields. Milestones are those of a goal. */
export type Open = {
  readonly part: Part;
  readonly values: Values;
  readonly lineOf: Map<string, number>;
  readonly line: number;
  readonly milestones: Open[];
};
type Refused = { readonly code: FileProblem['code']; readonly what: string | null; readonly wants?: Wants };

/** What may stand in a file more than once, and how often. */
const LISTS: ReadonlyMap<Part, { readonly name: string; readonly most: number }> = new Map([
  ['Fact', { name: 'Facts', most: WORKBOOK_MOST.facts }],
  ['Goal', { name: 'Goals', most: WORKBOOK_MOST.goals }],
  ['Milestone', { name: 'Milestones', most: WORKBOOK_MOST.milestones }],
  ['Story', { name: 'Stories', most: WORKBOOK_MOST.stories }],
]);

/** The parts of a file by their kind, in their order. */
export class Parts {
  readonly #of = new Map<Part, Open[]>();
  /** The one whose fields are being read, also where it was refused; null below a heading that is unknown. */
  current: Open | null = null;

  of(part: Part): readonly Open[] {
    return this.#of.get(part) ?? [];
  }

  /** Null where it may stand there. */
  open(part: Part, line: number): Refused | null {
    const goal = this.current?.part === 'Goal' || this.current?.part === 'Milestone' ? this.of('Goal').at(-1) : undefined;
    this.current = { part, values: {}, lineOf: new Map(), line, milestones: [] };
    if (part === 'Milestone' && !goal) return { code: 'misplaced', what: null };
    const siblings = part === 'Milestone' && goal ? goal.milestones : this.#siblings(part);
    const list = LISTS.get(part);
    if ((part === 'Profile' || part === 'Candor') && siblings.length > 0) return { code: 'twice', what: null };
    if (list && siblings.length >= list.most) return { code: 'bad-value', what: list.name, wants: { kind: 'fewer', most: list.most } };
    siblings.push(this.current);
    return null;
  }

  #siblings(part: Part): Open[] {
    const siblings = this.#of.get(part) ?? [];
    this.#of.set(part, siblings);
    return siblings;
  }
}
