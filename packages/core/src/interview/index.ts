export * from './action.ts';
export * from './event.ts';
export * from './log.ts';
export * from './machine.ts';
export * from './phrase-book.ts';
export * from './plan.ts';
export * from './report/index.ts';
