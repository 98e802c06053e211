export * from './correction.ts';
export * from './measure-delivery.ts';
export * from './recording.ts';
export * from './syllables.ts';
export * from './transcript-text.ts';
