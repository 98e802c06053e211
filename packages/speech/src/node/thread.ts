import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { decode } from '../decode/decode.ts';
import { hearSegment } from '../hear/segment.ts';
import { createHearing, type Hearing, type Stages } from '../hear/session.ts';
import type { Engines } from '../ports.ts';
import { measure } from '../turns/ears.ts';
import { loadEngines } from './load-engines.ts';
import type { Answer, Ask, ThreadRole } from './messages.ts';
import { beQuiet } from './quiet.ts';

type Open = { readonly hearing: Hearing; readonly stages: Stages; samples: number };

if (!parentPort) throw new Error('thread.ts runs in a worker thread');
beQuiet();
serve(parentPort, workerData as ThreadRole);

/** Answers one ask after the other. What fails is answered too: the thread lives on. */
function serve(port: MessagePort, role: ThreadRole): void {
  const work = role.role === 'ears' ? ears(loadEngines(role.recogniser)) : decoder;
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ id, ask }: { readonly id: number; readonly ask: Ask }) => {
    last = last.then(async () => {
      const answer: Answer = await work(ask).then(
        (value): Answer => ({ id, ok: true, value }),
        (error: unknown): Answer => ({ id, ok: false, why: error instanceof Error ? error.message : String(error) }),
      );
      port.postMessage(answer);
    });
  });
}

async function decoder(ask: Ask): Promise<unknown> {
  return ask.do === 'decode' ? decode(ask.bytes) : null;
}

/** Several sessions may be open; each ask is worked through before the next. */
function ears(loading: Promise<Engines>): (ask: Ask) => Promise<unknown> {
  loading.catch(() => undefined);
  const sessions = new Map<number, Open>();
  return async (ask) => {
    const engines = await loading;
    if (ask.do === 'push') {
      let open = sessions.get(ask.session);
      if (!open) {
        const stages: Stages = { voice: 0, words: 0, sound: 0 };
        open = { hearing: createHearing(engines, stages), stages, samples: 0 };
        sessions.set(ask.session, open);
      }
      open.samples += ask.samples.length;
      await open.hearing.push(ask.samples);
    }
    if (ask.do === 'hear') return hearSegment(ask.samples, ask.stretch, engines);
    if (ask.do === 'measure') return measure(ask.samples, ask.speech, engines.pitch);
    if (ask.do === 'drop') sessions.delete(ask.session);
    if (ask.do === 'finish') {
      const open = sessions.get(ask.session);
      sessions.delete(ask.session);
      return open ? { recording: await open.hearing.finish(), stages: open.stages, samples: open.samples } : null;
    }
    return null;
  };
}
