// The thread that tells speech from silence.
import { fileURLToPath } from 'node:url';
import { loadEntry } from '../../../scripts/lib/compiled.mjs';

await loadEntry(fileURLToPath(new URL('../../..', import.meta.url)), 'packages/speech/src/turns/thread.ts');
