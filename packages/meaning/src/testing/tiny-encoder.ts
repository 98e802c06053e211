import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TinyModel, tinyOnnx } from './tiny-onnx.ts';

/** Pieces of words a tiny tokenizer knows, in the order of their ids. */
const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'i', 'run', '##s', 'the', 'night', 'shift', 'ward', 'my', 'want', 'to', 'a', 'learn', 'last', 'next', '.'];
const WIDTH = 4;

/** A BERT tokenizer with nineteen pieces. */
export const tinyTokenizer = (pieces: readonly string[] = PIECES) => ({
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }],
    pair: [],
    special_tokens: { '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] }, '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] } },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
  },
});

/** One vector a piece. */
export const tinyRow = (id: number): number[] => Array.from({ length: WIDTH }, (_, i) => Math.sin(1 + id * WIDTH + i));

/** A model that gives every token its row of a table plus the mean of all rows of the sentence: a sentence encoder with one layer. */
export const tinyModel = (pieces = PIECES.length): TinyModel => ({
  inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({ name, type: 'int64', dims: ['batch', 'tokens'] })),
  nodes: [
    { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['rows'], attributes: { axis: 0 } },
    { op: 'ReduceMean', inputs: ['rows'], outputs: ['mean'], attributes: { axes: [1], keepdims: 1 } },
    { op: 'Add', inputs: ['rows', 'mean'], outputs: ['last_hidden_state'] },
  ],
  outputs: [{ name: 'last_hidden_state', type: 'float', dims: ['batch', 'tokens', WIDTH] }],
  table: { name: 'table', dims: [pieces, WIDTH], numbers: Array.from({ length: pieces }, (_, id) => tinyRow(id)).flat() },
});

/** What is written into the folder beside or instead of the usual files; null leaves a file out. */
export type TinyFiles = Readonly<Record<string, Uint8Array | string | object | null>>;

/** Writes the folder of a tiny encoder, for tests of whatever loads one. */
export async function writeTinyEncoder(folder: string, files: TinyFiles = {}): Promise<string> {
  const all: TinyFiles = { 'model.onnx': tinyOnnx(tinyModel()), 'tokenizer.json': tinyTokenizer(), ...files };
  for (const [name, content] of Object.entries(all)) {
    if (content === null) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
}
