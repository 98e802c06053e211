import type { Decoder, Segment, SoundSwallowerModule } from 'soundswallower';
import { type Aligner, type Placed, SAMPLE_RATE, type Slot } from '../ports.ts';
import { bareName, FILLER_WORDS, grammarOf, isFillerWord, isNoWord, spokenName } from './grammar.ts';
import { letterToSound } from './letter-to-sound.ts';
import { withRoomTone } from './room-tone.ts';

/** Hardly a path is given up early: of a known sentence there are few, and a voice that the model knows badly would else have no place for its words at all. */
const BEAM = 1e-300;
/** Probability of a silence between two words. Low, so that the hiss of an "s" is not taken for one; a real pause wins all the same. Chosen on espeak-ng. */
const SILENCE = 1e-3;
/** Frames a second of the acoustic model. */
const FRAMES = 100;

/** The aligner over a loaded module; `model` is the folder or address of its acoustic model. Rejects when that cannot be read. */
export async function createSoundSwallower(module: SoundSwallowerModule, model: string): Promise<Aligner> {
  // Without the rate of the samples, every time comes out wrong.
  const decoder = new module.Decoder({ hmm: model, samprate: SAMPLE_RATE, beam: BEAM, wbeam: BEAM, pbeam: BEAM, silprob: SILENCE, loglevel: 'FATAL' });
  await decoder.initialize();
  decoder.add_words(...FILLER_WORDS.map(([name, phones]): [string, string] => [name, phones]));
  return {
    id: 'soundswallower@0.6.3/en-us',
    align: async (samples, slots) => align(decoder, samples, slots),
    close: async () => decoder.delete(),
  };
}

function align(decoder: Decoder, samples: Float32Array, slots: readonly Slot[]): readonly Placed[] {
  if (samples.length === 0 || !slots.some((slot) => slot.kind === 'word' || !slot.optional)) return [];
  for (const slot of slots) if (slot.kind === 'word') for (const word of slot.spoken) ensureKnown(decoder, word);
  try {
    decoder.set_grammar(grammarOf(slots));
    decoder.start();
    try {
      decoder.process_audio(withRoomTone(samples), false, true);
    } finally {
      decoder.stop();
    }
    return placedIn(slots, decoder.get_alignment().w ?? []);
  } catch {
    // The search found no way through: the words are not what was said, and have no place.
    return [];
  }
}

/** A word without a pronunciation would break the alignment of its whole segment. */
function ensureKnown(decoder: Decoder, word: string): void {
  if (decoder.lookup_word(word) === null) decoder.add_words([word, letterToSound(word)]);
}

/** Counts the found words off against the slots. Nothing where they do not match, which means that the search ended early. */
function placedIn(slots: readonly Slot[], found: readonly Segment[]): readonly Placed[] {
  const segments = found.filter(({ t }) => !isNoWord(t));
  const placed: Placed[] = [];
  let at = 0;
  for (const [i, slot] of slots.entries()) {
    const isThere = slot.kind === 'word' || isFillerWord(bareName(segments[at]?.t ?? ''));
    if (!isThere) {
      if (slot.optional) continue;
      return [];
    }
    const count = slot.kind === 'word' ? slot.spoken.length : 1;
    const parts = segments.slice(at, at + count);
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last || parts.length < count) return [];
    const frames = parts.reduce((sum, { d }) => sum + d * FRAMES, 0);
    placed.push({
      slot: i,
      spoken: parts.map(({ t }) => spokenName(bareName(t))).join(' '),
      startMs: Math.max(0, Math.round(first.b * 1000)),
      endMs: Math.round((last.b + last.d) * 1000),
      fit: parts.reduce((sum, { p }) => sum + Math.log(Math.max(p, Number.MIN_VALUE)), 0) / Math.max(1, frames),
    });
    at += count;
  }
  return at === segments.length ? placed : [];
}
