import { readFile } from 'node:fs/promises';
import { loadBuiltInPacks, loadKinds } from '@candor/content';
import { inputHashOf, MODEL_FILE } from '../packages/analysis/src/generated.ts';

// Fails when the generated model was learnt from other questions than the built-in packs and general rubrics now have.
const questions = [...(await loadBuiltInPacks()).flatMap((pack) => pack.questions), ...(await loadKinds())];
const model = JSON.parse(await readFile(MODEL_FILE, 'utf8')) as { inputHash?: unknown };
if (model.inputHash !== inputHashOf(questions)) {
  console.error('packages/analysis/generated is older than the question packs: run `npm run train`.');
  process.exitCode = 1;
}
