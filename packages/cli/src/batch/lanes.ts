import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { attempt } from './attempt.ts';
import { type Job, type Outcome, prepare, type Told } from './jobs.ts';

type Waiting = { readonly line: unknown; readonly done: (outcome: Outcome) => void };
type Lane = { readonly depth: number; open: number; run(line: unknown): Promise<Outcome> };

/** A worker gets its next line before it has answered the last, so that it never waits for a busy first process. */
const WORKER_DEPTH = 2;
/** A worker takes a second or two to load: it is worth it from this many lines on. */
const LINES_BEFORE_WORKER = 20;
const WORKER = fileURLToPath(new URL('../../bin/worker.js', import.meta.url));

/** Works on lines in this process and, for long batches, in others beside it: models run natively in the first thread of a process alone. */
export class Lanes {
  readonly #lanes: Lane[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #workers: ChildProcess[] = [];
  #taken = 0;

  private constructor(
    readonly job: Job,
    readonly threads: number,
  ) {}

  static async open(job: Job, threads: number): Promise<Lanes> {
    const lanes = new Lanes(job, threads);
    const work = await prepare(job, { quiet: false });
    lanes.#lanes.push({ depth: 1, open: 0, run: (line) => attempt(() => work(line as never)) });
    return lanes;
  }

  run(line: unknown): Promise<Outcome> {
    this.#taken += 1;
    if (this.#taken === LINES_BEFORE_WORKER) for (let i = 1; i < this.threads; i++) this.#addWorker();
    return new Promise((done) => {
      this.#waiting.push({ line, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(ended));
  }

  /** Workers first: this process also reads and writes. */
  #assign(): void {
    for (const lane of [...this.#lanes].reverse()) {
      while (lane.open < lane.depth) {
        const next = this.#waiting.shift();
        if (!next) return;
        lane.open += 1;
        void lane.run(next.line).then((outcome) => {
          lane.open -= 1;
          next.done(outcome);
          this.#assign();
        });
      }
    }
  }

  /** A worker that does not start, or ends, gives its lines back to this process; the batch goes on without it. */
  #addWorker(): void {
    const worker = fork(WORKER, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    worker.send(this.job);
    this.#workers.push(worker);
    const pending: ((outcome: Outcome | null) => void)[] = [];
    const [first] = this.#lanes;
    const lane: Lane = {
      depth: WORKER_DEPTH,
      open: 0,
      run: async (line) => {
        const outcome = await new Promise<Outcome | null>((resolve) => {
          pending.push(resolve);
          // Where it cannot be sent the worker has ended, and its lines are given back.
          worker.send({ line } satisfies Told, () => undefined);
        });
        return outcome ?? (first as Lane).run(line);
      },
    };
    worker.on('message', (message: 'ready' | Outcome) => {
      if (message !== 'ready') return pending.shift()?.(message);
      this.#lanes.push(lane);
      this.#assign();
    });
    const give = (): void => {
      const at = this.#lanes.indexOf(lane);
      if (at !== -1) this.#lanes.splice(at, 1);
      for (const resolve of pending.splice(0)) resolve(null);
    };
    worker.on('error', give);
    worker.on('exit', give);
  }
}

/** Ends a worker, which has nothing more to do. */
async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill();
  await exit;
}
