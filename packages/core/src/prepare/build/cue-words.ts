import { parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import { pauses, worthOf } from './cue-worth.ts';
import { withoutStop } from './sentences.ts';

/** Fewer words than the lower one say too little at a glance; more than the upper one are read aloud. */
const CUE_WORDS = [3, 5] as const;
/** What stands in the place of the words between two stretches of a cue. */
export const CUE_GAP = ' … ';
/** A longer sentence is looked at so far: a cue from its end would not bring back how it begins. In words. */
const LONGEST = 60;

/** What a stretch gains or loses, on the scale of {@link worthOf}: a noun is worth 3. */
const COSTS = { word: 0.1, tooFew: 0.5, gap: 1.5, overPause: 0.5, crumb: 1.5, pause: 4, turned: 7 } as const;
/** Where a person's own words begin is a good place to begin. */
const OWN_START = 1;

type Run = { readonly from: number; readonly to: number; readonly value: number };

/** Where a stretch of the text comes from: a person's own words bring more back than those that only join them. */
export type Weight = (start: number) => number;

/**
 * The three to five words that bring a sentence back: a stretch of it, or two with a gap between them, where what is told and its figure stand apart
 * ("late departures … 6 percent"). Nothing is torn from what turns it around or counts it.
 */
export function cueWords(text: string, weightAt: Weight = () => 1): string {
  const all = parseDocument(text).words;
  const words = all.slice(0, LONGEST);
  const [first] = words;
  if (!first) return text;
  if (all.length <= CUE_WORDS[0]) return withoutStop(text.slice(first.start, all.at(-1)?.end));
  const runs = runsOf(words, worthOf(words, timesOf(text.slice(0, words.at(-1)?.end))), weightAt);
  const best = bestOf(runs);
  const say = ({ from, to }: Run): string => text.slice(words[from]?.start, words[to - 1]?.end);
  return withoutStop(best.map(say).join(CUE_GAP)).replace(/\s+/g, ' ');
}

function timesOf(text: string): (word: Word) => boolean {
  const times = readHorizons(parseDocument(text), null).map(({ evidence: { span } }) => span);
  return ({ start, end }) => times.some((span) => span.kind === 'text' && span.start <= start && end <= span.end);
}

type Weighed = Run & {
  /** How many pauses come before. */
  readonly clause: number;
  /** Ends with what happened, at the end of a clause. */
  readonly isDeed: boolean;
  /** Costs only where the word that turns this stretch around is not in the cue. */
  readonly turnedBy: number | null;
};

/** Every stretch of one to five words that has no pause in it, with what it is worth. */
function runsOf(words: readonly Word[], { worth, begins, ends, turnedBy }: ReturnType<typeof worthOf>, weightAt: Weight): Weighed[] {
  const runs: Weighed[] = [];
  let clause = 0;
  for (let from = 0; from < words.length; from++) {
    const [first, before] = [words[from], words[from - 1]];
    const isOwnStart = first !== undefined && before !== undefined && weightAt(before.start) < weightAt(first.start);
    const start = (isOwnStart ? OWN_START : 0) - (begins[from] ?? 0);
    let inside = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + CUE_WORDS[1]); to++) {
      const last = words[to - 1];
      if (!last) break;
      inside += (worth[to - 1] ?? 0) * weightAt(last.start) - COSTS.word - (isParted(words, to - 1, from) ? COSTS.pause : 0);
      const isDeed = last.tag === 'VERB' && (pauses(last) || to === words.length);
      runs.push({ from, to, value: inside + start - (ends[to - 1] ?? 0), turnedBy: turnedBy[from] ?? null, clause, isDeed });
    }
    clause += first && pauses(first) ? 1 : 0;
  }
  return runs;
}

const BARE: ReadonlySet<string> = new Set(['yes', 'no']);

/** Whether a stretch falls apart before this word. "No, I would stay" and "bread, not pastry" do not. */
function isParted(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  if (at === from || !before || !pauses(before)) return false;
  return words[at]?.lower !== 'not' && !(at === from + 1 && BARE.has(before.lower));
}

/** The best stretch, or two of them with a gap. */
function bestOf(runs: readonly Weighed[]): readonly Run[] {
  const has = ({ from, to }: Run, at: number | null): boolean => at !== null && from <= at && at < to;
  const alone = ({ value, turnedBy }: Weighed): number => value - (turnedBy === null ? 0 : COSTS.turned);
  // One word more after a gap says something only where it is what happened.
  const isCrumb = ({ from, to, isDeed }: Weighed): boolean => to - from === 1 && !isDeed;
  let best: { readonly runs: readonly Run[]; readonly value: number } = { runs: [], value: Number.NEGATIVE_INFINITY };
  const offer = (found: readonly Run[], value: number): void => {
    const size = found.reduce((sum, { from, to }) => sum + to - from, 0);
    const worth = value - Math.max(0, CUE_WORDS[0] - size) * COSTS.tooFew;
    if (worth > best.value) best = { runs: found, value: worth };
  };
  for (const one of runs) {
    offer([one], alone(one));
    for (const two of runs) {
      if (two.from <= one.to || one.to - one.from + two.to - two.from > CUE_WORDS[1]) continue;
      const joined = COSTS.gap + (one.clause < two.clause ? COSTS.overPause : 0) + (isCrumb(two) ? COSTS.crumb : 0);
      offer([one, two], alone(one) + (has(one, two.turnedBy) ? two.value : alone(two)) - joined);
    }
  }
  return best.runs;
}
