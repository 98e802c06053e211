const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const DENYING = setOf(
  "not no never none nobody nothing nowhere neither nor without cannot can't don't didn't doesn't won't wouldn't isn't wasn't aren't weren't haven't hasn't hadn't couldn't shouldn't ain't hardly barely",
);
/** What nobody hopes for, and what everybody does. */
const BAD = setOf(
  'failed fail fails failing failure rejected reject refused refuse refuses declined decline lost lose losing loses expired lapsed missed miss late closed close closing shut ended end ' +
    'cancelled cancel dropped scrapped abandoned stopped stop quit died dead killed unsuccessful unable worse worst wasted resit retake redo fired sacked dismissed broke broken stuck struggled ' +
    'struggle behind delayed delay complained ill sick injured hurt fell binned unfinished',
);
const GOOD = setOf(
  'passed pass won win success successful succeeded promoted chosen granted approved accepted agreed current valid renewed kept saved survived alive recovered finished completed done got ' +
    'love loved happy glad early ahead best top first live running working works',
);

/** Words of a text that deny, and those that tell of what turned out badly or well. */
export type Tone = { readonly denying: number; readonly bad: number; readonly good: number };

export function toneOf(lower: string): Tone {
  const words = lower.replace(/\bwith or without\b/g, 'with').split(/[^\p{L}']+/u);
  const countOf = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  return { denying: countOf(DENYING), bad: countOf(BAD), good: countOf(GOOD) };
}

/** Two "no" make a yes: whether one of two texts is turned round once more than the other. */
export const isTurnedRound = (a: Tone, b: Tone): boolean => (a.denying + a.bad + b.denying + b.bad) % 2 === 1;
