export * from './fake-engines.ts';
export * from './fake-synthesiser.ts';
export * from './registry.ts';
export * from './wav-bytes.ts';
