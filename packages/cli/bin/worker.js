// A second process of a batch.
import { fileURLToPath } from 'node:url';
import { loadEntry } from '../../../scripts/lib/compiled.mjs';

await loadEntry(fileURLToPath(new URL('../../..', import.meta.url)), 'packages/cli/src/batch/worker.ts');
