/** Why nothing could be heard. What the person can do stands in the message. */
export const SPEECH_PROBLEMS = ['unknown-format', 'damaged', 'truncated', 'empty', 'silent', 'too-long', 'too-slow', 'model-failed'] as const;
export type SpeechProblemCode = (typeof SPEECH_PROBLEMS)[number];
export type SpeechProblem = { readonly code: SpeechProblemCode; readonly message: string };

export type SpeechResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SpeechProblem };

export const heard = <T>(value: T): SpeechResult<T> => ({ ok: true, value });
export const unheard = (code: SpeechProblemCode, message: string): { readonly ok: false; readonly error: SpeechProblem } => ({
  ok: false,
  error: { code, message },
});

/** The formats that can be read, as a person knows them. */
export const FORMATS = 'WAV, WebM/Opus, Ogg/Opus, FLAC or MP3';
