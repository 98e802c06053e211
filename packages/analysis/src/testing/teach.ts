import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadOnnxEncoder, type Projection, projectedEncoder, projectionBytes, VectorStore } from '@candor/meaning';
import { GENERATED, learntFiles, learntFolderOf, PROJECTION_NAME, WORDING_PROJECTION_NAME } from '../generated.ts';
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
  const bank = JSON.parse(await readFile(from.bank, 'utf8')) as { rows: unknown[] };
  await writeFile(to.rows, rowBytes(bank.rows.map((_, row) => Float32Array.from({ length: dimensions }, (_x, i) => Math.sin(row + i)))));
  const projection: Projection = {
    from: dimensions,
    to: dimensions,
    mean: new Float32Array(dimensions),
    matrix: Float32Array.from({ length: dimensions * dimensions }, (_, i) => (i % (dimensions + 1) === 0 ? 1 : 0)),
  };
  await writeFile(to.projection, projectionBytes(projection));
  await writeFile(to.wordingProjection, projectionBytes(projection));
  await VectorStore.empty(projectedEncoder(encoder, projection, WORDING_PROJECTION_NAME)).write(to.wordings);
  const profiles = JSON.parse(await readFile(from.profiles, 'utf8')) as { questions: { centre: number[] }[] };
  const width = profiles.questions[0]?.centre.length ?? 0;
  const space = { mean: new Array(dimensions).fill(0), matrix: new Array(width * dimensions).fill(0) };
  await writeFile(to.profiles, JSON.stringify({ ...profiles, space }));
  const model = JSON.parse(await readFile(from.model, 'utf8')) as object;
  await writeFile(to.model, JSON.stringify({ ...model, encoder: `${encoder.id}+${PROJECTION_NAME}` }));
  await loaded.value.release();
}
