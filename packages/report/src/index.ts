export type { Block } from './block.ts';
export { markdownOf } from './markdown-of.ts';
export { type WriteOptions, writeReport } from './write-report.ts';
