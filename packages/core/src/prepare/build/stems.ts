import { normalise } from '../../document/parse.ts';
import { stemOf } from '../../document/stem.ts';
import { ALL_PURPOSE } from '../goals/goal-words.ts';

/** A shorter word seldom says what something is about. */
const TELLING_FROM = 4;

/** What a text is about: the stems of its telling words. */
export const tellingStems = (text: string): ReadonlySet<string> =>
  new Set(
    (normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => (word.length >= TELLING_FROM || /\d/.test(word)) && !ALL_PURPOSE.has(word)).map(stemOf),
  );

/** How many telling stems two texts share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
