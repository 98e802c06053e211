/** Why a folder is no encoder. What the person can do stands in the message. */
export const ENCODER_PROBLEMS = [
  'no-folder',
  'no-model',
  'no-tokenizer',
  'unreadable',
  'bad-file',
  'unsupported-tokenizer',
  'unsupported-pooling',
  'bad-model',
  'no-text-input',
  'wrong-output',
] as const;
export type EncoderProblemCode = (typeof ENCODER_PROBLEMS)[number];
export type EncoderProblem = { readonly code: EncoderProblemCode; readonly message: string };

type Failed = { readonly ok: false; readonly error: EncoderProblem };
export type EncoderResult<T> = { readonly ok: true; readonly value: T } | Failed;

export const usable = <T>(value: T): EncoderResult<T> => ({ ok: true, value });
export const unusable = (code: EncoderProblemCode, message: string): Failed => ({ ok: false, error: { code, message } });

/** The first line of what a library says went wrong, without the full stop, for the middle of a message. */
export const reasonOf = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return line.slice(0, 300).replace(/\.$/, '');
};
