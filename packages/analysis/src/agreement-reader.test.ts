import { expect, it } from 'vitest';
import { createAgreementReader } from './agreement-reader.ts';

/** Says of every pair that it is the same, and counts what it was asked. */
function countingEncoder() {
  const asked: string[] = [];
  return {
    asked,
    read: async (pairs: readonly (readonly [string, string])[]) => {
      asked.push(...pairs.map(([one, other]) => `${one} | ${other}`));
      return pairs.map(() => Float32Array.of(2, 0, -2));
    },
  };
}

it('gives chances that are 1 together, and nothing for a pair that it was not given', async () => {
  const agreementOf = await createAgreementReader(countingEncoder())([{ said: 'six of us', fact: 'Team: six.' }]);
  const agreement = agreementOf('six of us', 'Team: six.');
  expect((agreement?.same ?? 0) + (agreement?.beside ?? 0) + (agreement?.against ?? 0)).toBeCloseTo(1);
  expect(agreement?.same).toBeGreaterThan(agreement?.beside ?? 1);
  expect(agreement?.beside).toBeGreaterThan(agreement?.against ?? 1);
  expect(agreementOf('six of us', 'Team: five.')).toBeUndefined();
});

it('reads a pair once, however often it is asked for', async () => {
  const encoder = countingEncoder();
  const read = createAgreementReader(encoder);
  await read([
    { said: 'a', fact: 'x' },
    { said: 'a', fact: 'x' },
    { said: 'a', fact: 'y' },
  ]);
  const agreementOf = await read([
    { said: 'a', fact: 'x' },
    { said: 'b', fact: 'x' },
  ]);
  expect(encoder.asked).toEqual(['a | x', 'a | y', 'b | x']);
  expect([agreementOf('a', 'x'), agreementOf('b', 'x')].every(Boolean)).toBe(true);
});

it('keeps no more than the last two thousand', async () => {
  const encoder = countingEncoder();
  const read = createAgreementReader(encoder);
  await read(Array.from({ length: 2100 }, (_, i) => ({ said: String(i), fact: 'x' })));
  await read([
    { said: '0', fact: 'x' },
    { said: '2099', fact: 'x' },
  ]);
  expect(encoder.asked.slice(2100)).toEqual(['0 | x']);
});
