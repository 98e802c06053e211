import type { HeardUtterance, HeardWord, Slot } from '../ports.ts';
import { isWrittenFiller, withoutFillerPrefix } from './filler-words.ts';
import { spokenForm } from './spoken-form.ts';

/**
 * From these probabilities of an "um" or "uh" on, as the recogniser gave them without writing one, the aligner may or must find one. On fluent speech
 * they mostly stay below; how long and steady it is decides.
 */
export const FILLER_POSSIBLE = 0.0003;
const FILLER_LIKELY = 0.06;
/** At the end of a segment the recogniser guesses more than inside. */
const FILLER_AT_END = 0.005;
/** A word that begins like "um" is taken apart only from here on: "unless" has .012 on clean speech, "um, clear" .02 and more. */
const PREFIX_POSSIBLE = 0.02;

/** What a slot stands for: a word that was heard, or a filled pause that was written, or one that was not. */
export type Planned = { readonly slot: Slot } & (
  | { readonly of: 'word'; readonly word: HeardWord; readonly fillerBefore: number }
  | { readonly of: 'written'; readonly word: HeardWord }
  | { readonly of: 'unwritten'; readonly probability: number; readonly without: string | null }
);

/** The slots for one utterance: its words, the filled pauses that the recogniser wrote, and those that it held possible. */
export function planSlots({ words, fillerAtEnd }: HeardUtterance): Planned[] {
  const plan: Planned[] = [];
  for (const word of words) {
    const spoken = spokenForm(word.text);
    if (spoken.length === 0) continue;
    const [only = ''] = spoken;
    if (spoken.length === 1 && isWrittenFiller(only)) {
      plan.push({ of: 'written', word, slot: { kind: 'filler', optional: false } });
      continue;
    }
    // Right after a written one, what is left of its probability says nothing.
    const before = plan.at(-1)?.of === 'written' ? 0 : word.fillerBefore;
    const rest = spoken.length === 1 && before >= PREFIX_POSSIBLE ? withoutFillerPrefix(only) : null;
    if (before >= FILLER_POSSIBLE) plan.push(unwritten(before, rest));
    plan.push({ of: 'word', word, fillerBefore: before, slot: { kind: 'word', spoken: rest === null ? spoken : [rest] } });
  }
  if (fillerAtEnd >= FILLER_AT_END && plan.at(-1)?.of !== 'written') plan.push(unwritten(fillerAtEnd, null));
  return plan;
}

const unwritten = (probability: number, without: string | null): Planned => ({
  of: 'unwritten',
  probability,
  without,
  slot: { kind: 'filler', optional: probability < FILLER_LIKELY && without === null },
});
