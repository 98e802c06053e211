import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from '../node/messages.ts';
import { beQuiet } from '../node/quiet.ts';
import type { Synthesiser } from '../ports.ts';
import type { SayAsk, SayRole } from './open-voice.ts';
import { loadSherpa } from './sherpa.ts';

if (!parentPort) throw new Error('thread.ts runs in a worker thread');
beQuiet();
const port = parentPort;
const { id: model, files } = workerData as SayRole;
const loading = loadSherpa(model, files);
// Whoever asks is told.
loading.catch(() => undefined);

let last: Promise<void> = Promise.resolve();
port.on('message', ({ id, ask }: { readonly id: number; readonly ask: SayAsk }) => {
  last = last.then(async () => {
    try {
      const engine = await loading;
      // Said into the void once: the first sentence takes several times as long as the next, since the engine's code is still being compiled.
      const value = ask.do === 'say' ? await engine.synthesise(ask.sentence, ask.how) : await warmUp(engine);
      const answer: Answer = { id, ok: true, value };
      port.postMessage(answer, value === null ? [] : [value.samples.buffer as ArrayBuffer]);
    } catch (error) {
      const answer: Answer = { id, ok: false, why: error instanceof Error ? error.message : String(error) };
      port.postMessage(answer);
    }
  });
});

async function warmUp(engine: Synthesiser): Promise<null> {
  await engine.synthesise('Good morning, and thank you for coming.', { speaker: 0, speed: 1 });
  return null;
}
