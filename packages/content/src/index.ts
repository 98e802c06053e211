export * from './packs/load.ts';
export * from './problem.ts';
