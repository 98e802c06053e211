import { attempt } from './attempt.ts';
import { type Job, type Outcome, prepare, type Told } from './jobs.ts';
import { keepHeapLean } from './lean-heap.ts';

if (!process.send) throw new Error('worker.ts runs beside a batch');
keepHeapLean();
const tell = (message: 'ready' | Outcome): void => void process.send?.(message);
// Nobody is left to work for.
process.on('disconnect', () => process.exit());
process.once('message', async (job: Job) => {
  const work = await prepare(job, { quiet: true });
  let last: Promise<void> = Promise.resolve();
  process.on('message', ({ line }: Told) => {
    last = last.then(async () => tell(await attempt(() => work(line as never))));
  });
  tell('ready');
});
