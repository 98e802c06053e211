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

/** What a bare sentence says of its speaker's character, the quality with `+` or `-`; null where it says nothing. */
export function characterIn(bare: string): { readonly value: string; readonly found: string } | null {
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

const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' '));

/** How large a bare sentence says that a team was: "a team of nine". */
export function teamSizeIn(bare: string): { readonly value: string; readonly found: string } | null {
  const words = bare.split(' ');
  const at = words.findIndex((word, place) => (word === 'team' || word === 'crew') && words[place + 1] === 'of');
  const size = words[at + 2] ?? '';
  return at >= 0 && (NUMBERS.has(size) || /^[0-9]+$/.test(size)) ? { value: size, found: words.slice(at, at + 3).join(' ') } : null;
}
