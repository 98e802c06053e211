/** Turns sentences into vectors of length one whose dot product is their nearness in meaning. */
export type SentenceEncoder = {
  /** Names the model and its version: vectors of different encoders are never compared. */
  readonly id: string;
  readonly dimensions: number;
  /** One vector a text, in order. The same text gives the same vector, whatever else is in the batch. */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
};
