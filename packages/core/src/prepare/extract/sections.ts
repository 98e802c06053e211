/** What a part of an ad is about. `about`: the employer in general; `other`: how to apply, and what nobody answers a question with. */
export type Section = 'must' | 'nice' | 'responsibility' | 'mission' | 'value' | 'objective' | 'growth' | 'career-path' | 'benefit' | 'about' | 'other';

/** How headings begin or what they hold; the first that fits decides. All in lower case with straight apostrophes. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'other',
    /\b(?:how to apply|to apply|applying|apply now|application|closing date|contact|recruitment process|interviews?|equal opportunit\w*|equality|inclusion statement|privacy|safeguarding|data protection|reference number|questions)\b/,
  ],
  [
    'nice',
    /\b(?:desirable|desired|nice to have|nice-to-haves?|nice to haves|bonus(?: points)?|preferred|preferable|preferably|plus points|a plus|advantage\w*|ideally|good to have|extra points|brownie points|not essential|optional|helpful|useful|even better|handy|if you also|would be (?:great|lovely|nice|good|welcome|brilliant|ideal))\b/,
  ],
  [
    'value',
    /\b(?:values|we value|we believe|we stand for|we care about|culture|how we work|our way|principles|behaviours|behaviors|ethos|what matters|how we do things|the way we)\b/,
  ],
  [
    'career-path',
    /\b(?:career|careers|progression|pathways?|promotion|next step|leads? to|could lead|can lead|might lead|go from here|where next|where you could|where this)\b/,
  ],
  [
    'objective',
    /\b(?:objectives?|our goals?|our plans?|the plan|strategy|strategic|where we(?:'re| are) (?:going|heading|headed)|ambitions?|priorities|our aims?|aims|our targets?|roadmap|looking ahead|road ahead|the next \w+ years|the future|our future|what's next|what is next|what we want to achieve|what we(?:'re| are) (?:working towards|trying to do|building towards))\b/,
  ],
  ['responsibility', /\byour mission\b/],
  ['mission', /\b(?:mission|our purpose|why we exist|here for|vision|why we do|what we(?:'re| are) for|our cause|reason for being|what drives us)\b/],
  [
    'benefit',
    /\b(?:benefits?|perks|we offer|what's on offer|on offer|package|pay|salary|wages?|rewards?|in return|you(?:'ll| will)? get|in it for you|you'll receive|compensation|hours|terms|we give you|we can offer|the deal|why join|why work|what you can expect from us|annual leave)\b/,
  ],
  ['growth', /\b(?:growth|grow|development|training|learn|learning|support you|develop you|your future|study)\b/],
  [
    'must',
    /\b(?:essential|essentials|required?|requirements?|must|must-haves?|qualifications?|skills?|experience|you(?:'ll| will)? (?:need|bring|have)|you(?:'ll| will)? be (?:great|good|right|a|someone|the)|about you|who you are|looking for|person specification|person spec|the person|your profile|profile|candidates?|criteria|eligibility|we need|we ask|we expect|knowledge|abilities|attributes|competenc\w+|licen[cs]es?|you should|it takes|is this you|like you|this be you|right for you|you might be|you are|you're|your background|your strengths|we want|we'd like|wish list|background)\b/,
  ],
  [
    'responsibility',
    /\b(?:responsibilit\w+|duties|duty|tasks?|you(?:'ll| will) (?:do|be doing|be|spend)|you do|the (?:job|role|work|position|post|opportunity)|day to day|day-to-day|your (?:day|days|week|role|job|work|shift)|overview|description|summary|you will|you'll|accountabilit\w+|typical|purpose of|main purpose|this role|this job|what's involved|what is involved|involves)\b/,
  ],
  [
    'about',
    /\b(?:about|who we are|company|our story|the team|our team|who are we|introducing|meet|background|us|the school|the ward|the trust|the firm|the business|the kitchen|where you'll work|location)\b/,
  ],
];

/** The most that a heading says. In words. Source: candor-trials. */
const HEADING_WORDS = 9;

export type Heading = {
  readonly section: Section | null /** Where what the line says itself begins, within it; its length for a heading alone. */;
  readonly rest: number;
};

/** Reads a line as a heading, alone on its line or run in ("Essential: a driving licence"); null where it is none. */
export function headingOf(line: { readonly text: string; readonly bullet: boolean }): Heading | null {
  const { text } = line;
  const colon = text.slice(0, 80).search(/:(?:\s|$|\*)/);
  if (colon > 0) return ofLabel(text, colon);
  const dash = text.slice(0, 40).search(/\s[–—-]\s/);
  if (dash > 0) {
    const section = sectionOf(text.slice(0, dash));
    if ((section === 'must' || section === 'nice') && wordsOf(text.slice(0, dash)) <= 2) return { section, rest: dash + 3 };
  }
  if (line.bullet && !/^[A-Z\s&'’]+$/.test(text)) return null;
  if (wordsOf(text) > HEADING_WORDS || /[.,;]$/.test(text)) return null;
  const section = sectionOf(text);
  if (section !== null) return { section, rest: text.length };
  return isShouted(text) || /^#/.test(text) || /^\*\*.*\*\*$/.test(text) ? { section: null, rest: text.length } : null;
}

function ofLabel(text: string, colon: number): Heading | null {
  const label = text.slice(0, colon);
  const after = text.slice(colon + 1);
  const rest = colon + 1 + (after.length - after.replace(/^[\s*]+/, '').length);
  const section = sectionOf(label);
  if (after.trim() === '') return wordsOf(label) <= HEADING_WORDS + 6 ? { section, rest: text.length } : null;
  return section !== null && wordsOf(label) <= 5 ? { section, rest } : null;
}

function sectionOf(label: string): Section | null {
  const plain = label.toLowerCase().replace(/[’‘]/g, "'");
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
