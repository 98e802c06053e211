import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TinyFiles, type TinyModel, tinyModel, tinyOnnx, tinyRow, tinyTokenizer, writeTinyEncoder } from '../testing/index.ts';
import { unit } from '../unit.ts';
import { checkOnnxEncoder } from './check-encoder.ts';
import { loadOnnxEncoder } from './load-encoder.ts';

let root: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'candor-onnx-'));
});
afterAll(() => rm(root, { recursive: true }));

const folderWith = (files: TinyFiles = {}) => writeTinyEncoder(path.join(root, String(++count)), files);

async function loaded(files: TinyFiles = {}) {
  const result = await loadOnnxEncoder(await folderWith(files));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function encoded(text: string, files: TinyFiles = {}): Promise<number[]> {
  const encoder = await loaded(files);
  const [vector] = await encoder.encode([text]);
  await encoder.release();
  return [...(vector ?? [])];
}

const summed = (rows: readonly (readonly number[])[]) => rows.reduce((sum, row) => sum.map((x, i) => x + (row[i] ?? 0)));
const toUnit = (vector: readonly number[]) => [...unit(Float32Array.from(vector))];
const meanRow = (ids: readonly number[]) => summed(ids.map(tinyRow)).map((x) => x / ids.length);

/** What {@link tinyModel} and mean pooling make of these ids. */
const meanOf = (ids: readonly number[]) => toUnit(meanRow(ids));
/** What {@link tinyModel} gives for the first of these ids. */
const firstOf = (ids: readonly number[]) => toUnit(summed([tinyRow(ids[0] ?? 0), meanRow(ids)]));

const near = (vector: readonly number[]) => vector.map((x) => expect.closeTo(x, 5));

/** The usual model with other inputs, outputs or nodes. */
const changed = (change: Partial<TinyModel>) => ({ 'model.onnx': tinyOnnx({ ...tinyModel(), ...change }) });
const usualOutput = tinyModel().outputs;

describe('an encoder from a folder', () => {
  it('gives the mean of the vectors of all tokens, its marks included, scaled to length one', async () => {
    // [CLS] i run ##s the [UNK] . [SEP]
    expect(await encoded('Í RUNS the zoo.')).toEqual(near(meanOf([2, 4, 5, 6, 7, 1, 18, 3])));
  });

  it('gives a sentence the same vector whatever else is in the batch, also when two batches run at once', async () => {
    const encoder = await loaded();
    const [alone] = await encoder.encode(['My ward.']);
    const [first, second] = await Promise.all([encoder.encode(['I want to learn to run the night shift.', 'My ward.']), encoder.encode(['My ward.', ''])]);
    expect([first?.[1], second?.[0]]).toEqual([alone, alone]);
    expect(encoder.dimensions).toBe(4);
    expect(await encoder.encode([])).toEqual([]);
    await encoder.release();
  });

  it('takes the first token where the pooling says so, in the old and the new way of saying it', async () => {
    for (const config of [{ pooling_mode_cls_token: true, pooling_mode_mean_tokens: false }, { pooling_mode: 'cls' }])
      expect(await encoded('My ward.', { '1_Pooling/config.json': config })).toEqual(near(firstOf([2, 11, 10, 18, 3])));
  });

  it('finds the pooling where modules.json says that it is', async () => {
    const files = { 'modules.json': [{ path: 'pool', type: 'sentence_transformers.models.Pooling' }], 'pool/config.json': { pooling_mode_cls_token: true } };
    expect(await encoded('My ward.', files)).toEqual(near(firstOf([2, 11, 10, 18, 3])));
  });

  it('cuts what is too long at the end, and keeps the mark there', async () => {
    expect(await encoded('I run the night shift.', { 'sentence_bert_config.json': { max_seq_length: 5 } })).toEqual(near(meanOf([2, 4, 5, 7, 3])));
    expect(await encoded('I run the night shift.', { 'tokenizer_config.json': { model_max_length: 4 } })).toEqual(near(meanOf([2, 4, 5, 3])));
  });

  it('lets the output that is the finished vector win over the tokens', async () => {
    const nodes = [...tinyModel().nodes, { op: 'ReduceMax', inputs: ['rows'], outputs: ['sentence_embedding'], attributes: { axes: [1], keepdims: 0 } }];
    const outputs = [...usualOutput, { name: 'sentence_embedding', type: 'float', dims: ['batch', 4] } as const];
    const most = [2, 11, 10, 3].map(tinyRow).reduce((max, row) => max.map((x, i) => Math.max(x, row[i] ?? 0)));
    // A layer after the pooling does not matter where it is in the model.
    const files = { ...changed({ nodes, outputs }), 'modules.json': [{ path: '2_Dense', type: 'sentence_transformers.models.Dense' }] };
    expect(await encoded('My ward', files)).toEqual(near(toUnit(most)));
  });

  it.each(['onnx/model.onnx', 'onnx/model_quantized.onnx'])('is found as %s, too', async (name) => {
    expect(await encoded('my ward', { 'model.onnx': null, [name]: tinyOnnx(tinyModel()) })).toEqual(near(meanOf([2, 11, 10, 3])));
  });

  it('is fed as its inputs want it: 32-bit numbers, and no types where it asks for none', async () => {
    const inputs = [{ name: 'input_ids', type: 'int32', dims: ['batch', 'tokens'] } as const];
    expect(await encoded('my ward', changed({ inputs }))).toEqual(near(meanOf([2, 11, 10, 3])));
  });

  it('has an id of what its vectors depend on, and of nothing else', async () => {
    const ids = async (files: TinyFiles) => (await loaded(files)).id;
    const usual = await ids({});
    expect(usual).toMatch(/^onnx1-[0-9a-f]{16}$/);
    expect(await ids({ 'README.md': 'Moved.' })).toBe(usual);
    const others = [{ '1_Pooling/config.json': { pooling_mode: 'cls' } }, { 'sentence_bert_config.json': { max_seq_length: 8 } }, changed(other())];
    expect(new Set([usual, ...(await Promise.all(others.map(ids)))]).size).toBe(4);
  });

  it('is checked by loading it once and timing two sentences', async () => {
    const check = await checkOnnxEncoder(await folderWith());
    expect(check).toMatchObject({ ok: true, value: { dimensions: 4, millisecondsPerSentence: expect.any(Number) } });
  });
});

/** The usual model with one number changed. */
function other(): Pick<TinyModel, 'table'> {
  const { table } = tinyModel();
  return table ? { table: { ...table, numbers: table.numbers.map((x, i) => (i === 0 ? x + 1 : x)) } } : {};
}

describe('a tokenizer of SentencePiece', () => {
  const piece = (text: string, score: number): [string, number] => [text, score];
  const unigram = {
    ...tinyTokenizer(),
    added_tokens: [{ id: 2, content: '</s>', special: true, normalized: false }],
    normalizer: { type: 'Sequence', normalizers: [{ type: 'NFKC' }, { type: 'Replace', pattern: { Regex: ' {2,}' }, content: ' ' }] },
    pre_tokenizer: { type: 'Sequence', pretokenizers: [{ type: 'WhitespaceSplit' }, { type: 'Metaspace', replacement: '▁', add_prefix_space: true }] },
    post_processor: { type: 'TemplateProcessing', single: [{ Sequence: { id: 'A' } }, { SpecialToken: { id: '</s>' } }], pair: [], special_tokens: {} },
    model: {
      type: 'Unigram',
      unk_id: 0,
      vocab: [piece('<unk>', 0), piece('<pad>', 0), piece('</s>', 0), piece('▁', -3), piece('▁night', -4), piece('▁ni', -2), piece('ght', -3), piece('s', -2)],
    },
  };

  it('takes the likeliest pieces, and one mark for what it does not know', async () => {
    // "nights": ▁night s (−6) beats ▁ni ght s (−7); "zz" is unknown as a whole.
    expect(await encoded('nights  zz', { 'tokenizer.json': unigram })).toEqual(near(meanOf([4, 7, 3, 0, 2])));
  });

  it('is refused without a mark for what it does not know', async () => {
    const result = await loadOnnxEncoder(await folderWith({ 'tokenizer.json': { ...unigram, model: { ...unigram.model, unk_id: null } } }));
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-file' } });
  });
});

describe('a folder that is no encoder', () => {
  const tokenizer = (change: object) => ({ 'tokenizer.json': { ...tinyTokenizer(), ...change } });
  const input = (name: string, type: 'int64' | 'string' | 'float') => ({ name, type, dims: ['batch', 'tokens'] });
  const cases: readonly [string, TinyFiles, string, RegExp][] = [
    ['has no model', { 'model.onnx': null }, 'no-model', /model\.onnx, onnx\/model\.onnx/],
    ['has no tokenizer', { 'tokenizer.json': null }, 'no-tokenizer', /no tokenizer\.json/],
    ['has a model that is something else', { 'model.onnx': 'hello' }, 'bad-model', /cannot be loaded/],
    ['has a model that is cut short', { 'model.onnx': tinyOnnx(tinyModel()).subarray(0, 200) }, 'bad-model', /cannot be loaded/],
    ['has only a pointer to a model', { 'model.onnx': 'version https://git-lfs.github.com/spec/v1\n' }, 'bad-model', /git lfs pull/],
    ['has a tokenizer that is no JSON', { 'tokenizer.json': '{"model":' }, 'bad-file', /not JSON/],
    ['has a tokenizer of another shape', { 'tokenizer.json': [] }, 'bad-file', /another shape/],
    ['has a vocabulary of another shape', tokenizer({ model: { type: 'WordPiece', unk_token: '[UNK]', vocab: { '[UNK]': 'x' } } }), 'bad-file', /vocabulary/],
    ['has a tokenizer of an unknown kind', tokenizer({ model: { type: 'WordLevel', vocab: {} } }), 'unsupported-tokenizer', /"WordLevel".*WordPiece, Unigram/],
    ['has merges without a kind', tokenizer({ model: { merges: [], vocab: {} } }), 'unsupported-tokenizer', /"BPE"/],
    ['splits words in an unknown way', tokenizer({ pre_tokenizer: { type: 'ByteLevel' } }), 'unsupported-tokenizer', /"ByteLevel".*BertPreTokenizer/],
    [
      'has an unknown part within a sequence',
      tokenizer({ normalizer: { type: 'Sequence', normalizers: [{ type: 'Nmt' }] } }),
      'unsupported-tokenizer',
      /normalizer "Nmt"/,
    ],
    ['pools in an unknown way', { '1_Pooling/config.json': { pooling_mode_max_tokens: true } }, 'unsupported-pooling', /"max".*mean and cls/],
    [
      'pools in two ways',
      { '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: true } },
      'unsupported-pooling',
      /"cls \+ mean"|"mean \+ cls"/,
    ],
    ['has layers that the model lacks', { 'modules.json': [{ path: '2_Dense', type: 'sentence_transformers.models.Dense' }] }, 'unsupported-pooling', /Dense/],
    ['has a limit that is no number', { 'sentence_bert_config.json': { max_seq_length: 'many' } }, 'bad-file', /max_seq_length/],
    [
      'reads pictures',
      changed({ ...identity('pixel_values', 'float'), inputs: [input('pixel_values', 'float')] }),
      'no-text-input',
      /pixel_values \(float32\)/,
    ],
    ['asks for more than text', changed({ inputs: [...tinyModel().inputs, input('position_ids', 'int64')] }), 'no-text-input', /position_ids/],
    ['gives whole numbers', changed(identity('input_ids', 'int64')), 'wrong-output', /int64 1 × 1\d for 1\d tokens/],
    ['gives one number a word of a vocabulary', changed(renamed('logits')), 'wrong-output', /logits/],
    ['gives every sentence the same vector', changed({ table: constant() }), 'wrong-output', /same vector/],
    ['gives no numbers', changed({ table: constant(Number.NaN) }), 'wrong-output', /another shape/],
    ['has a tokenizer of a larger model', { 'model.onnx': tinyOnnx(tinyModel(3)) }, 'bad-model', /belong together/],
  ];

  it.each(cases)('%s', async (_what, files, code, message) => {
    const result = await loadOnnxEncoder(await folderWith(files));
    expect(result).toEqual({ ok: false, error: { code, message: expect.stringMatching(message) } });
  });

  it('is not there, or is a file', async () => {
    const file = path.join(await folderWith(), 'model.onnx');
    for (const folder of [path.join(root, 'nowhere'), file]) {
      expect(await checkOnnxEncoder(folder)).toMatchObject({
        ok: false,
        error: { code: 'no-folder', message: `There is no folder ${folder}. Check the path.` },
      });
    }
  });
});

/** A model that gives what it gets. */
const identity = (name: string, type: 'int64' | 'float'): Pick<TinyModel, 'nodes' | 'outputs'> => ({
  nodes: [{ op: 'Identity', inputs: [name], outputs: ['last_hidden_state'] }],
  outputs: [{ name: 'last_hidden_state', type, dims: ['batch', 'tokens'] }],
});

/** The usual model with another name for what it gives. */
function renamed(name: string): Pick<TinyModel, 'nodes' | 'outputs'> {
  const { nodes } = tinyModel();
  return { nodes: [...nodes, { op: 'Identity', inputs: ['last_hidden_state'], outputs: [name] }], outputs: usualOutput.map((output) => ({ ...output, name })) };
}

/** A table that gives every token the same vector. */
function constant(x = 1): NonNullable<TinyModel['table']> {
  return { name: 'table', dims: [19, 4], numbers: Array.from({ length: 76 }, () => x) };
}
