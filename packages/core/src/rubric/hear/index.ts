export * from './bank.ts';
export * from './cues.ts';
export * from './features.ts';
export * from './model.ts';
export * from './nearness.ts';
export * from './plain-form.ts';
export * from './stems.ts';
export * from './units.ts';
