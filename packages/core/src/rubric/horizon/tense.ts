import { type Clause, setOf, type Tense, type Token } from './horizon-types.ts';

const MODALS = setOf("will would won't wouldn't shall should shouldn't might must gonna wanna gotta");
/** A wish with "I" and "we" ("I can start in a week"); with others how things are ("you can return it within a month"). */
const ABILITIES = setOf("can could can't couldn't cannot");
const ABLE = /^(?:i|we|me|it|that|not)$/;
const WISHES = setOf(
  'want wants hope hopes hoping plan plans planning aim aims aiming intend intends intending expect expects expecting wish dream dreaming looking ready keen ideally imagine picture envision envisage goal goals target targets ambition objective aspiration prepared able tomorrow eventually going willing see visualise visualize need needs let fancy',
);
const IRREGULAR_PAST = setOf(
  "was were wasn't weren't had hadn't did didn't went took ran built made got led left worked became began gave came grew spent taught kept held wrote knew brought bought thought told said found lost met sold stood saw felt learnt started fell drove rose chose broke spoke meant paid swapped lived stayed joined sat rang tore sang swam threw flew drew caught sent slept woke wore won hid dealt fed heard laid lay lent overpaid redid rewrote remade retook rebuilt shook shot sank swept understood undertook burnt spelt spilt stuck struck dug hung bent flung froze forgot forgave stole wound withdrew",
);
const PARTICIPLES = setOf(
  'sat overpaid heard rung sung slept won fed dealt sent caught worn been done gone taken run built made got gotten led left become begun given come grown spent taught kept held written known brought bought thought told said found lost met sold stood seen felt learnt had set put driven risen chosen broken spoken paid always never',
);
/** Participles that only follow "have" in these forms; they tell a past without their auxiliary being seen as a wish. */
const HAVE = /^(?:have|has|had|haven't|hasn't|hadn't|having)$|'ve$/;
const BE = setOf("am is are isn't aren't");
const FREE_SUBJECTS = setOf('i we he she they it you who that which this');
const JOINS = setOf(
  'and but then so also just actually really only always never still recently already later finally soon eventually even quickly slowly first',
);
const SUBJECTS = setOf('i we he she they it you');

/** For every word how it places its clause in time. Linear: each word looks back over a few words only. */
export function tensesOf(tokens: readonly Token[]): Tense[] {
  const tenses: Tense[] = [];
  let hasWish = false;
  for (let index = 0; index < tokens.length; index++) {
    const tense = tenseOf(tokens, index, hasWish);
    if (tense === 'F') hasWish = true;
    tenses.push(tense);
  }
  return tenses;
}

function tenseOf(tokens: readonly Token[], index: number, hasWish: boolean): Tense {
  const token = tokens[index];
  if (!token) return '';
  const { lower } = token;
  const next = tokens[index + 1]?.lower ?? '';
  if (MODALS.has(lower) || lower.endsWith("'ll")) return 'F';
  if (ABILITIES.has(lower)) return index === 0 || ABLE.test(tokens[index - 1]?.lower ?? '') || ABLE.test(next) ? 'F' : 'N';
  if (lower === 'may') return tokens[index + 1]?.isVerb || next === 'be' || next === 'well' || next === 'not' ? 'F' : '';
  if (lower.endsWith("'d")) return isParticipleAhead(tokens, index) ? 'P' : 'F';
  if (WISHES.has(lower)) return isWish(tokens, index) ? 'F' : 'N';
  if (HAVE.test(lower)) return haveTense(tokens, index);
  if (BE.has(lower) || /'(?:m|re)$/.test(lower) || /^(?:he|she|it|that|there|who|what|here|this)'s$/.test(lower))
    return isParticipleAhead(tokens, index) && lower.endsWith("'s") ? 'P' : 'N';
  if (lower === 'cut' && ['i', 'we'].includes(tokens[index - 1]?.lower ?? '')) return 'P';
  if (isPastForm(token)) return isMainVerb(tokens, index, hasWish) ? 'P' : '';
  return token.isVerb && !lower.endsWith('ing') && !lower.endsWith('ed') && tokens[index - 1]?.lower !== 'to' ? 'N' : '';
}

/** "going" and "see" wish only in "going to do" and "see myself"; "need" wants an object of time to come. */
function isWish(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? '';
  if (lower === 'going') return next === 'to' && !['the', 'a', 'my', 'work'].includes(tokens[index + 2]?.lower ?? '');
  if (lower === 'see') return ['myself', 'me', 'us', 'that', 'it'].includes(next);
  if (lower === 'looking') return next === 'to' || next === 'at' || next === 'forward';
  if (lower === 'let') return next === 'me';
  if (next === 'was' || next === 'were' || next === 'had') return false;
  return true;
}

/** "I have worked", "I've never been": past; "I will have worked", "I have to": not. */
function haveTense(tokens: readonly Token[], index: number): Tense {
  const lower = tokens[index]?.lower ?? '';
  if (tokens[index + 1]?.lower === 'to') return lower === 'had' ? 'P' : 'F';
  const before = tokens[index - 1]?.lower ?? '';
  const isCarried =
    MODALS.has(before) ||
    before === 'to' ||
    before.endsWith("'ll") ||
    before.endsWith("'d") ||
    (MODALS.has(tokens[index - 2]?.lower ?? '') && !SUBJECTS.has(before)) ||
    (tokens[index - 2]?.lower ?? '').endsWith("'ll");
  if (isCarried) return '';
  // "once I've finished", "if I've not set out a house": the perfect of a time to come.
  if (lower !== 'had' && [1, 2, 3].some((back) => WAITING.has(tokens[index - back]?.lower ?? ''))) return 'N';
  if (tokens[index + 1]?.lower === 'got') return 'N';
  if (lower === 'had' || lower === "hadn't") return 'P';
  return isParticipleAhead(tokens, index) ? 'P' : 'N';
}

const WAITING = setOf('once when if until till after unless before time moment soon');
const BETWEEN = setOf('not already also just always never only really all now long since both even ever');
const SAME_AS_BASE = setOf('put set run become come always never cut');
const LIKINGS = setOf('like love prefer rather be want better hope have need');

function isParticipleAhead(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (at < index + 3 && (BETWEEN.has(tokens[at]?.lower ?? '') || /..ly$/.test(tokens[at]?.lower ?? ''))) at++;
  const ahead = tokens[at];
  if (!ahead || LIKINGS.has(ahead.lower)) return false;
  const own = tokens[index]?.lower ?? '';
  // "He'd forty years behind him": the contracted "had" of possession.
  if (own.endsWith("'d") && (ahead.isNumber || ['a', 'an', 'the', 'no'].includes(ahead.lower))) return true;
  if (own.endsWith("'s")) return ['been', 'done', 'gone', 'had', 'taken', 'worked', 'always'].includes(ahead.lower);
  if (own.endsWith("'d") && SAME_AS_BASE.has(ahead.lower)) return false;
  return PARTICIPLES.has(ahead.lower) || (ahead.isVerb && ahead.lower.endsWith('ed') && ahead.lower !== 'need');
}

const isPastForm = ({ lower, isVerb }: Token): boolean =>
  IRREGULAR_PAST.has(lower) || (isVerb && lower.endsWith('ed') && lower.length > 3 && lower !== 'need' && lower !== 'exceed' && lower !== 'succeed');

/** A past form with a subject is a verb ("I trained"); after "be", "get" or an article it is a state ("be trained"). */
function isMainVerb(tokens: readonly Token[], index: number, hasWish: boolean): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (/^(?:was|were|wasn't|weren't|did|didn't)$/.test(lower)) return true;
  const before = tokens[index - 1];
  if (!before) return lower !== 'left' && lower !== 'based';
  if (FREE_SUBJECTS.has(before.lower)) return true;
  if (/[,;:–—]/.test(before.after)) return !hasWish;
  if (JOINS.has(before.lower)) return !hasWish || FREE_SUBJECTS.has(tokens[index - 2]?.lower ?? '');
  return (before.isNoun || before.isName) && lower !== 'left' && !hasWish;
}

/** How far to look for the verb that an expression belongs to, in words: a long sentence still costs little. */
const REACH = 25;

/** The tense of the clause that the range stands in: the nearest verb on the side it leans to. */
export function tenseAround(clause: Clause, first: number, end: number): Tense {
  const { tokens } = clause;
  const before = tokens[first - 1];
  const next = tokens[end]?.lower ?? '';
  const opensClause = before === undefined || /[,;:–—]/.test(before.after) || ['and', 'but', 'so', 'because', 'then', 'that'].includes(before.lower);
  const leadsSubject = /^(?:i|we|he|she|they|you|it|there|my|our|the)(?:'|$)/.test(next);
  const left = (): Tense => nearest(clause, first - 1, -1);
  const right = (): Tense => nearest(clause, end, 1);
  return opensClause && (leadsSubject || before === undefined || ['and', 'but', 'so', 'because', 'then'].includes(before.lower))
    ? right() || left()
    : left() || right();
}

/** The first wish or past on the way; N only when there is neither. */
function nearest({ tokens, tenses }: Clause, from: number, step: 1 | -1): Tense {
  let fallback: Tense = '';
  for (let index = from, steps = 0; index >= 0 && index < tokens.length && steps < REACH; index += step, steps++) {
    if (step === -1 && index !== from && /[;:]/.test(tokens[index]?.after ?? '')) break;
    const tense = tenses[index] ?? '';
    if (tense === 'F' || tense === 'P') return tense;
    if (tense === 'N') fallback = 'N';
    if (step === 1 && /[;:]/.test(tokens[index]?.after ?? '')) break;
  }
  return fallback;
}
