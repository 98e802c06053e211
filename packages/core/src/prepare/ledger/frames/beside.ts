import type { Framed, Stand } from './frame.ts';
import { FRAMES, LISTED, type Matter } from './read-frames.ts';

/** Frames of a matter in which two texts exclude each other, and in which they say the same. */
export type Beside = Readonly<Record<Matter, { readonly apart: number; readonly alike: number }>>;

export function framesBeside(a: Framed, b: Framed): Beside {
  const beside = Object.fromEntries(Object.keys(FRAMES).map((matter) => [matter, { apart: 0, alike: 0 }])) as Record<Matter, { apart: number; alike: number }>;
  for (const [frame, one] of a) {
    const other = b.get(frame);
    const listed = LISTED[frame];
    if (!other || !listed) continue;
    const [mine, theirs] = [heldOf(one, listed.values), heldOf(other, listed.values)];
    if (mine.is.size === 0 && mine.isNot.size === 0) continue;
    if (theirs.is.size === 0 && theirs.isNot.size === 0) continue;
    const isDenied = [...mine.is].some((value) => theirs.isNot.has(value)) || [...theirs.is].some((value) => mine.isNot.has(value));
    const isShared = [...mine.is].some((value) => theirs.is.has(value)) || [...mine.isNot].some((value) => theirs.isNot.has(value));
    if (isShared && !isDenied) beside[listed.matter].alike++;
    else if (!isShared && (isDenied || (mine.is.size > 0 && theirs.is.size > 0))) beside[listed.matter].apart++;
  }
  return beside;
}

/** Of two values, not the one is the other; and who says both says neither. */
function heldOf({ is, isNot }: Stand, values: number): Stand {
  const held = { is: new Set([...is].filter((value) => !isNot.has(value))), isNot: new Set([...isNot].filter((value) => !is.has(value))) };
  if (values === 2) {
    for (const value of held.isNot) held.is.add(1 - value);
    if (held.is.size === 2) held.is.clear();
  }
  return held;
}
