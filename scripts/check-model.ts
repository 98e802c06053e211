import { readFile } from 'node:fs/promises';
import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import { GENERATED, inputHashOf, learntFiles } from '../packages/analysis/src/generated.ts';

// Fails when the generated model was learnt from other content than there is now.
const questions = [...(await loadBuiltInPacks()).flatMap((pack) => pack.questions), ...(await loadKinds())];
const model = JSON.parse(await readFile(learntFiles(GENERATED).model, 'utf8')) as { inputHash?: unknown };
if (model.inputHash !== inputHashOf(questions, await loadTeaching(questions))) {
  console.error('packages/analysis/generated is older than the questions and the bank: run `npm run train`.');
  process.exitCode = 1;
}
