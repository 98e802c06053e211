export { trackLoudness } from './loudness.ts';
export { trackPitch } from './pitch.ts';
export { judgeSound } from './sound-quality.ts';
