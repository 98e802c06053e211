import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '@candor/speech';
import { synthesise } from '@candor/speech/synthesise';

/** A recording with what was said in it: words without punctuation, and how many filled pauses. Samples are mono, 16 kHz. */
export type Clip = { readonly name: string; readonly samples: Float32Array; readonly text: string; readonly filledPauses: number };

const SHARED = path.join(process.env.CANDOR_SHARED ?? path.join(import.meta.dirname, '../../shared'), 'data');
const RATE = 16_000;

/** Whether the recordings are there; without them only synthesised speech is measured. */
export const hasRecordings = (): boolean => existsSync(path.join(SHARED, 'librivox'));

/** Read prose (five sentences of a novel) and short card names, native speakers. */
export async function librivox(): Promise<{ readonly prose: Clip[]; readonly cards: Clip[] }> {
  const read = async (folder: string, transcripts: string): Promise<Clip[]> => {
    const lines = readFileSync(path.join(SHARED, 'librivox', folder, transcripts), 'utf8').matchAll(/<s> (.*?) *<\/s> \((.*)\)/g);
    return Promise.all([...lines].map(([, text = '', name = '']) => clip(path.join('librivox', folder, `${name}.wav`), text, 0)));
  };
  return { prose: await read('librivox', 'transcription'), cards: await read('cards', 'cards.transcription') };
}

/** Read sentences of nine Mandarin speakers, children and adults. */
export async function accented(): Promise<Clip[]> {
  const [, ...lines] = readFileSync(path.join(SHARED, 'speechocean762/labels.tsv'), 'utf8').trim().split('\n');
  return Promise.all(
    lines.map((line) => {
      const columns = line.split('\t');
      return clip(path.join('speechocean762/wav', `${columns[0]}.wav`), columns[8] ?? '', 0);
    }),
  );
}

/** Synthesised answers with um and uh, and their clean twins. */
export async function fillersTts(): Promise<Clip[]> {
  const lines = readFileSync(path.join(SHARED, 'fillers-tts/labels.jsonl'), 'utf8').trim().split('\n');
  return Promise.all(
    lines.map((line) => {
      const { wav, text, filled_pauses: count } = JSON.parse(line) as { wav: string; text: string; filled_pauses: number };
      return clip(path.join('fillers-tts', wav), text, count);
    }),
  );
}

async function clip(file: string, text: string, filledPauses: number): Promise<Clip> {
  const result = await decode(readFileSync(path.join(SHARED, file)));
  if (!result.ok) throw new Error(`${file}: ${result.error.message}`);
  return { name: file, samples: result.value, text, filledPauses };
}

/** Filled pauses stand in brackets: [um] short, [um-] long. */
const SENTENCES = [
  'My last project was, [um] a warehouse system for a small shop.',
  'I think the hardest part, [uh-] was to agree on a date with the supplier.',
  '[Um-] we had a difficult winter, and the team lost two people.',
  'The first step, [er] was to listen to the nurses on the night shift.',
  'I asked my manager, [uh] for one more week, and she agreed.',
  'We sold more, [um-] because the customers could find the right page.',
  'In my first year, [er-] I made a mistake with an invoice.',
  'I like this company, [um] since you build things that people need.',
  '[Uh] that is a good question.',
  'After the training, [um] the new drivers knew the route, [uh] by heart.',
  'I called the parents, [uh-] and we found a place where the boy could learn.',
  'They told us, [um] to stop the machine and check the belt.',
  'My strength is patience, [er] and I keep my promises.',
  'For the next five years, [um-] I want to lead a kitchen of my own.',
  'The report was late, [uh] because nobody had asked the clinic.',
  'I wrote down every step, [er-] so that others could repeat the work.',
  'We saved four hours, [um] every week, [um-] with a simple list.',
  'The garden was dry, [uh] so I changed the plan for the summer.',
  'I speak with the guests, [um] before they leave the hotel.',
  'Most of the time, [uh-] the problem is in the first ten minutes.',
] as const;
/** Other voices than those of the development set, in two dialects and two speeds. */
const VOICES = [
  { voice: 'en-us', rate: 155, pitch: 45 },
  { voice: 'en-gb', rate: 165, pitch: 50 },
  { voice: 'en-us+f2', rate: 150, pitch: 55 },
] as const;
type SynthVoice = { readonly voice: string; readonly rate: number; readonly pitch: number };
/** Sentences and voices that nothing was chosen on. */
const HELD_OUT = [
  'I learned to weld, [um] in a small town near the coast.',
  'Last spring, [uh-] we opened a second office for the students.',
  '[Er] I would start with the people who do the work.',
  'She gave me the keys, [um-] and told me to close the store.',
  'The train was full, [uh] so the meeting began without us.',
  'We bake the bread, [um] at four in the morning.',
  'My team is small, [er-] but everyone can do every job.',
  'I want to study law, [uh] and help young families.',
  'Two of my friends, [um-] work for the city library.',
  'The doctor asked me, [uh-] to check the list again, [um] before lunch.',
  'I read the contract, [er] and found a better price.',
  'In the summer, [um] I drive the bus to the lake.',
] as const;
const HELD_OUT_VOICES = [
  { voice: 'en-gb-x-rp', rate: 160, pitch: 45 },
  { voice: 'en-us+m3', rate: 150, pitch: 40 },
  { voice: 'en-us+f4', rate: 145, pitch: 60 },
] as const;
/** As the held-out ones, made after the last change to how filled pauses are decided. */
const FRESH = [
  'I repair old bicycles, [um] and sell them at the market.',
  'The hardest week, [uh-] was the one before the opening.',
  '[Um-] nobody had told me about the second interview.',
  'We needed a nurse, [er] who could also drive.',
  'My sister runs the farm, [uh] and I keep the books.',
  'I stayed late every evening, [um-] until the list was empty.',
  'The school gave us a room, [er-] with a piano and ten chairs.',
  '[Uh] it was raining, so we moved the tables inside.',
  'They asked for a discount, [um] and I offered a better date.',
  'Most people forget the small print, [uh-] but I read it twice.',
  'I would call the owner first, [er] and then write it down.',
  'After the storm, [um-] we cleared the road, [uh] with two shovels.',
] as const;
const FRESH_VOICES = [
  { voice: 'en-us+m7', rate: 155, pitch: 42 },
  { voice: 'en-gb+f5', rate: 150, pitch: 58 },
  { voice: 'en-us+f5', rate: 160, pitch: 52 },
] as const;
/** Words a minute at which a filled pause is spoken: about 200 and 450 ms. */
const SHORT_RATE = 150;
const LONG_RATE = 80;
const PAUSE_SECONDS = 0.12;

/** Sixty clips with filled pauses, and their clean twins. */
export const synthesisedFillers = (): Promise<Clip[]> => withTwins(SENTENCES, VOICES);

/** Thirty-six more, of sentences and voices that nothing was chosen on. */
export const heldOutFillers = (): Promise<Clip[]> => withTwins(HELD_OUT, HELD_OUT_VOICES);

/** Thirty-six of sentences that were made when everything else was done. */
export const freshFillers = (): Promise<Clip[]> => withTwins(FRESH, FRESH_VOICES);

async function withTwins(sentences: readonly string[], voices: readonly SynthVoice[]): Promise<Clip[]> {
  const clips: Clip[] = [];
  for (const [i, sentence] of sentences.entries())
    for (const voice of voices) {
      clips.push(await spokenWithFillers(`${i} ${voice.voice}`, sentence, voice));
      const clean = withoutFillers(sentence);
      clips.push({ name: `${i} ${voice.voice} clean`, text: clean, filledPauses: 0, samples: (await synthesise(clean, voice)).samples });
    }
  return clips;
}

async function spokenWithFillers(name: string, sentence: string, voice: SynthVoice): Promise<Clip> {
  const parts: Float32Array[] = [];
  for (const part of sentence.split(/(\[[^\]]+\])/).filter((text) => text.trim() !== '')) {
    const filler = /^\[([a-z]+)(-?)\]$/i.exec(part);
    const by = filler ? { ...voice, rate: filler[2] === '' ? SHORT_RATE : LONG_RATE } : voice;
    parts.push(trimmed((await synthesise(filler?.[1] ?? part, by)).samples), new Float32Array(PAUSE_SECONDS * RATE));
  }
  return { name, text: withoutFillers(sentence), filledPauses: sentence.match(/\[/g)?.length ?? 0, samples: joined(parts) };
}

/** Sentences with the times at which the synthesiser says that their words begin. */
export async function timedSentences(): Promise<Awaited<ReturnType<typeof synthesise>>[]> {
  const spoken: Awaited<ReturnType<typeof synthesise>>[] = [];
  for (const sentence of SENTENCES) for (const voice of VOICES.slice(0, 2)) spoken.push(await synthesise(withoutFillers(sentence), voice));
  return spoken;
}

/** An answer of at least a minute, with filled pauses. */
export async function minuteAnswer(): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  let length = 0;
  for (let i = 0; length < 60 * RATE; i++) {
    const { samples } = await spokenWithFillers('', SENTENCES[i % SENTENCES.length] ?? '', VOICES[0]);
    parts.push(samples, new Float32Array(0.35 * RATE));
    length += samples.length + 0.35 * RATE;
  }
  return joined(parts).subarray(0, 60 * RATE);
}

function withoutFillers(sentence: string): string {
  const text = sentence.replace(/\[[^\]]+\] ?/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the silence at the end, which the synthesiser adds to every text. */
function trimmed(samples: Float32Array): Float32Array {
  return samples.subarray(0, samples.findLastIndex((x) => Math.abs(x) > 0.005) + 1);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
