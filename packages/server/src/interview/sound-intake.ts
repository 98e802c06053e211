import type { ToRoom } from '../api/interview-socket.ts';
import { CHUNK_BYTES, CHUNK_HEAD_BYTES } from '../takes/limits.ts';
import { isDiskFull } from '../takes/stream.ts';
import type { TakeFile } from '../takes/take-file.ts';
import { BYTES_A_SAMPLE, SAMPLE_RATE, toFloats } from '../takes/wav.ts';

/** The longest sound of one interview, in samples: two hours. The longest plan has 45 minutes. */
const MOST_SAMPLES = 2 * 3_600 * SAMPLE_RATE;

type Ports = {
  readonly file: TakeFile;
  send(message: ToRoom): void;
  /** Sound that is new, once it is on the disk. */
  onSound(samples: Float32Array): void;
};

export const SOUND_PROBLEMS = {
  'disk-full': 'The disk is full, so your voice is not kept any more. Type your answers, or make some room and come back.',
  'sound-too-long': 'This interview has more sound than is kept. Type the rest of your answers.',
} as const;

/** Takes chunks of sound one after the other and says what is on the disk. False for something that is no chunk. */
export function takeSound({ file, send, onSound }: Ports): (bytes: Buffer) => Promise<boolean> {
  let problem: keyof typeof SOUND_PROBLEMS | null = null;
  const warn = (code: keyof typeof SOUND_PROBLEMS): void => {
    if (problem !== code) send({ type: 'problem', code, detail: SOUND_PROBLEMS[code] });
    problem = code;
  };
  return async (bytes) => {
    const pcm = bytes.subarray(CHUNK_HEAD_BYTES);
    if (bytes.length <= CHUNK_HEAD_BYTES || pcm.length > CHUNK_BYTES || pcm.length % BYTES_A_SAMPLE !== 0) return false;
    const first = bytes.readUInt32LE(0);
    const known = file.samples();
    if (first > known) {
      send({ type: 'missing', samples: known });
      return true;
    }
    // What came before, and was not acknowledged in time, comes again.
    const fresh = pcm.subarray((known - first) * BYTES_A_SAMPLE).subarray(0, (MOST_SAMPLES - known) * BYTES_A_SAMPLE);
    try {
      if (fresh.length > 0) await file.append(fresh);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      warn('disk-full');
      return true;
    }
    if (file.samples() >= MOST_SAMPLES) warn('sound-too-long');
    send({ type: 'stored', samples: file.samples() });
    if (fresh.length > 0) onSound(toFloats(fresh));
    return true;
  };
}
