// The thread of the embedded voice.
import { fileURLToPath } from 'node:url';
import { loadEntry } from '../../../scripts/lib/compiled.mjs';

await loadEntry(fileURLToPath(new URL('../../..', import.meta.url)), 'packages/speech/src/tts/thread.ts');
