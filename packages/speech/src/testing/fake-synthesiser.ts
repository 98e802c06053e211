import type { Speaking, Synthesiser } from '../ports.ts';

export type FakeSynthesiser = Synthesiser & { /** What it was asked to say, in order. */ readonly said: readonly string[] };

/** "Says" a sentence as a hum, a tenth of a second for each word; fails on a sentence with "fail" in it. */
export function fakeSynthesiser(sampleRate = 22_050): FakeSynthesiser {
  const said: string[] = [];
  return {
    id: 'fake-synthesiser',
    said,
    synthesise: async (sentence, { speaker, speed }: Speaking) => {
      said.push(sentence);
      if (sentence.includes('fail')) throw new Error('it failed');
      const length = Math.round((sentence.split(' ').length * sampleRate) / 10 / speed);
      const hertz = 100 + speaker;
      return { samples: Float32Array.from({ length }, (_, i) => 0.3 * Math.sin((2 * Math.PI * hertz * i) / sampleRate)), sampleRate };
    },
    close: async () => undefined,
  };
}
