import type { Word } from '../../document/word.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { isJob } from '../extract/job-words.ts';
import {
  ACTIONS,
  ATTAINING,
  BECOMING,
  CAUSING,
  DONE_BY_OTHERS,
  GETTING,
  GIFTS,
  HAVING,
  LUCK,
  OBSERVABLE,
  OTHERS,
  POSTS,
  PREPARING,
  RANKS,
  STATES,
  WINNING,
  WISHING,
} from './goal-words.ts';

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
  const { lower, tag } = word;
  const before = words.slice(Math.max(0, i - 2), i);
  const isAfter = (some: ReadonlySet<string>): boolean => before.some((one) => some.has(one.lower));
  if (LUCK.has(lower) || WINNING.has(lower)) return true;
  if (DONE_BY_OTHERS.has(lower) && isAfter(GETTING) && !isQuality(words, i)) return true;
  if (GIFTS.has(lower) && tag !== 'VERB' && isGiven(words, i)) return true;
  if (RANKS.has(lower) && attains(words, i)) return true;
  return OTHERS.has(lower) && (isCaused(words, i) || isSubject(words, i));
}

/** "Get a trusted supplier": said of the thing that is got. */
const isQuality = (words: readonly Word[], i: number): boolean => words[i - 1]?.tag === 'DET' || words[i - 1]?.lower === 'my' || words[i - 1]?.lower === 'our';

/** "Get a promotion", "hope for a raise", "my promotion to the night team"; not "launch a promotion", "a promotion calendar", "the promotion of cycling". */
function isGiven(words: readonly Word[], i: number): boolean {
  const [one, after] = [words[i], words[i + 1]];
  if (!one || after?.lower === 'of' || (after?.tag === 'NOUN' && one.after.trim() === '')) return false;
  const before = words.slice(0, i).filter(({ sentence }) => sentence === one.sentence);
  const near = before.findLastIndex(({ lower, tag }) => HAVING.has(lower) || !DESCRIBING.has(tag));
  const isNamed = before[near]?.tag === 'DET' || before[near]?.lower === 'my';
  const at = isNamed ? near - 1 : near;
  const governor = before[before[at]?.lower === 'for' ? at - 1 : at];
  return governor ? HAVING.has(governor.lower) : isNamed;
}
const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN']);

const TOWARDS: ReadonlySet<string> = new Set(['to', 'into', 'of', 'up']);

/** "Become chief nurse", "be the next head of data", "move up into a lead role"; not "be a nurse who works with the chief". */
function attains(words: readonly Word[], i: number): boolean {
  // "Get my head around it."
  if (words[i - 1]?.lower === 'my') return false;
  for (let back = i - 1; back >= Math.max(0, i - REACH); back--) {
    const one = words[back];
    if (!one || one.sentence !== words[i]?.sentence) return false;
    if (BECOMING.has(one.lower)) return true;
    if (ATTAINING.has(one.lower)) return isTitle(words, i);
    if ((one.tag === 'ADP' && !TOWARDS.has(one.lower)) || one.tag === 'VERB' || one.tag === 'CCONJ') return false;
  }
  return false;
}

/** "Senior engineer", "band 6", "lead role"; not "grade 8 piano certificate", "executive summaries". */
function isTitle(words: readonly Word[], i: number): boolean {
  let head = words[i];
  for (let at = i + 1; at < words.length; at++) {
    const [before, one] = [words[at - 1], words[at]];
    if (!one || one.index !== (before?.index ?? 0) + 1 || before?.after.trim() !== '' || !NAMING.has(one.tag)) break;
    if (one.tag !== 'ADJ') head = one;
  }
  if (!head || head === words[i] || head.tag === 'NUM') return true;
  // Several are not what one becomes: "reach senior stakeholders".
  return !/[^s]s$/.test(head.lower) && (isJob(head.lower) || POSTS.has(head.lower));
}
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ']);

/** "Make my boss like me", "have my company go public": somebody is to do something. */
function isCaused(words: readonly Word[], i: number): boolean {
  const near = words.slice(Math.max(0, i - 3), i);
  const by = near.findLastIndex(({ lower }) => CAUSING.has(lower));
  const [after, next] = words.slice(i + 1, i + 3);
  // "Get manager feedback", and not "make my manager trust me", where the tagger takes "trust" for a thing.
  const isCompound = after?.tag === 'NOUN' && next?.tag !== 'PRON';
  const isObject = by !== -1 && near.slice(by + 1).every(({ tag }) => tag === 'DET' || tag === 'PRON' || tag === 'ADJ');
  return (
    isObject &&
    !isCompound &&
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
