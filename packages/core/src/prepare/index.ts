export * from './brief.ts';
export * from './draft.ts';
export { factsOf } from './facts.ts';
export { checkGoal, type GoalCheck } from './goals/check-goal.ts';
export { prioritise, QUARTERS, type Quarter, quarterOf } from './goals/matrix.ts';
export { plainText } from './plain-text.ts';
export * from './tailoring.ts';
export * from './workbook.ts';
