import { readFile } from 'node:fs/promises';
import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import { GENERATED, inputHashOf, learntFiles, PROJECTION_NAME } from '../packages/analysis/src/generated.ts';
import { readPacked } from '../packages/analysis/src/packed-file.ts';
import { adsToLearn } from '../packages/analysis/src/train/ads-material.ts';
import { hashOfPairs, readerHash } from '../packages/analysis/src/train/agreement-material.ts';
import { hashOfTurns, turnsToLearn } from '../packages/analysis/src/train/turns-material.ts';
import { LEARNT_WITH } from '../packages/core/src/prepare/ledger/generated/outcome-weights.ts';

// Fails when a generated file was learnt from other content than there is now.
const questions = [...(await loadBuiltInPacks()).flatMap((pack) => pack.questions), ...(await loadKinds())];
const files = learntFiles(GENERATED);
const model = JSON.parse(await readFile(files.model, 'utf8')) as { inputHash?: unknown; encoder?: unknown };
const packed = await Promise.all([files.bank, files.profiles, files.story].map((file) => readPacked(file)));
const now = inputHashOf(questions, await loadTeaching(questions));
if ([model, ...packed].some(({ inputHash }) => inputHash !== now)) {
  console.error('packages/analysis/generated is older than the questions and the bank, or its files are not of one training: run `npm run train`.');
  process.exitCode = 1;
}
const learnt = await readPacked(files.turns, 'npm run train:turns');
const { encoder } = learnt.rest as { encoder?: unknown };
if (learnt.inputHash !== hashOfTurns(await turnsToLearn()) || model.encoder !== `${encoder}+${PROJECTION_NAME}`) {
  console.error('packages/analysis/generated/turns.bin is older than the turns, the bank or the encoder it was learnt with: run `npm run train:turns`.');
  process.exitCode = 1;
}
if ((await readPacked(files.agreement, 'npm run train:agreement')).inputHash !== hashOfPairs()) {
  console.error('packages/analysis/generated/agreement.bin is older than the pairs and claims it was learnt from: run `npm run train:agreement`.');
  process.exitCode = 1;
}
if (LEARNT_WITH.reader !== readerHash() || model.encoder !== `${LEARNT_WITH.encoder}+${PROJECTION_NAME}`) {
  console.error('outcome-weights.ts is older than what reads claims, or than the encoder: run `npm run train:claims`.');
  process.exitCode = 1;
}
const { hash } = adsToLearn();
if ((await readPacked(files.adWords, 'npm run train:ad-words')).inputHash !== hash) {
  console.error('packages/analysis/generated/ad-words.bin is older than the ads it was learnt from: run `npm run train:ad-words`.');
  process.exitCode = 1;
}
const ads = await Promise.all([files.role, files.ads].map((file) => readPacked(file, 'npm run train:ads')));
if (ads.some(({ inputHash }) => inputHash !== hash)) {
  console.error('packages/analysis/generated/role.bin or ads.bin is older than the ads they were learnt from: run `npm run train:ads`.');
  process.exitCode = 1;
}
