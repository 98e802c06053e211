export * from './node/listener.ts';
export { loadEngines } from './node/load-engines.ts';
export * from './tts/open-voice.ts';
export * from './tts/phrase-cache.ts';
export * from './tts/problem.ts';
export * from './tts/speakers.ts';
export { createVoice, type SpokenPart, type Voice } from './tts/voice.ts';
export { wavBytes } from './tts/wav-bytes.ts';
export * from './turns/listen-turns.ts';
