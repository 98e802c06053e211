export * from './decode/decode.ts';
export * from './hear/session.ts';
export * from './ports.ts';
export * from './problem.ts';
