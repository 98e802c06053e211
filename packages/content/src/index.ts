export * from './bank/load.ts';
export { loadDraftBook } from './drafts/load.ts';
export * from './interview/load.ts';
export * from './lexicons/load.ts';
export * from './packs/load.ts';
export * from './problem.ts';
export * from './sources/load.ts';
