import { SAMPLE_RATE } from '../ports.ts';

export type Tape = {
  readonly length: number;
  add(samples: Float32Array): void;
  /** All of it until now; not to be kept, since the tape goes on. */
  all(): Float32Array;
  /** A copy. */
  slice(from: number, to: number): Float32Array;
};

/** Sound that grows at its end. Doubles its room, so that adding a little costs little. */
export function createTape(): Tape {
  let room = new Float32Array(30 * SAMPLE_RATE);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(samples) {
      if (length + samples.length > room.length) {
        const larger = new Float32Array(Math.max(2 * room.length, length + samples.length));
        larger.set(room.subarray(0, length));
        room = larger;
      }
      room.set(samples, length);
      length += samples.length;
    },
    all: () => room.subarray(0, length),
    slice: (from, to) => room.slice(Math.max(0, from), Math.min(length, to)),
  };
}
