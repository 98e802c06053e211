import type { Workbook } from '@candor/core';
import { isSame } from './same.ts';
import type { Change } from './workbook-keeper.ts';

/** A workbook that a file took the place of, and what the file put there. */
export type Replaced = { readonly before: Workbook; readonly by: Workbook };

/**
 * What was there before comes back in place of what the file brought. What was done since, here or in another tab, stays done: words that were written or
 * changed are kept, and what was deleted stays away. Made once more on what it has made, it changes nothing.
 */
export const bringBack =
  ({ before, by }: Replaced): Change =>
  (now) => ({
    ...before,
    profile: {
      name: joinedText(before.profile.name, by.profile.name, now.profile.name),
      field: joinedText(before.profile.field, by.profile.field, now.profile.field),
      facts: joined(before.profile.facts, by.profile.facts, now.profile.facts),
    },
    goals: joined(before.goals, by.goals, now.goals),
    stories: joined(before.stories, by.stories, now.stories),
  });

/** Whoever empties a field deletes what the file put there, and nothing that stood there before. */
const joinedText = (before: string, by: string, now: string): string => (now === by || (now === '' && before !== by) ? before : now);

type Part = { readonly id: string };

function joined<T extends Part>(before: readonly T[], by: readonly T[], now: readonly T[]): T[] {
  const [old, brought, there] = [byId(before), byId(by), byId(now)];
  const copies = new Set<string>();
  const back = before.flatMap((one) => {
    const [file, current] = [brought.get(one.id), there.get(one.id)];
    if (!current) return isSame(file, one) ? [] : [one];
    if (isSame(file, one)) return [current];
    if (isSame(current, file) || isSame(current, one)) return [one];
    // Files that were written by hand call different things alike: both stay, and the one that a tab may be writing in keeps its id.
    const named = (id: string): T => ({ ...one, id });
    // One that was made of it before is that copy.
    const isFree = (id: string): boolean => !old.has(id) && !brought.has(id) && !copies.has(id) && isSame(there.get(id) ?? named(id), named(id));
    const copy = named(freeId(one.id, isFree));
    copies.add(copy.id);
    return [copy, current];
  });
  const isOfFile = (one: T): boolean => isSame(brought.get(one.id), one);
  return [...back, ...now.filter((one) => !old.has(one.id) && !copies.has(one.id) && !isOfFile(one))];
}

const byId = <T extends Part>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]));

/** An id has at most 80 characters. */
const STEM_MOST = 76;

/** The same each time that it is asked for. */
function freeId(id: string, isFree: (id: string) => boolean): string {
  for (let n = 2; ; n++) {
    const free = `${id.slice(0, STEM_MOST)}-${n}`;
    if (isFree(free)) return free;
  }
}
