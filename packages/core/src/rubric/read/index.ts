export { type Ear, type HeardUnit, hearAll } from './heard.ts';
export { type Ranked, rankAnswers } from './match.ts';
export { buildWordings, rankQuestions, type Wordings, wordingTexts } from './match-question.ts';
export { isRequired, type ReadInput, readAnswer, textsToEncode, type VectorOf } from './read.ts';
