export * from './fake-engines.ts';
export * from './wav-bytes.ts';
