import { heard, type SpeechResult, unheard } from '../problem.ts';
import { DECODE_LIMIT_MS, LONGEST_SECONDS, SAMPLE_RATES } from './limits.ts';
import { joined, mixToMono } from './mix.ts';
import type { Decoded } from './sound.ts';
import { tooLong } from './wav.ts';

type Out = { readonly channelData: readonly Float32Array[]; readonly sampleRate: number };
type Stopped = ReturnType<typeof unheard>;

/** Gathers what a decoder gives, and stops at the longest a take may be and after the time that decoding may take. `name` is the format's. */
export function collector(name: string): { add(out: Out): Stopped | null; end(): SpeechResult<Omit<Decoded, 'complete'>> } {
  const until = performance.now() + DECODE_LIMIT_MS;
  const pieces: Float32Array[] = [];
  let sampleRate = 0;
  let length = 0;
  return {
    add: (out) => {
      // A file changes its rate only where it is broken.
      if (out.channelData.length > 0 && (sampleRate === 0 || out.sampleRate === sampleRate)) {
        sampleRate = out.sampleRate;
        const mono = mixToMono(out.channelData);
        pieces.push(mono);
        length += mono.length;
      }
      if (length > LONGEST_SECONDS * sampleRate && length > 0) return unheard('too-long', tooLong(length / sampleRate));
      if (performance.now() > until) return unheard('too-slow', 'The file takes too long to read. Save it again as WAV, or cut it.');
      return null;
    },
    end: () => {
      if (length === 0) return unheard('damaged', `There is no sound in this ${name} file that can be read. Copy or save it again.`);
      if (sampleRate < SAMPLE_RATES.least || sampleRate > SAMPLE_RATES.most)
        return unheard('damaged', `The ${name} file says it has ${sampleRate} samples a second, which no recording has. Save it again.`);
      return heard({ sampleRate, samples: joined(pieces) });
    },
  };
}
