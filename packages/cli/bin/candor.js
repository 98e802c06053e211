#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { nodeVersionProblem } from '../../../scripts/lib/node-version.mjs';

const problem = nodeVersionProblem(fileURLToPath(new URL('../../../package.json', import.meta.url)));
if (problem) {
  console.error(`candor: ${problem}`);
  process.exit(4);
}
const { loadEntry } = await import('../../../scripts/lib/compiled.mjs');
const { main } = await loadEntry(fileURLToPath(new URL('../../..', import.meta.url)), 'packages/cli/src/main.ts');
await main(process.argv.slice(2));
