import type { InferenceSession, Tensor } from 'onnxruntime-web';

/** An open model. */
export type Session = {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Gives the named outputs, all by default. */
  run(feeds: InferenceSession.FeedsType, outputs?: readonly string[]): Promise<InferenceSession.ReturnType>;
  release(): Promise<void>;
};

/** What runs ONNX models. */
export type Runtime = {
  readonly name: 'native' | 'wasm';
  /** Makes what its sessions are fed with. */
  readonly Tensor: typeof Tensor;
  /** Opens a model. Rejects with what is wrong with it. */
  open(model: Uint8Array): Promise<Session>;
};
