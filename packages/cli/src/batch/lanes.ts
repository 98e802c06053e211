import { Worker } from 'node:worker_threads';
import { attempt } from './attempt.ts';
import { type Job, type Outcome, prepare } from './jobs.ts';

type Waiting = { readonly line: unknown; readonly done: (outcome: Outcome) => void };
type Lane = { readonly depth: number; open: number; run(line: unknown): Promise<Outcome> };

/** A worker gets its next line before it has answered the last, so that it never waits for a busy first thread. */
const WORKER_DEPTH = 2;
/** A thread takes seconds of work to load: it is worth it from this many lines on. */
const LINES_BEFORE_WORKER = 20;

/** Works on lines in this thread and, for long batches, in others beside it. */
export class Lanes {
  readonly #lanes: Lane[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #workers: Worker[] = [];
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
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** Workers first: the first thread also reads and writes. */
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

  /** A worker that does not start, or ends, gives its lines back to the first thread; the batch goes on without it. */
  #addWorker(): void {
    const worker = new Worker(new URL('../../bin/worker.js', import.meta.url), { workerData: this.job });
    this.#workers.push(worker);
    const pending: ((outcome: Outcome | null) => void)[] = [];
    const [first] = this.#lanes;
    const lane: Lane = {
      depth: WORKER_DEPTH,
      open: 0,
      run: async (line) => {
        const outcome = await new Promise<Outcome | null>((resolve) => {
          pending.push(resolve);
          worker.postMessage({ line });
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
