export * from './cached.ts';
export * from './encoder.ts';
export * from './energetic/load-encoder.ts';
export * from './fake.ts';
export * from './onnx/index.ts';
export * from './projection.ts';
export * from './unit.ts';
export * from './vector-store.ts';
