import path from 'node:path';
import { z } from 'zod';
import { readJson } from './files.ts';
import { type EncoderResult, unusable, usable } from './problem.ts';

export type Pooling = 'mean' | 'cls';

/** How the model wants to be fed and how its output becomes one vector, as the files beside it say. */
export type ModelReading = {
  readonly pooling: Pooling;
  readonly maxTokens: number;
  readonly lowercase: boolean;
  /** Layers that the whole model has after the pooling and that are not in the ONNX file, unless its output is the finished vector. */
  readonly layersAfter: readonly string[];
};

/** Sentences are far shorter, and time grows with the square. */
const MOST_TOKENS = 512;
/** Tokenizers without a limit say so by a number with thirty zeros. */
const ANY_LIMIT = 1_000_000;

const modulesSchema = z.array(z.object({ path: z.string(), type: z.string() }));
const sentenceSchema = z.object({ max_seq_length: z.number().int().min(3).nullish(), do_lower_case: z.boolean().nullish() });
const tokenizerConfigSchema = z.object({ model_max_length: z.number().min(3).nullish() });
const poolingSchema = z.record(z.string(), z.unknown());

/** Reads `modules.json`, `1_Pooling/config.json`, `sentence_bert_config.json` and `tokenizer_config.json` where they are there: mean of all tokens and 512 tokens else. */
export async function readReading(folder: string): Promise<EncoderResult<ModelReading>> {
  const modules = await readJson(folder, 'modules.json', modulesSchema);
  if (!modules.ok) return modules;
  const parts = (modules.value ?? []).map(({ path: place, type }) => ({ place, kind: type.split('.').at(-1) ?? '' }));
  const poolingFile = path.posix.join(parts.find(({ kind }) => kind === 'Pooling')?.place || '1_Pooling', 'config.json');
  const [poolingConfig, sentence, tokenizer] = await Promise.all([
    readJson(folder, poolingFile, poolingSchema),
    readJson(folder, 'sentence_bert_config.json', sentenceSchema),
    readJson(folder, 'tokenizer_config.json', tokenizerConfigSchema),
  ]);
  if (!poolingConfig.ok) return poolingConfig;
  if (!sentence.ok) return sentence;
  if (!tokenizer.ok) return tokenizer;
  const pooling = poolingOf(poolingConfig.value ?? {}, poolingFile);
  if (!pooling.ok) return pooling;
  const usual = tokenizer.value?.model_max_length ?? MOST_TOKENS;
  return usable({
    pooling: pooling.value,
    maxTokens: Math.min(MOST_TOKENS, sentence.value?.max_seq_length ?? (usual < ANY_LIMIT ? Math.floor(usual) : MOST_TOKENS)),
    lowercase: sentence.value?.do_lower_case ?? false,
    layersAfter: parts.map(({ kind }) => kind).filter((kind) => !['Transformer', 'Pooling', 'Normalize'].includes(kind)),
  });
}

const MODE = 'pooling_mode_';

/** Older files have a flag a mode, newer ones name the mode. */
function poolingOf(config: Readonly<Record<string, unknown>>, file: string): EncoderResult<Pooling> {
  const flags = Object.keys(config).filter((key) => key.startsWith(MODE) && config[key] === true);
  const named = config.pooling_mode;
  const modes = flags.length > 0 ? flags.map((key) => key.slice(MODE.length).replace(/_tokens?$/, '')) : typeof named === 'string' ? [named] : ['mean'];
  const [mode = ''] = modes;
  if (modes.length === 1 && (mode === 'mean' || mode === 'cls')) return usable(mode);
  return unusable(
    'unsupported-pooling',
    `${file} asks for the pooling "${modes.join(' + ')}". Supported are mean and cls: choose a model that uses one of them.`,
  );
}
