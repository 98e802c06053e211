/** Why a request that is well-formed cannot be met. Each has its words in `problem.ts`. */
export type Refusal =
  | 'question-not-found'
  | 'question-of-a-pack'
  | 'attempt-not-found'
  | 'finding-not-found'
  | 'client-id-taken'
  | 'different-questions'
  | 'deleted-meanwhile'
  | 'empty-answer'
  | 'answer-too-long'
  | 'model-not-found'
  | 'model-not-installed'
  | 'take-not-found'
  | 'recording-not-found'
  | 'interview-not-found'
  | 'interview-not-over'
  | 'interview-of-another-version'
  | 'turn-not-found'
  | 'nothing-to-ask'
  | 'brief-not-found'
  | 'version-not-found'
  | 'changed-meanwhile'
  | 'workbook-full'
  | 'not-a-claim'
  | 'another-plan'
  | 'fact-changed'
  | 'disk-full'
  | 'sound-unknown-format'
  | 'sound-damaged'
  | 'sound-truncated'
  | 'sound-empty'
  | 'sound-silent'
  | 'sound-too-long'
  | 'sound-too-slow'
  | 'cannot-hear';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Refusal };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (code: Refusal): Result<never> => ({ ok: false, code });
