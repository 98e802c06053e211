export { prioritise, QUARTERS, type Quarter, quarterOf } from './matrix.ts';
export { type NextStep, nextStep } from './next-step.ts';
