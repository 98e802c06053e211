import { isSoundOnly } from './sound-only.ts';
import { bareWords } from './tail.ts';

const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
  "i'm": "you're",
  "i'd": "you'd",
};
const SHARE = 0.8;
/** Words more than the question has. */
const MORE_WORDS = 2;

/** Whether somebody says a question to themselves: "Where do I see myself in five years?" */
export function isSaidBack(text: string, question: string): boolean {
  if (!text.trimEnd().endsWith('?')) return false;
  const words = bareWords(text).filter((word) => !isSoundOnly(word));
  const own = bareWords(question);
  const common = words.filter((word) => own.includes(word) || own.includes(TURNED[word] ?? '')).length;
  return words.length > 1 && words.length <= own.length + MORE_WORDS && common >= SHARE * words.length;
}
