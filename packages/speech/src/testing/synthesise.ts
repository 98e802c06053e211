import loadEspeak from '@echogarden/espeak-ng-emscripten';
import { resample } from '../decode/resample.ts';
import { SAMPLE_RATE, type Stretch } from '../ports.ts';

/** Speech made by espeak-ng (GPL, for tests and the bench only). Rate in words a minute; pitch and range from 0 to 100. */
export type SpokenBy = { readonly voice: string; readonly rate: number; readonly pitch: number; readonly range?: number };
export type Synthesised = {
  /** Mono, 16 kHz. */
  readonly samples: Float32Array;
  /** When each word of the text begins, as the synthesiser itself says. The end is the beginning of the next. */
  readonly words: readonly (Stretch & { readonly text: string })[];
};

const USUAL: SpokenBy = { voice: 'en-us', rate: 165, pitch: 50 };
let loading: ReturnType<typeof load> | null = null;

/** Speaks a text. The synthesiser's noise differs a little from one time to the next. */
export async function synthesise(text: string, by: SpokenBy = USUAL): Promise<Synthesised> {
  loading ??= load();
  const espeak = await loading;
  espeak.set_voice(by.voice);
  espeak.rate = by.rate;
  espeak.pitch = by.pitch;
  espeak.range = by.range ?? 50;
  const chunks: Int16Array[] = [];
  const marks: { readonly text: string; readonly atMs: number }[] = [];
  espeak.synthesize(text, (sound, events) => {
    if (sound) chunks.push(new Int16Array(sound.slice(0)));
    for (const event of events) {
      // Positions are counted from one, in characters.
      const from = event.text_position - 1;
      if (event.type === 'word') marks.push({ text: text.slice(from, from + event.word_length), atMs: event.audio_position });
    }
    return false;
  });
  const rate = espeak.samplerate;
  const whole = joined(chunks);
  const durationMs = (whole.length / rate) * 1000;
  const words = marks.map((mark, i) => ({ text: mark.text, startMs: mark.atMs, endMs: marks[i + 1]?.atMs ?? durationMs }));
  return { samples: resample(whole, rate, SAMPLE_RATE), words };
}

async function load() {
  const module = await loadEspeak();
  return new module.eSpeakNGWorker();
}

function joined(chunks: readonly Int16Array[]): Float32Array {
  const whole = new Float32Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) for (const sample of chunk) whole[at++] = sample / 0x8000;
  return whole;
}
