export { MIN_SIMILARITY } from './cut-same-point.ts';
export { MIN_WORDS_AFTER, type TightenInput, tighten } from './tighten.ts';
