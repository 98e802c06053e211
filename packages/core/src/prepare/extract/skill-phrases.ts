import type { Word } from '../../document/word.ts';
import { isJob as isJobWord } from './job-words.ts';
import { FIXED, GENERIC, HOLDERS, KNOWN, OPENERS, QUALIFICATIONS, TRAITS } from './skill-words.ts';

/** Half-open range of word indices. */
export type Phrase = { readonly first: number; readonly end: number };

/** Longer than that nobody names a skill. In words. Source: candor-trials. */
const LONGEST_PHRASE = 9;
/** After a phrase of so many words one more word behind "and" belongs to it. Source: candor-trials. */
const REST_AFTER_WORDS = 3;
/** Where a phrase ends and what follows only says where or when. */
const CIRCUMSTANCE = new Set(
  'within across for on at from during as about through throughout alongside among amongst under over into towards toward before after where when while whilst because so if although though but that which whose'.split(
    ' ',
  ),
);
const JOINERS = new Set(['and', 'or', '&', 'plus', 'and/or', 'nor']);
const PAIRS = FIXED.map((text) => text.split(' '));

/** The skills that a stretch of a requirement names, in its order. Words outside the range are not looked at. */
export function skillPhrases(words: readonly Word[], from: number, to: number): Phrase[] {
  const found = pieces(words, from, to)
    .flatMap((piece) => trimmed(words, piece))
    .filter((phrase) => namesSkill(words, phrase));
  return found.filter((phrase, i) => !isRest(words, phrase, found[i - 1]));
}

/** The last word of a longer phrase: "patience with customers and staff" asks for one thing. */
function isRest(words: readonly Word[], { first, end }: Phrase, before: Phrase | undefined): boolean {
  const word = words[first];
  if (!word || !before || end - first > 1 || before.end - before.first < REST_AFTER_WORDS || before.end !== first - 1) return false;
  return (
    JOINERS.has(words[first - 1]?.lower ?? '') &&
    word.text === word.lower &&
    !KNOWN.has(word.lower) &&
    !TRAITS.has(word.lower) &&
    !QUALIFICATIONS.has(word.lower)
  );
}

/** Cuts at commas, brackets, joiners and words of circumstance; what belongs together stays so. */
function pieces(words: readonly Word[], from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  let first = from;
  const cut = (at: number, next: number): void => {
    if (at > first) found.push({ first, end: at });
    first = next;
  };
  for (let at = from; at < to; ) {
    const kept = fixedAt(words, at, to);
    if (kept > 0) {
      at += kept;
      if (breaksAfter(words[at - 1])) cut(at, at);
      continue;
    }
    const word = words[at];
    if (!word) break;
    if (word.before.includes('(') && !word.before.includes('(s')) {
      const close = closing(words, at, to);
      cut(at, at);
      found.push(...tools(words, at, close));
      first = close;
      at = close;
      continue;
    }
    if (at > first && /[:;,–—[]/.test(word.before)) cut(at, at);
    if (saysMore(words, first, at)) {
      // Behind a comma the words before "is" are what another clause is about: "till experience, any shop is grand".
      if (first > from && words[first - 1]?.after === ',') first = at;
      cut(at, endOfCircumstance(words, at + 1, to));
      at = Math.max(at + 1, first);
      continue;
    }
    if (JOINERS.has(word.lower) && !joinsAdjectives(words, first, at, to)) cut(at, at + 1);
    else if (word.lower === 'who' && at > first && !PEOPLE.has(words[at - 1]?.lower ?? '') && !TRAITS.has(words[at - 1]?.lower ?? ''))
      cut(at, endOfCircumstance(words, at + 1, to));
    else if (word.lower === 'who' || word.lower === 'including' || (word.lower === 'that' && words[at + 1]?.tag === 'PRON')) cut(at, at + 1);
    else if (CIRCUMSTANCE.has(word.lower) && word.tag !== 'VERB' && !isCode(words, at)) {
      cut(at, at + 1);
      if (!onlyOpens(words, found.at(-1))) first = endOfCircumstance(words, at + 1, to);
    } else if (word.lower === 'in' || word.lower === 'with' || word.lower === 'of' || word.lower === 'to' || word.lower === 'using' || word.lower === 'by') {
      const next = afterPreposition(words, first, at, to);
      if (next !== null) {
        cut(next.keep, next.from);
        at = Math.max(at, next.from - 1);
      }
    }
    at += 1;
    if (first < at && breaksAfter(words[at - 1]) && !describes(words, first, at, to)) cut(at, at);
    if (first > at) at = first;
  }
  cut(to, to);
  return found;
}

/** Behind the skill something is said of it, or somebody does something: "Finacle will be given weightage", "the adviser everyone turned to". */
const saysMore = (words: readonly Word[], first: number, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (ASKS_ON.has(lower)) return at > first;
  return SAYS_MORE.has(lower) && words.slice(first, at).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB');
};
const ASKS_ON = new Set(['what', 'whether', 'how', 'why', 'whatever', 'whoever']);
const SAYS_MORE = new Set(
  `goes comes means makes takes is are was were isn't aren't wasn't will won't would may might could has had i we you they he she everyone everybody nobody i'm i'll we're we've we'll you're you've you'll you'd they're it's`.split(
    ' ',
  ),
);

/** "A clean, short sentence", "a calm, friendly approach": the comma stands between two words about one thing. */
function describes(words: readonly Word[], first: number, at: number, to: number): boolean {
  const [article, one, next, noun] = [words[Math.max(first, at - 2)], words[at - 1], words[at], words[at + 1]];
  if (!article || !one || !next || !noun || at + 1 >= to || one.after !== ',' || next.after !== '') return false;
  const isAdjective = (word: Word): boolean => word.tag === 'ADJ' || TRAITS.has(word.lower);
  return (article.lower === 'a' || article.lower === 'an') && at - first >= 2 && isAdjective(one) && isAdjective(next) && noun.tag === 'NOUN';
}

const breaksAfter = (word: Word | undefined): boolean => word !== undefined && /[,;:)\]–—/.!?]/.test(word.after);

function fixedAt(words: readonly Word[], at: number, to: number): number {
  const pair = PAIRS.find((one) => at + one.length <= to && one.every((text, i) => words[at + i]?.lower === text));
  return pair?.length ?? 0;
}

/** "written and spoken English", "oral or written communication". */
function joinsAdjectives(words: readonly Word[], first: number, at: number, to: number): boolean {
  if (QUALIFICATIONS.has(words[at - 1]?.lower ?? '') && QUALIFICATIONS.has(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'in') return true;
  if (isCapital(words[at - 1]) && isCapital(words[at + 1]) && isCapital(words[at + 2]) && words[at + 1]?.after === '')
    return !/[,;]/.test(words[first - 1]?.after ?? '');
  const held = words.slice(first, at);
  if (isCapital(words[at - 1]) && isCapital(words[at + 1]) && held.some(({ lower }) => lower === 'in') && held.some(({ lower }) => QUALIFICATIONS.has(lower)))
    return true;
  const act = words.slice(first, at).find(({ lower }) => !OPENERS.has(lower) && lower !== 'to' && !HOLDERS.has(lower));
  const ends = at + 2 >= to || breaksAfter(words[at + 1]) || CIRCUMSTANCE.has(words[at + 2]?.lower ?? '');
  if (act?.tag === 'VERB' && act.index < at - 1 && !act.lower.endsWith('ing') && words[at + 1]?.tag === 'NOUN' && ends) return true;
  const before = words.slice(first, at).filter(({ lower }) => !OPENERS.has(lower));
  const next = words[at + 1];
  const noun = words[at + 2];
  if (before.length !== 1 || !next || !noun || at + 2 >= to || next.after !== '') return false;
  const isDescribing = (word: Word | undefined): boolean =>
    word !== undefined && (word.tag === 'ADJ' || /(?:ed|en|al|ive|ic)$/.test(word.lower)) && !TRAITS.has(word.lower);
  return isDescribing(before[0]) && isDescribing(next) && (noun.tag === 'NOUN' || noun.tag === 'PROPN');
}

/** "AS 1684", "ON": in capitals among words that are not. */
const isCode = (words: readonly Word[], at: number): boolean => {
  const { text = '' } = words[at] ?? {};
  return /^\p{Lu}{2,}$/u.test(text) && /^\d/.test(words[at + 1]?.text ?? '');
};

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Whether what stands before only opens: then what follows is the skill. */
function onlyOpens(words: readonly Word[], phrase: Phrase | undefined): boolean {
  if (!phrase) return true;
  return words
    .slice(phrase.first, phrase.end)
    .every(({ lower }) => (OPENERS.has(lower) && !TRAITS.has(lower)) || HOLDERS.has(lower) || GENERIC.has(lower) || /^\d/.test(lower));
}

/** "of", "in", "with" and "to" after a word that only opens begin the skill; within a skill they go on, or say where. */
function afterPreposition(words: readonly Word[], first: number, at: number, to: number): { keep: number; from: number } | null {
  const left = { first, end: at };
  if (onlyOpens(words, left)) return { keep: first, from: at + 1 };
  const word = words[at];
  const previous = words[at - 1];
  const isOther = previous && (TRAITS.has(previous.lower) || words.slice(at + 1, at + 4).some(({ lower }) => QUALIFICATIONS.has(lower)));
  if (word?.lower === 'with' && isOther && !onlyOpens(words, left)) return { keep: at, from: at + 1 };
  if (word?.lower === 'of' || word?.lower === 'to' || word?.lower === 'with') return null;
  if (previous && (words.slice(Math.max(first, at - 3), at).some(({ lower }) => QUALIFICATIONS.has(lower)) || previous.tag === 'VERB')) return null;
  return { keep: at, from: endOfCircumstance(words, at + 1, to) };
}

function endOfCircumstance(words: readonly Word[], at: number, to: number): number {
  let end = at;
  if (isTool(words[at]) || (words[at]?.tag === 'DET' && isTool(words[at + 1]))) return at;
  while (end < to && !breaksAfter(words[end]) && !JOINERS.has(words[end]?.lower ?? '')) end += 1;
  return Math.min(to, end < to && breaksAfter(words[end]) ? end + 1 : end);
}

/** A tool says itself where it stands: "in Go", "on Kubernetes", "(AWS)". */
const isTool = (word: Word | undefined): boolean =>
  word !== undefined &&
  (KNOWN.has(word.lower) || /^[A-Z][A-Z\d/+#&]+$|^[A-Z][a-z]+[A-Z\d]/.test(word.text)) &&
  !/^(?:UK|US|USA|EU|NHS|GB|UAE|HQ|I)$/.test(word.text);

function closing(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && !words[end]?.after.includes(')')) end += 1;
  return Math.min(to, end + 1);
}

/** Brackets explain; only tools in them are skills of their own, and what is named as an example. */
function tools(words: readonly Word[], from: number, to: number): Phrase[] {
  const opening = words
    .slice(from, from + 2)
    .map(({ lower }) => lower)
    .join(' ');
  const skip = /^(?:we use|such as|ours is|for example)$/.test(opening) ? 2 : /^(?:e\.?g\.?|like|including|ideally|preferably)\b/.test(opening) ? 1 : 0;
  if (skip > 0) return pieces(words, from + skip, to);
  const found: Phrase[] = [];
  for (let at = from; at < to; at++) {
    if (!isTool(words[at])) continue;
    const first = at;
    while (at + 1 < to && words[at]?.after === '' && isTool(words[at + 1])) at += 1;
    found.push({ first, end: at + 1 });
  }
  return found;
}

/** Without what only opens or closes it. */
function trimmed(words: readonly Word[], phrase: Phrase): Phrase[] {
  let { first, end } = phrase;
  const lower = (at: number): string => words[at]?.lower ?? '';
  while (first < end && fixedAt(words, first, end) === 0 && opens(words, first, end)) first += 1;
  while (
    end > first &&
    ((OPENERS.has(lower(end - 1)) && !QUALIFICATIONS.has(lower(end - 1))) || ['of', 'to', 'in', 'with', 'is', 'are', 'be', 'also'].includes(lower(end - 1)))
  )
    end -= 1;
  while (end - 1 > first && PEOPLE.has(lower(end - 1)) && TRAITS.has(lower(end - 2))) end -= 1;
  const inAt = first + 1 + words.slice(first + 1, end).findIndex(({ lower: one }) => one === 'in');
  if (inAt > first && onlyOpens(words, { first: inAt + 1, end })) end = inAt;
  if (first >= end) return [];
  return [{ first, end: Math.min(end, first + LONGEST_PHRASE) }];
}

/** Who is asked for is no skill: "a friendly, reliable person". */
const PEOPLE = new Set('person people individual individuals candidate candidates character someone somebody anyone anybody those one applicant'.split(' '));

function opens(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || isCode(words, at)) return false;
  if (word.lower === 'of' || word.lower === 'to' || word.lower === 'in' || word.lower === 'with' || word.lower === 'be' || word.lower === 'have') return true;
  if (word.tag === 'PRON' || word.tag === 'AUX' || word.tag === 'DET' || word.tag === 'SCONJ' || (word.tag === 'ADP' && word.lower !== 'under')) return true;
  if (OPENERS.has(word.lower)) return at + 1 < end || !TRAITS.has(word.lower);
  if (/^\d[\d+.,–-]*$/.test(word.lower)) return /^(?:years?|months?|yrs?)/.test(words[at + 1]?.lower ?? '');
  if (/^(?:years?|months?|yrs?)'?$/.test(word.lower)) return true;
  if (HOLDERS.has(word.lower) && words[at + 1]?.tag === 'VERB') return true;
  if (HOLDERS.has(word.lower)) return ['of', 'in', 'with', 'to', 'for', 'working', 'using'].includes(words[at + 1]?.lower ?? '');
  return false;
}

/** "Able to swim", "if you can weld": one verb is a skill where it is what somebody can do. */
function isAbility(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  const can = before === 'can' || (before === 'to' && words[at - 2]?.lower === 'able');
  return can && !GENERAL_VERBS.has(words[at]?.lower ?? '');
}
const GENERAL_VERBS = new Set(
  'work start attend commit join help do get go be make take offer show provide have start help give come apply find see put keep use'.split(' '),
);

/** What stands in for something named before, or is done to the applicant. */
const NO_SKILL_BEGINS = new Set('equivalent similar comparable subject invited asked paid based entitled offered contacted notified'.split(' '));

function namesSkill(words: readonly Word[], { first, end }: Phrase): boolean {
  const inner = words.slice(first, end);
  const [only] = inner;
  if (
    inner.length === 1 &&
    only?.tag === 'VERB' &&
    !isAbility(words, first) &&
    !KNOWN.has(only.lower) &&
    !TRAITS.has(only.lower) &&
    !only.lower.endsWith('ing')
  )
    return false;
  if (only && (NO_SKILL_BEGINS.has(only.lower) || (only.tag === 'VERB' && /^(?:us|me|them|him|her|it)$/.test(inner[1]?.lower ?? '') && inner.length <= 3)))
    return false;
  if (inner.some((_, i) => isCode(words, first + i))) return true;
  const isHeld = only?.tag === 'VERB' || inner.some(({ lower }) => QUALIFICATIONS.has(lower) || KNOWN.has(lower) || lower === 'sales');
  if (!isHeld && inner.some(({ lower }, i) => isJobWord(lower) && !TRAITS.has(lower) && i === inner.length - 1)) return false;
  const last = inner.at(-1)?.lower;
  if (last === 'experience' && inner.slice(0, -1).every(({ lower }) => TRAITS.has(lower) || GENERIC.has(lower) || OPENERS.has(lower))) return false;
  if (PAIRS.some((pair) => pair.every((text, i) => inner[i]?.lower === text))) return true;
  if (inner.some(({ lower }) => KNOWN.has(lower) || TRAITS.has(lower) || QUALIFICATIONS.has(lower))) return true;
  return inner.some(
    ({ lower, tag }) =>
      (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ') &&
      !GENERIC.has(lower) &&
      !HOLDERS.has(lower) &&
      !OPENERS.has(lower) &&
      lower.length > 1,
  );
}
