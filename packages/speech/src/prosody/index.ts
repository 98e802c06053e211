export { trackLoudness } from './loudness.ts';
export { followPitch, trackPitch } from './pitch.ts';
export { judgeSound } from './sound-quality.ts';
