export { wavBytes } from '../tts/wav-bytes.ts';
