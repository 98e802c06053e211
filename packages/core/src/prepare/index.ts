export * from './brief.ts';
export * from './draft.ts';
export * from './tailoring.ts';
export * from './workbook.ts';
