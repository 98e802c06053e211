export { countsOf, unfinishedGoals } from './counts.ts';
export { prioritise, QUARTERS, type Quarter, quarterOf } from './matrix.ts';
export { type NextStep, nextStep } from './next-step.ts';
