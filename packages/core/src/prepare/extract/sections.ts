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
    /\b(?:desirable|desired|nice to have|nice-to-haves?|nice to haves|bonus(?: points)?|preferred|preferable|preferably|plus points|a plus|advantage\w*|ideally|good to have|extra points|brownie points|not essential|deal-breaker|make you smile|make us smile|optional|helpful|useful|even better|handy|if you also|would be (?:great|lovely|nice|good|welcome|brilliant|ideal))\b/,
  ],
  [
    'value',
    /\b(?:values|we value|we believe|we stand for|we care about|culture|how we (?:work|roll|behave|treat)|our way|the \w+ way|live by|we(?:'re| are) about|we go in for|guides us|like to work|important to us|matters to us|hold dear|hold (?:us|it|the \w+) together|(?:counts|count) here|house rules|the rules we|we stand by|our promise|what makes us|principles|behaviours|behaviors|ethos|what matters|how we do things|the way we)\b/,
  ],
  [
    'career-path',
    /\b(?:career|careers|progression|pathways?|promotion|go further|next step|leads? to|could lead|can lead|might lead|go from here|where next|where you could|where this)\b/,
  ],
  [
    'objective',
    /\b(?:objectives?|our goals?|our plans?|the plan|strategy|strategic|where we(?:'re| are) (?:going|heading|headed)|ambitions?|priorities|our aims?|aims|our targets?|roadmap|looking ahead|road ahead|the next \w+ years|horizon|headed|from here on|(?:next|new) chapter|coming up|in the works|by 20\d\d|the future|our future|what's next|what is next|what we want to achieve|you planning|we(?:'re| are) planning|what's next|next for us|what we(?:'re| are) (?:working towards|trying to do|building towards))\b/,
  ],
  ['responsibility', /\b(?:your mission|role profile|job profile)\b/],
  ['mission', /\b(?:mission|our purpose|why we exist|here for|vision|why we do|what we(?:'re| are) for|our cause|reason for being|what drives us)\b/],
  [
    'benefit',
    /\b(?:benefits?|perks|we offer|what's on offer|on offer|package|pay|money|goodies|salary|wages?|rewards?|in return|you(?:'ll| will)? get|in it for you|you'll receive|compensation|hours|terms|we give you|we can offer|the deal|why join|why work|what you can expect from us|annual leave)\b/,
  ],
  ['growth', /\b(?:growth|grow|development|training|learn|learning|support you|develop you|your future|study)\b/],
  [
    'must',
    /\b(?:essential|essentials|required?|requirements?|must|must-haves?|qualifications?|skills?|experience|you(?:'ll| will)? (?:need|bring|have)|i (?:need|have|bring)|you(?:'ll| will)? (?:thrive|fit|love it|suit|succeed)|you(?:'ll| will)? be (?:great|good|right|a|someone|the)|about you|who you are|looking for|person specification|person spec|the person|your profile|profile|candidates?|criteria|eligibility|we need|we ask|we expect|knowledge|abilities|attributes|competenc\w+|licen[cs]es?|you should|it takes|is this you|like you|this be you|right for you|you might be|you are|you're|your background|your strengths|we want|we'd like|wish list|background)\b/,
  ],
  [
    'responsibility',
    /\b(?:responsibilit\w+|duties|duty|tasks?|you(?:'ll| will) (?:do|be doing|be|spend)|i(?:'ll| will)? (?:actually )?(?:do|be doing)|a week in|a day in|what's the job|you do|the (?:job|role|work|position|post|opportunity)|day to day|day-to-day|your (?:day|days|week|role|job|work|shift)|overview|description|summary|you will|you'll|accountabilit\w+|typical|purpose of|main purpose|this role|this job|what's involved|what is involved|involves)\b/,
  ],
  [
    'about',
    /\b(?:about|who we are|company|our story|the team|our team|who are we|introducing|meet|background|us|the school|the ward|the trust|the firm|the business|the kitchen|where you'll work|location)\b/,
  ],
];

/** What headings are made of: a line that says anything else is no heading by itself. */
const HEADING_VOCABULARY = new Set(
  `a about abilities ability above accountabilities accountability advantage advantageous aim aims all also ambition ambitions an and are area areas as ask at attributes background basics be behaviours behaviors believe benefit benefits
  best bit bonus bring bringing build building business but can candidate candidates candidate's career careers care check checklist come company compensation competencies competences could criteria culture day days deal description desirable desirables desired
  development do does doing drives duties duty education eligibility employer essential essentials ethos even excited exist expect experience experiences extra expected fit for future general get give goal goals going good got great grow growing growth
  have heading help helpful here hope hours how i ideal ideally if important in including into involve involved involves is it it'll it's job join key kind knowledge know language languages lead leads learn learning life like list little live look looking
  love made main make makes matter matters me meet might minimum mission more must must-have must-haves my need needed needs next nice nice-to-have nice-to-haves not objective objectives of offer offers on opportunities opportunity optional or organisation organization other
  our out overview package paid part path paths pathway pathways pay perfect perks person personal place plan plans plus point points position post practical preferable preferred pride primary principles priorities priority profile progression promise promises purpose qualification
  qualifications qualities quick reasons really requirement requirements required responsibilities responsibility return reward rewards right role roles salary shape shift should sideline skill skills so some something soft sound sounds specific specification spec spend stand start stay stays story strategy strategic strengths stuff
  success successful summary support suit suited talents targets task tasks team technical technologies terms that the their there these things think this time to today together training treat trying type typical understanding up us useful values vision want wanted wants way we we'd we'll we're we've week welcome what what'll what's where whether which who who'll who's why will wish wishlist
  with without won't work working works would year years you you'd you'll you're you've your yourself preferably mean means mind ours looks day-to-day nuts bolts nutshell beyond ahead road roadmap achieve happen happens happening hear tell bits headlines facts selection roll goodies promotion promote promoting develop developing train towards journey goes from they people now conditions nature`.split(
    /\s+/,
  ),
);
/** "About Brightwater", "Life at Tallybird": the employer's name is no word of that list. */
const NAMES_EMPLOYER = /^(?:about|why|life at|working at|working for|join|joining|introducing|meet|who (?:is|are)|welcome to|our story at)\b/;
/** "Experience with Terraform" is a requirement; "Experience" is a heading. */
const REQUIREMENT =
  /\b(?:experience|knowledge|understanding|ability|skills?|background|degree|qualifications?|training) (?:with|of|in|as|to|at|for|on|using)\b/;

/** A short line without a stop that speaks of these is a heading in any words: nothing that is asked for or done speaks of them. */
const PLAIN_SECTIONS: ReadonlySet<Section> = new Set(['value', 'mission', 'objective', 'benefit']);

/** The most that a heading says. In words. Source: candor-trials. */
const HEADING_WORDS = 9;

export type Heading = {
  readonly section: Section | null;
  /** Where what the line says itself begins, within it; its length for a heading alone. */ readonly rest: number;
};

/**
 * Reads a line as a heading, alone on its line or run in ("Essential: a driving licence"); null where it is none. `leads`: a list with another
 * bullet begins below it.
 */
export function headingOf(line: { readonly text: string; readonly bullet: boolean; readonly gap: boolean }, leads = false): Heading | null {
  const { text } = line;
  const colon = text.slice(0, 80).search(/:(?:\s|$|\*)/);
  if (colon > 0) return ofLabel(text, colon);
  const dash = text.slice(0, 40).search(/\s[–—-]\s/);
  if (dash > 0) {
    const section = sectionOf(text.slice(0, dash));
    if ((section === 'must' || section === 'nice') && wordsOf(text.slice(0, dash)).length <= 2) return { section, rest: dash + 3 };
  }
  const words = wordsOf(text).length;
  if (words > HEADING_WORDS || /[.,;]$/.test(text)) return null;
  const section = sectionOf(text);
  const alone = { section, rest: text.length };
  if (leads || /\?$/.test(text)) return alone;
  if (line.bullet) return section !== null && words > 1 && isMadeOfHeadingWords(text) ? alone : null;
  const isMarked = (isShouted(text) && (section !== null || line.gap)) || /^#/.test(text) || /^\*\*.*\*\*$/.test(text);
  if (section === null) return isMarked ? alone : null;
  return isMarked || PLAIN_SECTIONS.has(section) || isMadeOfHeadingWords(text) ? alone : null;
}

function isMadeOfHeadingWords(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  if (REQUIREMENT.test(plain)) return false;
  return NAMES_EMPLOYER.test(plain) ? wordsOf(text).length <= 6 : wordsOf(plain).every((word) => HEADING_VOCABULARY.has(word));
}

function ofLabel(text: string, colon: number): Heading | null {
  const label = text.slice(0, colon);
  const after = text.slice(colon + 1);
  const rest = colon + 1 + (after.length - after.replace(/^[\s*]+/, '').length);
  const section = sectionOf(label);
  if (after.trim() === '') return wordsOf(label).length <= HEADING_WORDS + 6 ? { section, rest: text.length } : null;
  return section !== null && wordsOf(label).length <= 5 ? { section, rest } : null;
}

function sectionOf(label: string): Section | null {
  const plain = label.toLowerCase().replace(/[’‘]/g, "'");
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
