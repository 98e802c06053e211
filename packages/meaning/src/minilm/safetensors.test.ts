import { describe, expect, it } from 'vitest';
import { readSafetensors } from './safetensors.ts';

/** Bits of 1, −2, the least number above nought, a half, infinity and 0.1. */
const BITS = Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x3800, 0x7c00, 0x2e66);

function fileWith(head: object): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, Buffer.from(BITS.buffer)]);
}
const FILE = fileWith({
  __metadata__: { format: 'pt' },
  one: { dtype: 'F16', shape: [2], data_offsets: [0, 4] },
  other: { dtype: 'F16', shape: [2, 2], data_offsets: [4, 12] },
});

describe('readSafetensors', () => {
  it('gives tensors by name, as single numbers and as their bits', () => {
    const { numbers, halves } = readSafetensors(FILE);
    expect([...numbers('one', 2)]).toEqual([1, -2]);
    expect([...numbers('other', 2, 2)]).toEqual([2 ** -24, 0.5, Number.POSITIVE_INFINITY, expect.closeTo(0.1, 4)]);
    expect([...halves('one', 2)]).toEqual([0x3c00, 0xc000]);
  });

  it.each([
    ['another name', 'two', [2]],
    ['other dimensions', 'other', [4]],
  ])('refuses %s', (_what, name, dims) => {
    expect(() => readSafetensors(FILE).numbers(name, ...dims)).toThrow(`there is no tensor ${name} of ${dims.join(' × ')}`);
  });

  it('refuses numbers of another precision, and what is no such file', () => {
    const single = readSafetensors(fileWith({ one: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } }));
    expect(() => single.numbers('one', 2)).toThrow('half precision');
    expect(() => readSafetensors(Buffer.from('version https://git-lfs.github.com/spec/v1'))).toThrow(/./);
  });
});
