import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureWebBuilt } from './lib/build-web.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { nodeVersionProblem } from './lib/node-version.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const problem = nodeVersionProblem(path.join(root, 'package.json'));
if (problem) {
  console.error(problem);
  process.exit(1);
}

try {
  ensureInstalled(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// In this process, so that a signal, or the end of it, means the server and nothing is left behind.
const { loadEntry } = await import('./lib/compiled.mjs');
const { run } = await loadEntry(root, 'packages/server/src/main.ts');
await run(process.argv.slice(2), { prepare: async () => ensureWebBuilt(root) });
