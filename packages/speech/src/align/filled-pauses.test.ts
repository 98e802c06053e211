import { describe, expect, it } from 'vitest';
import type { HeardUtterance, Placed } from '../ports.ts';
import { decideFilledPauses, type Steadiness, withoutMistakes } from './filled-pauses.ts';
import { planSlots } from './plan.ts';

const STEADY: Steadiness = { voiced: 1, movement: 0.1 };
const heard = (...words: readonly (readonly [text: string, fillerBefore: number])[]): HeardUtterance => ({
  words: words.map(([text, fillerBefore]) => ({ text, confidence: 0.9, fillerBefore })),
  fillerAtEnd: 0,
});

/** What comes out when every slot lasts so long, one after the other; null leaves an optional one out. */
function decided(utterance: HeardUtterance, lengths: readonly (number | null)[], steadiness = STEADY): string {
  const plan = planSlots(utterance);
  let at = 0;
  const placed = lengths.flatMap((length, slot): Placed[] => {
    if (length === null) return [];
    at += length;
    return [{ slot, spoken: plan[slot]?.slot.kind === 'filler' ? 'um' : 'word', startMs: at - length, endMs: at, fit: -0.003 }];
  });
  return decideFilledPauses(plan, placed, () => steadiness)
    .map(({ text, kind }) => (kind === 'word' ? text : `[${text}]`))
    .join(' ');
}

describe('decideFilledPauses', () => {
  it('keeps what the recogniser wrote', () => {
    expect(decided(heard(['Well,', 0], ['um,', 0.9], ['yes.', 0]), [300, 300, 300])).toBe('Well, [um,] yes.');
  });

  it('finds one that it only held possible, when it lasts and the voice is steady', () => {
    const utterance = heard(['I', 0], ['reduced', 0.02]);
    expect(decided(utterance, [100, 200, 400])).toBe('I [um] reduced');
    expect(decided(utterance, [100, 30, 400])).toBe('I reduced');
    expect(decided(heard(['I', 0], ['reduced', 0.0005]), [100, 200, 400])).toBe('I reduced');
    expect(decided(heard(['I', 0], ['reduced', 0.0005]), [100, 300, 400])).toBe('I [um] reduced');
    expect(decided(utterance, [100, null, 400])).toBe('I reduced');
    expect(decided(utterance, [100, 200, 400], { voiced: 1, movement: 2 })).toBe('I reduced');
    expect(decided(utterance, [100, 200, 400], { voiced: 0, movement: 0 })).toBe('I reduced');
  });

  it('believes only a long one where the recogniser is lost', () => {
    const lost: HeardUtterance = { words: ['My', 'reader'].map((text) => ({ text, confidence: 0.4, fillerBefore: 0.03 })), fillerAtEnd: 0 };
    expect(decided(lost, [null, 100, 200, 400])).toBe('My reader');
    expect(decided(lost, [null, 100, 320, 400])).toBe('My [um] reader');
  });

  it('gives back what a mistaken one took of the words beside it', () => {
    const plan = planSlots(heard(['with', 0], ['unclear', 0.05], ['numbers', 0]));
    const placed: Placed[] = plan.map((_, slot) => ({ slot, spoken: slot === 1 ? 'um' : 'word', startMs: 50 * slot, endMs: 50 * slot + 50, fit: -0.003 }));
    expect(withoutMistakes(plan, placed, () => STEADY)?.map(({ slot }) => slot)).toEqual(
      [['with'], ['unclear'], ['numbers']].map((spoken) => ({ kind: 'word', spoken })),
    );
    const long = placed.map((one, i) => ({ ...one, startMs: 200 * i, endMs: 200 * i + 200 }));
    expect(withoutMistakes(plan, long, () => STEADY)).toBeNull();
  });

  it('asks for none where the recogniser thought of none', () => {
    expect(planSlots(heard(['I', 0.0001], ['reduced', 0.0002])).map(({ of }) => of)).toEqual(['word', 'word']);
  });

  it('takes a held word that sounds like one for what it is, but never a word that carries meaning', () => {
    expect(decided(heard(['is', 0], ["I'm", 0.01], ['solving', 0]), [200, null, 220, 400])).toBe('is [um] solving');
    expect(decided(heard(['is', 0], ["I'm", 0.01], ['solving', 0]), [200, null, 80, 400])).toBe("is I'm solving");
    expect(decided(heard(['is', 0], ["I'm", 0.0002], ['solving', 0]), [200, 220, 400])).toBe("is I'm solving");
    expect(decided(heard(['is', 0], ['not', 0.01], ['solved', 0]), [200, null, 300, 400])).toBe('is not solved');
  });

  it('takes "unclear" apart where an "um" was likely', () => {
    expect(decided(heard(['with', 0], ['unclear', 0.05], ['numbers', 0]), [200, 150, 300, 400])).toBe('with [um] clear numbers');
    expect(decided(heard(['was', 0], ['unclear', 0.002], ['then', 0]), [200, null, 300, 400])).toBe('was unclear then');
  });

  it('counts one that was written twice once', () => {
    expect(decided(heard(['and', 0], ['uh,', 0.9], ['uh,', 0.8], ['help', 0]), [200, 150, 150, 300])).toBe('and [uh,] help');
  });
});
