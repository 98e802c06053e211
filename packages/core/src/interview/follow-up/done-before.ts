const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Papers that somebody holds or does not. */
const PAPERS = setOf('licence license certificate degree diploma qualification apprenticeship passport');
const HOLDS = setOf("have got passed hold holding held did finished completed with i've");
const LACKS = setOf("no without never haven't don't didn't not lack");
const WANTS = setOf('want wants need needs like get getting take plan hope pass finish do aim towards for');
/** Verbs for what somebody has done with something, or never has. */
const DEEDS = setOf('used driven operated sold taught handled flown built managed cooked translated programmed');
const HAS = setOf("i've have i we we've");
const SMALL = setOf('a an the my any of in on yet ever really that this with some one kind own full');
/** Words before the paper, and between "never" and the deed. */
const BEFORE = 6;

type Found = { /** What it is, and `+` or `-`. A paper of no named kind stands for all of them. */ readonly value: string; readonly found: string };

/** What a bare sentence says that its speaker holds or has done, or does not and never has; null where it says nothing of it. */
export function doneBeforeIn(bare: string): Found | null {
  const words = bare.split(' ');
  return paperIn(words) ?? deedIn(words);
}

function paperIn(words: readonly string[]): Found | null {
  const at = words.findIndex((word) => PAPERS.has(word));
  if (at < 0) return null;
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const kind = before.at(-1) ?? '';
  const isNamed = !SMALL.has(kind) && !LACKS.has(kind) && !HOLDS.has(kind);
  const isLacked = before.some((word) => LACKS.has(word));
  if (!isLacked && (before.some((word) => WANTS.has(word)) || !before.some((word) => HOLDS.has(word)))) return null;
  const found = words.slice(Math.max(0, at - 3), at + 1).join(' ');
  return { value: `${isNamed ? kind : ''} ${words[at]}${isLacked ? '-' : '+'}`, found };
}

function deedIn(words: readonly string[]): Found | null {
  const at = words.findIndex((word) => DEEDS.has(word));
  if (at < 0) return null;
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const to = words.slice(at + 1).find((word) => !SMALL.has(word));
  if (to === undefined || !before.some((word) => HAS.has(word))) return null;
  const isLacked = before.includes('never') || before.includes("haven't");
  return { value: `${words[at]} ${to}${isLacked ? '-' : '+'}`, found: words.slice(Math.max(0, at - 2), at + 2).join(' ') };
}

/** Whether two of these are at odds: one holds what the other lacks. */
export function areAtOdds(a: string, b: string): boolean {
  if (a.at(-1) === b.at(-1)) return false;
  const [kind = '', thing] = a.slice(0, -1).split(' ');
  const [other = '', same] = b.slice(0, -1).split(' ');
  return thing === same && (kind === other || ((kind === '' || other === '') && PAPERS.has(thing ?? '')));
}
