import type { Runtime, Session } from '@candor/inference';
import { SAMPLE_RATE, type VoiceDetector } from '../ports.ts';

/** What the model hears at once, and how much of the frame before it is given again (samples at 16 kHz). */
export const FRAME = 512;
const CONTEXT = 64;
const STATE = [2, 1, 128] as const;

/** Silero's voice activity detector, versions 5 and 6, over a loaded model. Rejects when the runtime fails. */
export function createSilero(id: string, session: Session, Tensor: Runtime['Tensor']): VoiceDetector {
  const rate = new Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE)), []);
  return {
    id,
    frameLength: FRAME,
    open: () => {
      let state = new Tensor('float32', new Float32Array(STATE[0] * STATE[1] * STATE[2]), STATE);
      let context = new Float32Array(CONTEXT);
      return async (frame) => {
        const input = new Float32Array(CONTEXT + frame.length);
        input.set(context);
        input.set(frame, CONTEXT);
        context = frame.slice(-CONTEXT);
        const output = await session.run({ input: new Tensor('float32', input, [1, input.length]), state, sr: rate });
        if (!output.stateN || !output.output) throw new Error('the voice detector gave nothing');
        state = output.stateN as typeof state;
        return (output.output.data as Float32Array)[0] ?? 0;
      };
    },
    close: () => session.release(),
  };
}
