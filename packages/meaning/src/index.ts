export * from './cached.ts';
export * from './encoder.ts';
export * from './energetic.ts';
export * from './fake.ts';
export * from './onnx/index.ts';
export * from './projection.ts';
export * from './vector-store.ts';
