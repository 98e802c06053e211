import path from 'node:path';
import type { Recording } from '@candor/core';
import type { RecogniserName } from '@candor/speech/models';
import type { Listener } from '@candor/speech/node';
import { Problem } from '../problem.ts';
import type { LineError } from './line-shape.ts';

type Heard = { readonly ok: true; readonly value: Recording } | { readonly ok: false; readonly error: LineError };

/** Hears the recordings of a batch one after the other, with one recogniser for all processes. It is loaded with the first recording. */
export class Ear {
  #listener: Listener | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** Paths are counted from this folder. */
  constructor(
    readonly folder: string,
    readonly recogniser: RecogniserName = 'quick',
  ) {}

  hear(audio: string): Promise<Heard> {
    const turn = this.#last.then(() => this.#hear(audio));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.#listener?.close();
  }

  async #hear(audio: string): Promise<Heard> {
    const [{ createListener }, { hearFile }, { recogniserOf }] = await Promise.all([
      import('@candor/speech/node'),
      import('../io/hear.ts'),
      import('../io/recogniser.ts'),
    ]);
    try {
      this.#listener ??= createListener({ recogniser: await recogniserOf(this.recogniser) });
      return await hearFile(this.#listener, path.resolve(this.folder, audio));
    } catch (error) {
      if (error instanceof Problem) return { ok: false, error: { code: 'unreadable', message: error.message } };
      throw error;
    }
  }
}
