export { COMMITTED_FROM, COVERED_FROM, PARTLY_FROM, UNSURE_FROM } from './coverage.ts';
export { bestOf, conceptLogits, type Ear, type HeardUnit, hearAll, hearQuestion } from './heard.ts';
export { closest, coveredOf, type Ranked, rankAnswers, roughFeatures, weigh } from './match.ts';
export { buildWordings, type RankedQuestion, rankQuestions, type Wordings, wordingTexts } from './match-question.ts';
export * from './profiles.ts';
export { type ReadInput, readAnswer, textsToEncode } from './read.ts';
export type { FreeQuestion } from './topic.ts';
