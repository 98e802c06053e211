/** Qualities; words for them, and words for the opposite. */
const QUALITIES: Readonly<Record<string, { readonly same: string; readonly opposite: string }>> = {
  organised: { same: 'organised organized', opposite: 'disorganised disorganized chaotic messy scatterbrained' },
  patient: { same: 'patient', opposite: 'impatient short-tempered' },
  flexible: { same: 'flexible adaptable', opposite: 'inflexible rigid stubborn' },
  confident: { same: 'confident self-confident', opposite: 'insecure shy' },
  reliable: { same: 'reliable dependable', opposite: 'unreliable forgetful' },
  punctual: { same: 'punctual', opposite: 'unpunctual late' },
  calm: { same: 'calm', opposite: 'nervous anxious hot-headed' },
  outgoing: { same: 'outgoing sociable', opposite: 'introverted' },
  careful: { same: 'careful thorough meticulous', opposite: 'careless sloppy' },
};
type Quality = { readonly key: string; readonly isHad: boolean };
const wordsOf = (words: string, quality: Quality): [string, Quality][] => words.split(' ').map((word) => [word, quality]);
const WORDS: ReadonlyMap<string, Quality> = new Map(
  Object.entries(QUALITIES).flatMap(([key, { same, opposite }]) => [...wordsOf(same, { key, isHad: true }), ...wordsOf(opposite, { key, isHad: false })]),
);
const NOT = new Set("not never isn't less least hardly".split(' '));
const BEING = new Set('am can get tend become'.split(' '));
/** Words between "I'm" and the quality. */
const BETWEEN = 5;

/** "I lose my patience": the opposite of a quality, in a saying. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/\bi (?:often |easily |quickly |sometimes |always )?lose (?:my )?patience\b/, 'patient-'],
  [/\bi (?:often |easily |quickly |sometimes |always )?(?:lose|lost) my (?:temper|cool|nerve|head)\b/, 'calm-'],
  [/\bi (?:often|always|keep|tend to) (?:forget|forgetting)\b/, 'reliable-'],
  [/\bi'm (?:often|always|usually|mostly) (?:running )?late\b/, 'punctual-'],
];

/** What a bare sentence says of its speaker's character, the quality with `+` or `-`; null where it says nothing. */
export function characterIn(bare: string): { readonly value: string; readonly found: string } | null {
  for (const [saying, value] of SAYINGS) {
    const found = saying.exec(bare)?.[0];
    if (found) return { value, found };
  }
  const words = bare.split(' ');
  for (const [at, word] of words.entries()) {
    const quality = WORDS.get(word) ?? WORDS.get(word.replace(/est$/, ''));
    if (!quality) continue;
    const before = words.slice(Math.max(0, at - BETWEEN), at);
    const from = before.findLastIndex((one, place) => one === "i'm" || (one === 'i' && BEING.has(before[place + 1] ?? '')));
    if (from < 0) continue;
    const isHad = before.slice(from).some((one) => NOT.has(one)) ? !quality.isHad : quality.isHad;
    return { value: `${quality.key}${isHad ? '+' : '-'}`, found: [...before.slice(from), word].join(' ') };
  }
  return null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  }),
);
const WORKED = new Set("worked working experience been spent i've have".split(' '));
const PASSED_OVER = new Set('of experience in as a an the work working for at now and'.split(' '));

/** How long a bare sentence says that its speaker has worked in something: "ten years in retail" → `retail 10`. */
export function experienceIn(bare: string): { readonly value: string; readonly found: string } | null {
  const words = bare.split(' ');
  const at = words.findIndex(
    (word, place) => (word === 'years' || word === 'year') && (NUMBERS.has(words[place - 1] ?? '') || /^[0-9]+$/.test(words[place - 1] ?? '')),
  );
  if (at < 1 || !words.slice(0, at + 3).some((word) => WORKED.has(word))) return null;
  const number = words[at - 1] ?? '';
  const fieldAt = words.findIndex((word, place) => place > at && !PASSED_OVER.has(word));
  // The field before the years: "I've worked in retail for ten years".
  const before = words[at - 2] === 'for' ? words[at - 3] : undefined;
  const field = before ?? (words[at + 1] === 'in' || words[at + 1] === 'of' || words[at + 1] === 'as' ? words[fieldAt] : undefined);
  if (field === undefined) return null;
  return { value: `${field} ${NUMBERS.get(number) ?? Number(number)}`, found: words.slice(at - 1, at + 1).join(' ') };
}

/** How large a bare sentence says that a team was: "a team of nine". */
export function teamSizeIn(bare: string): { readonly value: string; readonly found: string } | null {
  const words = bare.split(' ');
  const at = words.findIndex((word, place) => (word === 'team' || word === 'crew') && words[place + 1] === 'of');
  const size = words[at + 2] ?? '';
  return at >= 0 && (NUMBERS.has(size) || /^[0-9]+$/.test(size)) ? { value: size, found: words.slice(at, at + 3).join(' ') } : null;
}
