export * from './brief.ts';
export * from './draft.ts';
export { factsOf } from './facts.ts';
export { plainText } from './plain-text.ts';
export * from './tailoring.ts';
export * from './workbook.ts';
