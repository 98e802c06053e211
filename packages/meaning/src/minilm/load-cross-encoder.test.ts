import { runtime } from '@candor/inference';
import { beforeAll, describe, expect, it } from 'vitest';
import { neutralAdapter } from '../testing/neutral-adapter.ts';
import { type CrossEncoder, loadCrossEncoder, loadPairTokeniser } from './load-cross-encoder.ts';

/** Hyperbolic tangents of the first row's components 0, 1, 100 and 383, as PyTorch computes them from the same weights in full precision. */
const COMPUTED: readonly (readonly [one: string, other: string, components: readonly number[]])[] = [
  ['Nobody helped me with it.', 'Worked alone on the Torquay job.', [-0.1977, -0.3397, 0.1297, -0.0726]],
  ['£17 an hour', 'Zoë’s pay: 17 pounds — ﬁne', [-0.0057, 0.2277, -0.3035, -0.0612]],
];
/** What eight bits lose. */
const LOST = 0.06;

describe('the embedded reader of pairs', () => {
  let encoder: CrossEncoder;
  beforeAll(async () => {
    encoder = await loadCrossEncoder(await neutralAdapter(), runtime());
  }, 60_000);

  it('computes what the model computes, to eight bits', async () => {
    const readings = await encoder.read(COMPUTED.map(([one, other]) => [one, other]));
    for (const [i, [, , components]] of COMPUTED.entries())
      for (const [k, x] of components.entries()) expect(Math.abs((readings[i]?.[k] ?? Number.NaN) - x)).toBeLessThan(LOST);
  });

  it('reads a pair the same whatever else is read, and in the order in which it stands', async () => {
    const [one, other] = ['I led a team of six.', 'Team: six people.'];
    const [alone] = await encoder.read([[one, other]]);
    const [first, second, third] = await encoder.read([
      ['Quite another thing.', 'x'],
      [one, other],
      [other, one],
    ]);
    expect(second).toEqual(alone);
    expect(third).not.toEqual(alone);
    expect(first).not.toEqual(alone);
    expect(await encoder.read([])).toEqual([]);
  });

  it('reads texts that are longer than any it knows, and empty ones', async () => {
    const readings = await encoder.read([
      ['word '.repeat(4000), 'other '.repeat(4000)],
      ['', ''],
    ]);
    expect(readings.map((numbers) => numbers.every(Number.isFinite))).toEqual([true, true]);
  });
});

it('cuts text as the model was taught', async () => {
  const tokenise = await loadPairTokeniser();
  expect(tokenise('£17 an hour', 'Zoë’s pay: 17 pounds — ﬁne')).toEqual({
    ids: [101, 14534, 2581, 2019, 3178, 102, 11199, 1521, 1055, 3477, 1024, 2459, 7038, 1517, 1984, 2638, 102],
    first: 6,
  });
});
