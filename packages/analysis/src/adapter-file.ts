import type { Adapter } from '@candor/meaning';
import { z } from 'zod';
import { type NumberArrays, packedBytes, readPacked } from './packed-file.ts';

const MOST = 0x7fff;

const head = z.strictObject({ layers: z.int().positive(), outputs: z.int().positive(), worth: z.record(z.string(), z.number().positive()) });

/** What was learnt on top of MiniLM, as it is kept: whole numbers, and what one of them is worth in each array. Throws where a number is none. */
export function adapterBytes(inputHash: string, { layers, outputs }: Pick<Adapter, 'layers' | 'outputs'>, numbers: ReadonlyMap<string, Float32Array>): Buffer {
  const worth: Record<string, number> = {};
  const arrays: Record<string, NumberArrays[string]> = {};
  for (const [name, values] of numbers) {
    if (!values.every(Number.isFinite)) throw new RangeError(`"${name}" has a number that is none: the training failed`);
    const most = values.reduce((max, x) => Math.max(max, Math.abs(x)), 0) || 1;
    worth[name] = most / MOST;
    arrays[name] = Int16Array.from(values, (x) => Math.round((x / most) * MOST));
  }
  return packedBytes(inputHash, { layers, outputs, worth }, arrays);
}

/** Reads what {@link adapterBytes} wrote. Rejects when the file is missing or of another shape, and says which command makes it. */
export async function readAdapter(file: string, madeBy: string): Promise<Adapter> {
  const { layers, outputs, worth, floats } = await readParts(file, madeBy);
  return {
    layers,
    outputs,
    numbers: (name) => {
      const of = worth[name];
      if (of === undefined) throw new Error(`${file} does not say what "${name}" is worth: run \`${madeBy}\``);
      return floats(name).map((x) => x * of);
    },
  };
}

/** All arrays of such a file, to go on learning from. Rejects as {@link readAdapter} does. */
export async function learntArrays(file: string, madeBy: string): Promise<ReadonlyMap<string, Float32Array>> {
  const { worth, floats } = await readParts(file, madeBy);
  return new Map(Object.entries(worth).map(([name, of]) => [name, floats(name).map((x) => x * of)]));
}

async function readParts(file: string, madeBy: string) {
  const packed = await readPacked(file, madeBy);
  const told = head.safeParse(packed.rest);
  if (!told.success) throw new Error(`${file} is damaged, or from another version of Candor: run \`${madeBy}\``);
  return { ...told.data, floats: (name: string) => packed.floats(name) };
}
