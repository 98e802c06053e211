import { runtime } from '@candor/inference';
import { beforeAll, describe, expect, it } from 'vitest';
import { neutralAdapter, TOLD } from '../testing/neutral-adapter.ts';
import { loadPieces, loadTokenReader, type TokenReader } from './load-token-reader.ts';

const window = (...ids: readonly number[]) => ({ ids, texts: ids.map(() => 0) });

describe('the embedded reader of tokens', () => {
  let reader: TokenReader;
  beforeAll(async () => {
    reader = await loadTokenReader(await neutralAdapter(), runtime());
  }, 60_000);

  it('computes of each token what the model computes, to eight bits', async () => {
    // "Nobody helped me with it." beside "Worked alone on the Torquay job.": the first row as PyTorch computes it, before the tangent that the reader of pairs has.
    const [ids, first] = [[101, 6343, 3271, 2033, 2007, 2009, 1012, 102, 2499, 2894, 2006, 1996, 17153, 25575, 3105, 1012, 102], 8];
    const [reading] = await reader.read([{ ids, texts: ids.map((_, at) => Number(at >= first)) }]);
    expect(reading?.length).toBe(ids.length * TOLD.length);
    for (const [k, x] of [-0.1977, -0.3397, 0.1297, -0.0726].entries()) expect(Math.abs(Math.tanh(reading?.[k] ?? Number.NaN) - x)).toBeLessThan(0.06);
  });

  it('reads a window the same whatever else is read, and refuses one that is longer than the model knows', async () => {
    const [alone] = await reader.read([window(101, 2000, 102)]);
    const [first, second] = await reader.read([window(101, 3000, 102), window(101, 2000, 102)]);
    expect(second).toEqual(alone);
    expect(first).not.toEqual(alone);
    await expect(reader.read([window(...Array.from({ length: 513 }, () => 2000))])).rejects.toThrow('513 tokens');
  });
});

it('cuts text without marks around it', async () => {
  const pieces = await loadPieces();
  expect(pieces('£17 an hour')).toEqual([14534, 2581, 2019, 3178]);
  expect(pieces('')).toEqual([]);
});
