import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { minilmWeights } from '@candor/meaning';
import { z } from 'zod';

const learntSchema = z.object({ arrays: z.array(z.tuple([z.string(), z.int().positive()])), sample: z.array(z.array(z.number())) });

export type Taught = {
  readonly numbers: ReadonlyMap<string, Float32Array>;
  /** What is computed of each of the material's sample. */
  readonly sample: readonly (readonly number[])[];
};

/** Has MiniLM taught by one of the scripts beside this file, which run in PyTorch; `CANDOR_PYTHON` names a Python that has it. `start`: what was learnt before, where that is gone on from. Throws where it fails. */
export async function taughtByPython(script: 'agreement.py' | 'ad_words.py', material: object, start: Taught['numbers'] = new Map()): Promise<Taught> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-train-'));
  try {
    writeFileSync(path.join(folder, 'material.json'), JSON.stringify({ ...material, start: [...start].map(([name, { length }]) => [name, length]) }));
    writeFileSync(
      path.join(folder, 'start.f32'),
      Buffer.concat([...start.values()].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
    );
    execFileSync(process.env.CANDOR_PYTHON ?? 'python3', [path.join(import.meta.dirname, script), folder, await minilmWeights()], { stdio: 'inherit' });
    const { arrays, sample } = learntSchema.parse(JSON.parse(readFileSync(path.join(folder, 'learnt.json'), 'utf8')));
    return { numbers: numbersOf(arrays, readFileSync(path.join(folder, 'learnt.f32'))), sample };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numbersOf(arrays: readonly (readonly [name: string, length: number])[], bytes: Buffer): ReadonlyMap<string, Float32Array> {
  const numbers = new Map<string, Float32Array>();
  let at = 0;
  for (const [name, length] of arrays) {
    const from = at;
    numbers.set(
      name,
      Float32Array.from({ length }, (_, i) => bytes.readFloatLE(from + 4 * i)),
    );
    at += 4 * length;
  }
  return numbers;
}
