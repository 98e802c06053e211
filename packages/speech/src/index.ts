export * from './align/recall.ts';
export { spokenForm } from './align/spoken-form.ts';
export * from './decode/decode.ts';
export { LONGEST_SECONDS, MOST_BYTES } from './decode/limits.ts';
export * from './hear/session.ts';
export * from './ports.ts';
export * from './problem.ts';
