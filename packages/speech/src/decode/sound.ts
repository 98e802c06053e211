/** Decoded sound: one channel, numbers from −1 to 1. `complete` is false where the file ends before its own header says it does. */
export type Decoded = { readonly sampleRate: number; readonly samples: Float32Array; readonly complete: boolean };
