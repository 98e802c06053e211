import { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { parseJson } from './files.ts';
import { type EncoderResult, reasonOf, unusable, usable } from './problem.ts';

/** Text to token ids with the model's own marks around them, at most `maxTokens` of them. */
export type Tokenise = (text: string, maxTokens: number) => readonly number[];

/** What is known to read text as the original does. */
const SUPPORTED = {
  model: ['WordPiece', 'Unigram'],
  normalizer: ['BertNormalizer', 'Precompiled', 'NFC', 'NFD', 'NFKC', 'NFKD', 'Lowercase', 'Strip', 'StripAccents', 'Replace', 'Prepend'],
  pre_tokenizer: ['BertPreTokenizer', 'Metaspace', 'WhitespaceSplit', 'Whitespace', 'Punctuation', 'Digits'],
  post_processor: ['TemplateProcessing', 'BertProcessing', 'RobertaProcessing'],
} as const;

const component = z.looseObject({ type: z.string() });
const id = z.number().int().min(0);
const modelSchema = z
  .looseObject({ type: z.string().optional(), vocab: z.unknown(), unk_token: z.string().optional(), unk_id: z.number().nullish() })
  // The oldest files do not name the kind; the shape of the vocabulary does.
  .transform((model) => ({ ...model, type: model.type ?? (Array.isArray(model.vocab) ? 'Unigram' : 'merges' in model ? 'BPE' : 'WordPiece') }));
const fileSchema = z.looseObject({
  model: modelSchema,
  normalizer: component.nullable().default(null),
  pre_tokenizer: component.nullable().default(null),
  post_processor: component.nullable().default(null),
  added_tokens: z.array(z.looseObject({ id, content: z.string() })).default([]),
});
const vocabSchemas = {
  WordPiece: z
    .looseObject({ unk_token: z.string(), vocab: z.record(z.string(), id) })
    .refine(({ unk_token, vocab }) => unk_token in vocab, 'unk_token is not in vocab'),
  Unigram: z
    .looseObject({ unk_id: id, vocab: z.array(z.tuple([z.string(), z.number()])) })
    .refine(({ unk_id, vocab }) => unk_id < vocab.length, 'unk_id is not in vocab'),
};

type Component = z.infer<typeof component>;

/** Reads a `tokenizer.json` (format of Hugging Face's tokenizers): WordPiece as BERT has it, or Unigram as SentencePiece has it. */
export function readTokenizer(text: string): EncoderResult<Tokenise> {
  const file = parseJson('tokenizer.json', text, fileSchema);
  if (!file.ok) return file;
  const { model, normalizer, pre_tokenizer, post_processor } = file.value;
  const kind = model.type;
  if (kind !== 'WordPiece' && kind !== 'Unigram') return unsupported('model', kind);
  for (const [part, given] of Object.entries({ normalizer, pre_tokenizer, post_processor })) {
    const unknown = flat(given).find(({ type }) => !SUPPORTED[part as keyof typeof SUPPORTED].some((known) => known === type));
    if (unknown) return unsupported(part as keyof typeof SUPPORTED, unknown.type);
  }
  const vocab = vocabSchemas[kind].safeParse(model);
  if (!vocab.success)
    return unusable('bad-file', `tokenizer.json has a vocabulary that cannot be used (${vocab.error.issues[0]?.message}). Copy the file again.`);
  try {
    const tokenizer = new Tokenizer({ decoder: null, ...file.value, pre_tokenizer: withScheme(pre_tokenizer) }, {});
    return usable((sentence, maxTokens) => tokenise(tokenizer, sentence, maxTokens));
  } catch (error) {
    return unusable('bad-file', `tokenizer.json cannot be used (${reasonOf(error)}). Copy the file that belongs to the model again.`);
  }
}

/** What is too long loses the end of the text, never the marks around it. */
function tokenise(tokenizer: Tokenizer, text: string, maxTokens: number): readonly number[] {
  const { ids } = tokenizer.encode(text);
  if (ids.length <= maxTokens) return ids;
  const bare = tokenizer.encode(text, { add_special_tokens: false }).ids;
  const marks = ids.length - bare.length;
  const before = Array.from({ length: marks }, (_, at) => at).find((at) => bare.every((one, i) => one === ids[at + i])) ?? marks;
  return [...ids.slice(0, before), ...bare.slice(0, Math.max(0, maxTokens - marks)), ...ids.slice(before + bare.length)];
}

const unsupported = (part: keyof typeof SUPPORTED, kind: string): EncoderResult<never> =>
  unusable(
    'unsupported-tokenizer',
    `tokenizer.json has the ${part} "${kind}". Supported are ${SUPPORTED[part].join(', ')}: models such as MiniLM, BGE, E5 and GTE have them.`,
  );

const LISTS = ['normalizers', 'pretokenizers', 'processors'] as const;

/** A component, or those of a sequence, however deep. */
function flat(given: Component | null): readonly Component[] {
  if (given === null) return [];
  if (given.type !== 'Sequence') return [given];
  const list = LISTS.map((name) => given[name]).find(Array.isArray);
  return z
    .array(component)
    .catch([])
    .parse(list ?? [])
    .flatMap(flat);
}

/** Older files say `add_prefix_space` where newer ones have `prepend_scheme`. */
function withScheme(given: Component | null): Component | null {
  if (given === null) return null;
  if (given.type === 'Metaspace') return given.add_prefix_space === false && given.prepend_scheme === undefined ? { ...given, prepend_scheme: 'never' } : given;
  const parts = z.array(component).safeParse(given.pretokenizers);
  return parts.success ? { ...given, pretokenizers: parts.data.map(withScheme) } : given;
}
