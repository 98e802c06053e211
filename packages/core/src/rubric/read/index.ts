export { type Ear, type HeardUnit, hearAll } from './heard.ts';
export { type Ranked, rankAnswers, rankQuestions } from './match.ts';
export { isRequired, type ReadInput, readAnswer, textsToEncode, type VectorOf } from './read.ts';
