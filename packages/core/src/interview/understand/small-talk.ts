import { isMadeOf } from './phrases-only.ts';
import { bareWords } from './tail.ts';

const ASKS_BACK =
  /\b(?:how are you|how are things|how(?:'s| is) it going|how do you do|how have you been|how(?:'s| is| has| was) your (?:day|morning|afternoon|week|evening)|how(?:'s| is) yours|how about (?:you|yourself|yours)|what about (?:you|yourself|yours)|(?:and |are )?you(?:rself)? (?:ok|okay|well|alright|all right)|and (?:you|yourself|yours)$)/;
/** Of these a turn is made that only greets. */
const GREETINGS: ReadonlySet<string> = new Set(
  "hello\nhi\nhey\nhi there\nhello there\ngood morning\ngood afternoon\ngood evening\nnice to meet you\npleased to meet you\nlovely to meet you\ngood to meet you\nnice to meet you too\npleased to meet you too\nthanks for having me\nthank you for having me\nthank you for inviting me\nthanks for inviting me\nthank you for seeing me\nthanks for seeing me\nthank you for the invitation\nhow are you\nhow are you doing\nhow are you today\nhow are you doing today\nhow are you this morning\nhow are you this afternoon\nhow do you do\nhow are things\nhow's it going\nhow is it going\nhow's your day\nhow is your day\nhow's your day going\nhow is your day going\nhow's your day been\nhow has your day been\nhow have you been\nand you\nand yourself\nand how are you\nwhat about you\nhow about you\ni'm fine\ni'm good\ni'm well\ni'm great\ni'm very well\ni'm doing well\ni'm ok\ni'm okay\nfine\nthanks\nthank you\nthank you very much\nvery well\nyes\noh\nwell\nso\nand\nbut\nok\nokay\ngood\ngreat\nall good\nnot bad\nto you\ntoo\nsir\nmadam\neverybody\neveryone\nall".split(
    '\n',
  ),
);
/** Without one of these, nods are no greeting. */
const HELLO =
  /\b(?:hello|hi|hey|good (?:morning|afternoon|evening)|(?:nice|pleased|lovely|good) to meet you|(?:thanks|thank you) for (?:having|inviting|seeing|the invitation)|how (?:are|do|have) (?:you|things)|how(?:'s| is| has) (?:it|your))\b/;

/** Whether the interviewer is asked how they are. */
export const asksBack = (text: string): boolean => ASKS_BACK.test(bareWords(text).join(' '));

/** Whether a turn only greets, or asks how the interviewer is. */
export function isSmallTalk(text: string): boolean {
  const words = bareWords(text);
  return words.length > 0 && HELLO.test(words.join(' ')) && isMadeOf(words, GREETINGS);
}
