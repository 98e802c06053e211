#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { nodeVersionProblem } from '../../../scripts/lib/node-version.mjs';

const fromRoot = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

const problem = nodeVersionProblem(fromRoot('package.json'));
if (problem) {
  console.error(`candor: ${problem}`);
  process.exit(4);
}
const { register } = await import('tsx/esm/api');
// With the settings of this repository, not with those of the folder that the command is called from.
register({ tsconfig: fromRoot('tsconfig.json') });
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
