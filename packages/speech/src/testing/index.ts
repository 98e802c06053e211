export * from './fake-engines.ts';
