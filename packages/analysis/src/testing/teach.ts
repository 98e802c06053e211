import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadOnnxEncoder, type Projection, projectedEncoder, projectionBytes, VectorStore } from '@candor/meaning';
import { readFrozenBank } from '../bank-file.ts';
import { GENERATED, learntFiles, learntFolderOf, PROJECTION_NAME, WORDING_PROJECTION_NAME } from '../generated.ts';
import { packedBytes, readPacked } from '../packed-file.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { rowBytes } from '../row-file.ts';

/**
 * Puts into an encoder's folder what `npm run train -- --encoder FOLDER` would, with weights of the built-in encoder and vectors that mean nothing:
 * for tests of hosts, which need a taught encoder and not a good one. Throws when the folder holds no encoder.
 */
export async function teachForTests(encoderFolder: string): Promise<void> {
  const loaded = await loadOnnxEncoder(encoderFolder);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const encoder = plainEncoder(loaded.value);
  const { dimensions } = encoder;
  const [from, to] = [learntFiles(GENERATED), learntFiles(learntFolderOf(encoderFolder))];
  await mkdir(learntFolderOf(encoderFolder), { recursive: true });
  await cp(from.bank, to.bank);
  await cp(from.story, to.story);
  const { rows } = await readFrozenBank(from);
  const vectors = Array.from({ length: rows.from.length - 1 }, (_, row) => Float32Array.from({ length: dimensions }, (_x, i) => Math.sin(row + i)));
  await writeFile(to.rows, rowBytes(vectors));
  const projection: Projection = {
    from: dimensions,
    to: dimensions,
    mean: new Float32Array(dimensions),
    matrix: Float32Array.from({ length: dimensions * dimensions }, (_, i) => (i % (dimensions + 1) === 0 ? 1 : 0)),
  };
  await writeFile(to.projection, projectionBytes(projection));
  await writeFile(to.wordingProjection, projectionBytes(projection));
  await VectorStore.empty(projectedEncoder(encoder, projection, WORDING_PROJECTION_NAME)).write(to.wordings);
  const { inputHash, rest, arrays, numbers } = await readPacked(from.profiles);
  const width = numbers('spaceMatrix').length / numbers('spaceMean').length;
  const space = { spaceMean: new Float32Array(dimensions), spaceMatrix: new Float32Array(width * dimensions) };
  await writeFile(to.profiles, packedBytes(inputHash, rest, { ...arrays, ...space }));
  const model = JSON.parse(await readFile(from.model, 'utf8')) as object;
  await writeFile(to.model, JSON.stringify({ ...model, encoder: `${encoder.id}+${PROJECTION_NAME}` }));
  await loaded.value.release();
}
