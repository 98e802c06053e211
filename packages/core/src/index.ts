export * from './disfluency/disfluency.ts';
export * from './document/document.ts';
export * from './document/parse.ts';
export * from './document/word.ts';
