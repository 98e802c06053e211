import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { wasmRuntime } from '@candor/inference';
import type { Answer } from '../node/messages.ts';
import { voiceFile } from '../node/model-files.ts';
import { beQuiet } from '../node/quiet.ts';
import type { VoiceDetector } from '../ports.ts';
import { createSilero } from '../vad/silero.ts';
import { detectWith } from './ears.ts';
import type { DetectAsk } from './remote-ears.ts';

if (!parentPort) throw new Error('thread.ts runs in a worker thread');
beQuiet();
const port = parentPort;
const loading = load();
// Whoever asks is told.
loading.catch(() => undefined);
const sessions = new Map<number, ReturnType<typeof detectWith>>();

let last: Promise<void> = Promise.resolve();
port.on('message', ({ id, ask }: { readonly id: number; readonly ask: DetectAsk }) => {
  last = last.then(async () => {
    const answer: Answer = await work(ask).then(
      (value): Answer => ({ id, ok: true, value }),
      (error: unknown): Answer => ({ id, ok: false, why: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(answer);
  });
});

async function work(ask: DetectAsk): Promise<readonly number[] | null> {
  const silero = await loading;
  if (ask.do === 'ready') return null;
  if (ask.do === 'forget') {
    sessions.delete(ask.session);
    return null;
  }
  let detect = sessions.get(ask.session);
  if (!detect) {
    detect = detectWith(silero.open(), silero.frameLength);
    sessions.set(ask.session, detect);
  }
  return detect(ask.frames);
}

async function load(): Promise<VoiceDetector> {
  const { open, Tensor } = await wasmRuntime();
  return createSilero('silero-vad-v5', await open(await readFile(voiceFile())), Tensor);
}
