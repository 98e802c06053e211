import { documentOf, measureDelivery } from '@candor/core';
import { createHearing, type Engines } from '@candor/speech';
import { createListener, loadEngines } from '@candor/speech/node';
import { minuteAnswer } from './speech-data.ts';

const RATE = 16_000;
/** As a microphone sends it. */
const PIECE_MS = 100;
const SECONDS = 60;

/** Speaks an answer of a minute to the listener in real time, then says as JSON what it cost. In a process of its own. */
async function main(): Promise<void> {
  const answer = await minuteAnswer();
  const spoken = await inRealTime(answer);
  const stages = await stagesOf(answer);
  process.stdout.write(`${JSON.stringify({ ...spoken, stages })}\n`);
}

async function inRealTime(answer: Float32Array) {
  const listener = createListener();
  // Loads the engines, and the first run of each.
  await listener.listen(answer.subarray(0, 5 * RATE));
  const session = listener.open();
  const cpu = process.cpuUsage();
  let most = 0;
  const piece = (PIECE_MS * RATE) / 1000;
  const started = performance.now();
  for (let i = 0; i * piece < answer.length; i++) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, started + (i + 1) * PIECE_MS - performance.now())));
    session.push(answer.subarray(i * piece, (i + 1) * piece));
    most = Math.max(most, process.memoryUsage().rss);
  }
  const stopped = performance.now();
  const result = await session.finish();
  if (!result.ok) throw new Error(result.error.message);
  measureDelivery(result.value, documentOf(result.value.transcript), { form: 'short' });
  const afterStopMs = performance.now() - stopped;
  const { user, system } = process.cpuUsage(cpu);
  most = Math.max(most, process.memoryUsage().rss);
  await listener.close();
  return { afterStopMs, cpuShare: (user + system) / 1e6 / SECONDS, megabytes: most / 1e6 };
}

/** Where the time goes, in milliseconds, when the whole answer is heard at once. */
async function stagesOf(answer: Float32Array): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const value = await work();
    times[stage] = (times[stage] ?? 0) + performance.now() - from;
    return value;
  };
  const engines = await timed('load', () => loadEngines());
  const { recogniser, aligner } = engines;
  const watched: Engines = {
    ...engines,
    recogniser: { ...recogniser, recognise: (samples) => timed('recognise', () => recogniser.recognise(samples)) },
    aligner: { ...aligner, align: (samples, slots) => timed('align', () => aligner.align(samples, slots)) },
  };
  const stages = { voice: 0, words: 0, sound: 0 };
  const hearing = createHearing(watched, stages);
  await hearing.push(answer);
  const result = await hearing.finish();
  if (!result.ok) throw new Error(result.error.message);
  await timed('measures', () => measureDelivery(result.value, documentOf(result.value.transcript), { form: 'short' }));
  return { ...times, 'voice activity': stages.voice, 'pitch, level and sound': stages.sound };
}

await main();
