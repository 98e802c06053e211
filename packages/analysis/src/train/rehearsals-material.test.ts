import { factsOf } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { answersToWeigh, handsOfRehearsals, isReadRehearsal, rehearsedPairs } from './rehearsals-material.ts';

describe('what is learnt from rehearsals', () => {
  const [hand] = handsOfRehearsals();
  const pairs = hand ? rehearsedPairs(hand, () => undefined) : [];

  it('denies a fact only where a lie does, and in the field that the lie denies', () => {
    const denied = (hand?.people ?? []).flatMap(({ workbook, lies }) =>
      factsOf(workbook).filter(({ ref }) => lies.some(({ denies: { id, field } }) => ref.id === id && (ref.kind === 'profile' || ref.field === field))),
    );
    const denying = pairs.filter(({ label }) => label === 'against');
    expect(denying.length).toBeGreaterThanOrEqual(hand?.people.flatMap(({ lies }) => lies).length ?? 0);
    expect(denying.filter(({ fact }) => !denied.some(({ text }) => fact.includes(text)))).toEqual([]);
  });

  it('knows of what is honest only that it denies nothing, and which records it does not tell of', () => {
    expect(new Set(pairs.map(({ label }) => label))).toEqual(new Set(['not-against', 'beside', 'against']));
  });

  it('weighs no hand that the reader has read', () => {
    const read = new Set(
      handsOfRehearsals().flatMap(({ set, people }) => (isReadRehearsal(set) ? people.flatMap(({ honest }) => honest.map(({ text }) => text)) : [])),
    );
    const weighed = answersToWeigh();
    expect(weighed.length).toBeGreaterThan(100);
    expect(weighed.filter(({ answer }) => read.has(answer))).toEqual([]);
  });

  it('holds nothing that is honest for a conflict', () => {
    const outcomes = new Set(answersToWeigh().map(({ outcomesAt }) => outcomesAt(0, 0).join()));
    expect([...outcomes].filter((one) => one.includes('in-conflict') && one !== 'in-conflict')).toEqual([]);
  });
});
