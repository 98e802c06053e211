export * from './correction.ts';
export { type Manner, spoken } from './example.ts';
export { measureDelivery } from './measure-delivery.ts';
export * from './recording.ts';
export * from './syllables.ts';
export * from './transcript-text.ts';
