export * from './confusions.ts';
export * from './find-item.ts';
export * from './inspection.ts';
export * from './material.ts';
export * from './room.ts';
export * from './try-sentence.ts';
