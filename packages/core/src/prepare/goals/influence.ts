import type { Word } from '../../document/word.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { ACTIONS, ATTAINING, CAUSING, GETTING, GIVEN_BY_OTHERS, LUCK, OBSERVABLE, OTHERS, PREPARING, RANKS, STATES, WINNING, WISHING } from './goal-words.ts';

/** How near the words of one thought stand: "become the new head", "have my whole company go". In words. */
const REACH = 4;

export type Influence = { readonly of: 'own' | 'untold' } | { readonly of: 'others'; readonly span: TextSpan };

/** Whose act the goal is. To be promoted, to win or to be given a title is somebody else's; to learn, to apply or to be ready for it is one's own. `words` are those apart from times. */
export function influenceOn(words: readonly Word[]): Influence {
  const at = words.findIndex((_, i) => isOthers(words, i) && !isPrepared(words, i));
  const first = words[at];
  if (first) return { of: 'others', span: { kind: 'text', start: first.start, end: first.end } };
  return { of: isOwn(words) ? 'own' : 'untold' };
}

function isOthers(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  const { lower } = word;
  const before = words.slice(Math.max(0, i - 2), i);
  if (LUCK.has(lower) || WINNING.has(lower)) return true;
  if (GIVEN_BY_OTHERS.has(lower) && before.some((one) => GETTING.has(one.lower))) return true;
  if (RANKS.has(lower) && attains(words, i)) return true;
  return OTHERS.has(lower) && (isCaused(words, i) || isSubject(words, i));
}

const TOWARDS: ReadonlySet<string> = new Set(['to', 'into', 'of', 'up']);

/** "Become chief nurse", "be the next head of data", "move up into a lead role"; not "be a nurse who works with the chief". */
function attains(words: readonly Word[], i: number): boolean {
  // "Get my head around it."
  if (words[i - 1]?.lower === 'my') return false;
  for (let back = i - 1; back >= Math.max(0, i - REACH); back--) {
    const one = words[back];
    if (!one || one.sentence !== words[i]?.sentence) return false;
    if (ATTAINING.has(one.lower)) return true;
    if ((one.tag === 'ADP' && !TOWARDS.has(one.lower)) || one.tag === 'VERB' || one.tag === 'CCONJ') return false;
  }
  return false;
}

/** "Make my boss like me", "have my company go public": somebody is to do something. */
function isCaused(words: readonly Word[], i: number): boolean {
  const near = words.slice(Math.max(0, i - 3), i);
  const by = near.findLastIndex(({ lower }) => CAUSING.has(lower));
  const after = words[i + 1];
  const isObject = by !== -1 && near.slice(by + 1).every(({ tag }) => tag === 'DET' || tag === 'PRON' || tag === 'ADJ');
  return (
    isObject &&
    after !== undefined &&
    after.sentence === words[i]?.sentence &&
    (after.lower === 'like' || !['ADP', 'CCONJ', 'PUNCT', 'DET'].includes(after.tag))
  );
}

/** "My boss likes me": what the goal says is done by them. */
function isSubject(words: readonly Word[], i: number): boolean {
  const after = words[i + 1];
  const opens = words.slice(0, i).every(({ tag, lower }) => tag === 'DET' || tag === 'ADJ' || lower === 'my' || lower === 'our');
  return opens && i <= 2 && after !== undefined && (after.tag === 'VERB' || after.tag === 'AUX');
}

/** "Be ready to be promoted", "apply for the post of chief nurse". */
const isPrepared = (words: readonly Word[], i: number): boolean =>
  words.slice(0, i).some(({ lower, sentence }) => PREPARING.has(lower) && sentence === words[i]?.sentence);

function isOwn(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => !WISHING.has(lower));
  const head = words[at];
  if (!head) return false;
  const next = words[at + 1];
  if (!STATES.has(head.lower))
    return head.tag === 'VERB' || ACTIONS.has(head.lower) || (next !== undefined && ['DET', 'PRON'].includes(next.tag) && head.tag !== 'ADP');
  const rest = words.slice(at + 1);
  if (rest.slice(0, REACH).some(({ lower }) => PREPARING.has(lower)) || rest.some(({ lower }) => OBSERVABLE.has(lower))) return true;
  // "Have passed it", "make a plan": done by oneself.
  return (head.lower === 'have' && next?.tag === 'VERB') || (head.lower === 'make' && next?.tag === 'DET');
}
