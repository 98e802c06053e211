/**
 * A pronunciation for a word that the dictionary does not have, in the aligner's phones (ARPABET without stress). Rules in the order in which they are
 * tried, longest spelling first, in the manner of Elovitz et al. 1976: rough, but near enough for the place of a word in the sound.
 */
export function letterToSound(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const phones: string[] = [];
  for (let at = 0; at < letters.length; ) {
    const [spelling, sound] = ruleAt(letters, at);
    if (sound !== '' && sound !== phones.at(-1)) phones.push(sound);
    at += spelling.length;
  }
  // A name of consonants alone is said letter by letter; what has no letters at all is some vowel.
  return phones.length === 0 ? 'AH' : phones.join(' ');
}

type Rule = readonly [spelling: string, sound: string];

function ruleAt(letters: string, at: number): Rule {
  const rest = letters.slice(at);
  if (at > 0 && rest === 'e') return ['e', ''];
  const rules = BY_FIRST_LETTER.get(rest[0] ?? '') ?? [];
  const found = rules.find(([spelling]) => rest.startsWith(spelling));
  if (found && found[0].length > 1) return found;
  const magic = MAGIC_E[rest[0] ?? ''];
  // A vowel, one consonant and a last e: the vowel says its name.
  if (magic !== undefined && /^[aeiou][bcdfgklmnprstvz]e$/.test(rest)) return [rest[0] ?? '', magic];
  if (rest[0] === 'c' && /^c[eiy]/.test(rest)) return ['c', 'S'];
  if (rest[0] === 'g' && /^g[eiy]/.test(rest)) return ['g', 'JH'];
  if (rest[0] === 'y' && at > 0) return ['y', 'IY'];
  return found ?? [rest[0] ?? '', ''];
}

const MAGIC_E: Readonly<Record<string, string>> = { a: 'EY', e: 'IY', i: 'AY', o: 'OW', u: 'UW' };

const RULES: readonly Rule[] = [
  ['tion', 'SH AH N'],
  ['sion', 'ZH AH N'],
  ['ough', 'AO'],
  ['augh', 'AO'],
  ['eigh', 'EY'],
  ['igh', 'AY'],
  ['tch', 'CH'],
  ['dge', 'JH'],
  ['sch', 'SH'],
  ['ing', 'IH NG'],
  ['ture', 'CH ER'],
  ['air', 'EH R'],
  ['ear', 'IH R'],
  ['eer', 'IH R'],
  ['oor', 'AO R'],
  ['our', 'AW R'],
  ['kn', 'N'],
  ['gn', 'N'],
  ['wr', 'R'],
  ['wh', 'W'],
  ['ph', 'F'],
  ['sh', 'SH'],
  ['ch', 'CH'],
  ['ck', 'K'],
  ['th', 'TH'],
  ['gh', ''],
  ['ng', 'NG'],
  ['qu', 'K W'],
  ['ai', 'EY'],
  ['ay', 'EY'],
  ['ar', 'AA R'],
  ['au', 'AO'],
  ['aw', 'AO'],
  ['ea', 'IY'],
  ['ee', 'IY'],
  ['ei', 'EY'],
  ['er', 'ER'],
  ['eu', 'Y UW'],
  ['ew', 'UW'],
  ['ey', 'IY'],
  ['ie', 'IY'],
  ['ir', 'ER'],
  ['oa', 'OW'],
  ['oe', 'OW'],
  ['oi', 'OY'],
  ['oo', 'UW'],
  ['or', 'AO R'],
  ['ou', 'AW'],
  ['ow', 'OW'],
  ['oy', 'OY'],
  ['ue', 'UW'],
  ['ur', 'ER'],
  ['a', 'AE'],
  ['b', 'B'],
  ['c', 'K'],
  ['d', 'D'],
  ['e', 'EH'],
  ['f', 'F'],
  ['g', 'G'],
  ['h', 'HH'],
  ['i', 'IH'],
  ['j', 'JH'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['o', 'AA'],
  ['p', 'P'],
  ['q', 'K'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['u', 'AH'],
  ['v', 'V'],
  ['w', 'W'],
  ['x', 'K S'],
  ['y', 'Y'],
  ['z', 'Z'],
];

const BY_FIRST_LETTER = new Map<string, Rule[]>();
for (const rule of RULES) {
  const first = rule[0][0] ?? '';
  BY_FIRST_LETTER.set(first, [...(BY_FIRST_LETTER.get(first) ?? []), rule]);
}
