import type { Runtime, Session } from '@candor/inference';
import { type HeardUtterance, type Recogniser, SAMPLE_RATE } from '../ports.ts';
import { END_TOKEN, MOST_TOKENS_A_SECOND, type MoonshineShape, START_TOKEN } from './shape.ts';
import { type ChosenToken, COMMA_TOKEN, FILLER_TOKENS, utteranceOf } from './words.ts';

/** Its two models, opened, and what they are fed with. */
export type MoonshineModels = { readonly encoder: Session; readonly decoder: Session; readonly Tensor: Runtime['Tensor'] };
type Output = Awaited<ReturnType<Session['run']>>;
type Cache = Record<string, InstanceType<Runtime['Tensor']>>;

/** From this probability of a comma on, it is worth a step of the decoder to see what would come behind it. */
const COMMA_POSSIBLE = 0.01;
/** The encoder's first layer needs some sound; shorter sound is filled up with silence. */
const SHORTEST_SAMPLES = SAMPLE_RATE / 4;

/** Moonshine over two loaded models: greedy decoding with a cache of keys and values. Rejects when the runtime fails. */
export function createMoonshine(id: string, models: MoonshineModels, shape: MoonshineShape): Recogniser {
  return {
    id,
    recognise: (samples) => decode(models, shape, samples),
    close: async () => {
      await models.encoder.release();
      await models.decoder.release();
    },
  };
}

async function decode({ encoder, decoder, Tensor }: MoonshineModels, shape: MoonshineShape, samples: Float32Array): Promise<HeardUtterance> {
  const sound = samples.length >= SHORTEST_SAMPLES ? samples : filledUp(samples, SHORTEST_SAMPLES);
  const encoded = await encoder.run({ input_values: new Tensor('float32', sound, [1, sound.length]) });
  const states = encoded[encoder.outputNames[0] ?? ''];
  if (!states) throw new Error('the encoder gave nothing');
  const past = emptyCache(Tensor, shape);
  const changing = decoder.outputNames.filter((name) => !name.includes('.encoder.'));
  const after = (token: number, step: number): Promise<Output> =>
    decoder.run(
      {
        input_ids: new Tensor('int64', BigInt64Array.of(BigInt(token)), [1, 1]),
        encoder_hidden_states: states,
        use_cache_branch: new Tensor('bool', Uint8Array.of(step === 0 ? 0 : 1), [1]),
        ...past,
      },
      // What the encoder said does not change after the first step, and is large to copy.
      step === 0 ? decoder.outputNames : changing,
    );
  const chosen: ChosenToken[] = [];
  const most = Math.max(1, Math.floor((sound.length / SAMPLE_RATE) * MOST_TOKENS_A_SECOND));
  for (let step = 0; step < most; step++) {
    const output = await after(chosen.at(-1)?.id ?? START_TOKEN, step);
    for (const [name, value] of Object.entries(output)) {
      const of = name.replace('present', 'past_key_values');
      if (of in past) past[of] = value as Cache[string];
    }
    const next = readLogits(output);
    // A comma that was possible but not chosen may have had an "um" behind it.
    const behindComma = next.id !== COMMA_TOKEN && next.comma >= COMMA_POSSIBLE ? next.comma * readLogits(await after(COMMA_TOKEN, step + 1)).filler : 0;
    const token = { id: next.id, probability: next.probability, filler: Math.max(next.filler, behindComma) };
    if (token.id === END_TOKEN) return utteranceOf(chosen, token.filler);
    chosen.push(token);
  }
  return utteranceOf(chosen, 0);
}

function emptyCache(Tensor: Runtime['Tensor'], { layers, heads, headSize }: MoonshineShape): Cache {
  const cache: Cache = {};
  for (let layer = 0; layer < layers; layer++)
    for (const of of ['decoder', 'encoder'])
      for (const part of ['key', 'value'])
        cache[`past_key_values.${layer}.${of}.${part}`] = new Tensor('float32', new Float32Array(0), [0, heads, 1, headSize]);
  return cache;
}

type Read = ChosenToken & { readonly comma: number };

/** The most probable token, and the probabilities that the filled pauses need. */
function readLogits(output: Output): Read {
  const logits = output.logits?.data as Float32Array;
  let id = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] as number) > (logits[id] as number)) id = i;
  const most = logits[id] as number;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - most);
  const probabilityOf = (token: number): number => Math.exp((logits[token] ?? Number.NEGATIVE_INFINITY) - most) / sum;
  return { id, probability: 1 / sum, comma: probabilityOf(COMMA_TOKEN), filler: FILLER_TOKENS.reduce((all, token) => all + probabilityOf(token), 0) };
}

function filledUp(samples: Float32Array, length: number): Float32Array {
  const longer = new Float32Array(length);
  longer.set(samples);
  return longer;
}
