import { describe, expect, it } from 'vitest';
import { CLAIMS_READ, pairsToLearn } from './agreement-material.ts';

describe('what the reader of pairs learns from', () => {
  const { teach, ask } = pairsToLearn(() => undefined);
  const setsOf = (pairs: typeof teach) => new Set(pairs.map(({ set }) => set));

  it('holds the claims of the hands that are named, and none that are weighed by what it reads', () => {
    expect([...setsOf(teach)].filter((set) => set.startsWith('claims')).sort()).toEqual([...CLAIMS_READ].sort());
    expect([...setsOf(ask)].filter((set) => setsOf(teach).has(set))).toEqual([]);
    expect(setsOf(ask).size).toBeGreaterThan(3);
  });

  it('has the form in which answers are read: without a stop, and with one clause in brackets or none', () => {
    const wrong = [...teach, ...ask].filter(({ said }) => /[.!?]$/.test(said) || /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)?$/.exec(said) === null);
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('has in worlds each saying once as agreeing and once as denying', () => {
    const labelsOf = new Map<string, string[]>();
    for (const { set, said, label } of teach)
      if (set.startsWith('worlds') && label !== 'beside') labelsOf.set(`${set} ${said}`, [...(labelsOf.get(`${set} ${said}`) ?? []), label]);
    expect(labelsOf.size).toBeGreaterThan(1000);
    const uneven = [...labelsOf].filter(([, labels]) => labels.filter((one) => one === 'same').length * 2 !== labels.length);
    expect(uneven).toEqual([]);
  });
});
