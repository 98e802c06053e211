export { tighten } from './tighten.ts';
