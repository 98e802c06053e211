import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compact, decimals, packedBytes, readPacked, scaled, startsOf } from './packed-file.ts';

const ARRAYS = {
  small: Uint16Array.of(1, 2, 3),
  large: Uint32Array.of(70_000),
  below: Int16Array.of(-3, 0, 9),
  far: Int32Array.of(-70_000, 5),
  real: Float32Array.of(0.5, -2),
  none: new Uint16Array(0),
};

describe('packed numbers', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'candor-packed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('come back as they were, whatever the length of the head', async () => {
    for (const rest of ['', 'é', 'abc', { names: ['bay', 'café'] }]) {
      const file = path.join(folder, 'whole.bin');
      await writeFile(file, packedBytes('a1', rest, ARRAYS));
      const { inputHash, rest: read, arrays, numbers, floats } = await readPacked(file);
      expect({ inputHash, read, arrays }).toEqual({ inputHash: 'a1', read: rest, arrays: ARRAYS });
      expect(numbers('far')).toEqual(ARRAYS.far);
      expect(floats('small')).toEqual(Float32Array.of(1, 2, 3));
      expect(() => numbers('others')).toThrow('no numbers named "others"');
    }
  });

  it('are refused where the file is foreign, or cut short', async () => {
    const file = path.join(folder, 'cut.bin');
    const bytes = packedBytes('a1', null, { real: ARRAYS.real });
    await writeFile(file, bytes);
    await truncate(file, bytes.length - 1);
    await expect(readPacked(file)).rejects.toThrow('ends within "real"');
    await writeFile(file, '{"stems":[]} and so on');
    await expect(readPacked(file)).rejects.toThrow('from another version');
    expect(await readFile(file, 'utf8')).toContain('stems');
  });
});

describe('whole numbers', () => {
  it('take as few bytes as hold them', () => {
    expect(compact([0, 65_535])).toEqual(Uint16Array.of(0, 65_535));
    expect(compact([65_536])).toEqual(Uint32Array.of(65_536));
    expect(scaled([-0.123, 32.767], 1000)).toEqual(Int16Array.of(-123, 32_767));
    expect(scaled([40], 1000)).toEqual(Int32Array.of(40_000));
  });

  it('give back decimals to the last bit', () => {
    const learnt = Array.from({ length: 4000 }, (_, i) => Math.round((i - 2000) * 1.7) / 1000);
    expect([...decimals(scaled(learnt, 1000), 1000)]).toEqual(learnt);
  });

  it('begin where the lists before them end', () => {
    expect(startsOf([[7, 8], [], [9]])).toEqual(Uint32Array.of(0, 2, 2, 3));
  });
});
