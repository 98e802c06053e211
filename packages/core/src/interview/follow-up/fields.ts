/** Fields of work by the words for them; words of one group are of one field. */
const GROUPS: readonly (readonly string[])[] = [
  ['nursing', 'healthcare', 'medicine', 'care', 'midwifery', 'physiotherapy'],
  ['teaching', 'education'],
  ['sales', 'marketing', 'advertising'],
  ['retail', 'purchasing', 'procurement'],
  ['finance', 'accounting', 'accountancy', 'banking', 'insurance', 'bookkeeping', 'controlling', 'tax', 'audit'],
  ['software', 'programming', 'data', 'it', 'cybersecurity', 'engineering', 'development', 'analytics'],
  ['logistics', 'transport', 'warehousing', 'haulage', 'shipping'],
  ['hospitality', 'catering', 'tourism', 'gastronomy'],
  ['construction', 'carpentry', 'plumbing', 'joinery', 'architecture'],
  ['law', 'policing'],
  ['journalism', 'publishing', 'media', 'film', 'music'],
  ['recruitment', 'hr'],
  ['farming', 'agriculture', 'forestry', 'gardening'],
  ['politics', 'research', 'academia', 'science'],
];
const GROUP_OF: ReadonlyMap<string, string> = new Map(GROUPS.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

/** What says that one wants to be in it. */
const BEING = new Set(
  'myself work working career be stay staying remain move moving go going switch switching expert specialist specialise specialize grow growing future job role life get getting change changing end landed role deeper further'.split(
    ' ',
  ),
);
const INTO = new Set(['in', 'into', 'to', 'towards', 'of', 'over', 'for']);
/** A field's word before one of these is no field: "teaching new nurses", "data entry". */
const TAKES_OBJECT = new Set(
  'new the a an my our their others people them him her staff students junior juniors entry team teams manager managers assistant costs figures'.split(' '),
);
/** Words between what says so and the field. */
const BEFORE_FIELD = 6;

/** The field that a bare sentence wants to work in, and how it says so; null where there is none. */
export function fieldIn(bare: string): { readonly field: string; readonly found: string } | null {
  const words = bare.split(' ');
  for (const [at, word] of words.entries()) {
    const field = GROUP_OF.get(word);
    if (!field || !INTO.has(words[at - 1] ?? '') || TAKES_OBJECT.has(words[at + 1] ?? '')) continue;
    const before = words.slice(Math.max(0, at - BEFORE_FIELD), at);
    const from = before.findIndex((one) => BEING.has(one));
    if (from >= 0 && !before.some((one) => one === 'out' || one === 'from' || one === 'leave'))
      return { field, found: [...before.slice(from), word].join(' ') };
  }
  return null;
}
