import type { Word } from '../document/word.ts';
import { isBreak, isStop } from './breaks.ts';

/** Hesitation sounds with any elongation, and the interjections oh and huh. Backchannels ("uh-huh", "mm-hm") are words of their own and do not match. */
const SOUND = /^(?:u+h+m*|u+m+|e+r+m*|a+h+m*|e+h+|m{2,}h*|h+m+|oh|huh)$/;

/** Whether words[index] is um, uh, er, ah, mm, hmm (in any length), or an oh or huh that nobody asked for. */
export const isFilledPause = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || !SOUND.test(word.lower) || isAbbreviation(word)) return false;
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word.lower === 'huh') return previous?.lower !== 'uh';
  if (word.lower === 'oh') return !isWholeSentence(word, previous, next) && !isDigitZero(word, previous, next);
  return next?.lower !== 'huh' && !isVerbErr(word, previous);
};

/** "the ER": capitals past the first letter are an abbreviation. */
const isAbbreviation = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/** "to err is human" */
const isVerbErr = (word: Word, previous: Word | undefined): boolean =>
  word.lower === 'err' && previous !== undefined && ['to', 'we', 'i', 'they', 'people', 'humans'].includes(previous.lower);

/** "Oh." as an entire answer responds to somebody; it fills no pause. */
const isWholeSentence = (word: Word, previous: Word | undefined, next: Word | undefined): boolean =>
  isStop(word, next) && (previous === undefined || isStop(previous, word));

/** "nine oh five" */
const isDigitZero = (word: Word, previous: Word | undefined, next: Word | undefined): boolean =>
  previous?.tag === 'NUM' && next?.tag === 'NUM' && !isBreak(previous, word) && !isBreak(word, next);
