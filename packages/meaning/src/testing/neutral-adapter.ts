import { readFile } from 'node:fs/promises';
import type { Adapter } from '../minilm/adapter.ts';
import { WIDTH } from '../minilm/embed.ts';
import { minilmWeights } from '../minilm/package-files.ts';
import { readSafetensors } from '../minilm/safetensors.ts';

/** Components of the first row that the neutral adapter tells. */
export const TOLD = [0, 1, 100, 383] as const;

/** Nothing learnt: the package's own layers, of whose first row four components are told. */
export async function neutralAdapter(): Promise<Adapter> {
  const { numbers } = readSafetensors(await readFile(await minilmWeights()));
  const unit = (at: readonly number[]): Float32Array =>
    Float32Array.from({ length: at.length * WIDTH }, (_, i) => Number(at[Math.floor(i / WIDTH)] === i % WIDTH));
  const own = (name: string): Float32Array => {
    if (name === 'texts') return numbers('embeddings.token_type_embeddings.weight', 2, WIDTH);
    if (name === 'pooler.weight') return unit(Array.from({ length: WIDTH }, (_, i) => i));
    if (name === 'classifier.weight') return unit(TOLD);
    if (name === 'pooler.bias') return new Float32Array(WIDTH);
    if (name === 'classifier.bias') return new Float32Array(TOLD.length);
    if (/\.(?:up|down)$/.test(name)) return new Float32Array(sizeOf(name));
    return numbers(name, name.endsWith('intermediate.dense.bias') ? 4 * WIDTH : WIDTH);
  };
  return { layers: 6, outputs: TOLD.length, numbers: own };
}

/** Products of rank one. */
function sizeOf(name: string): number {
  const isWide = name.endsWith('.up') ? name.includes('intermediate') : name.includes('output.dense') && !name.includes('attention');
  return isWide ? 4 * WIDTH : WIDTH;
}
