export * from './analyser.ts';
