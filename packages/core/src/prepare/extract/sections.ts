import { HEADINGS } from './headings.ts';
import { saidOf } from './said.ts';

/** What a part of an ad is about. `about`: the employer in general; `other`: how to apply, and what nobody answers a question with. */
export type Section = 'must' | 'nice' | 'responsibility' | 'mission' | 'value' | 'objective' | 'growth' | 'career-path' | 'benefit' | 'about' | 'other';

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
  with without won't work working works would year years you you'd you'll you're you've your yourself preferably mean means mind ours looks day-to-day nuts bolts nutshell beyond ahead road roadmap achieve happen happens happening hear tell bits headlines facts selection roll off thinking deal goodies promotion promote promoting develop developing train towards journey goes from they people now conditions nature`.split(
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
  if (colon > 0) return ofLabel(line, colon);
  const dash = text.slice(0, 40).search(/\s[–—-]\s/);
  if (dash > 0) {
    const section = sectionOf(text.slice(0, dash));
    if ((section === 'must' || section === 'nice') && wordsOf(text.slice(0, dash)).length <= 2) return { section, rest: dash + 3 };
  }
  const runIn = ofSentence(line);
  if (runIn) return runIn;
  const words = wordsOf(text).length;
  if (words > HEADING_WORDS || /[.,;]$/.test(text)) return null;
  const section = sectionOf(text);
  const alone = { section, rest: text.length };
  if (leads || /\?$/.test(text)) return alone;
  if (line.bullet) return section !== null && words > 1 && isMadeOfHeadingWords(text) ? alone : null;
  const isMarked = (isShouted(text) && (section !== null || line.gap)) || /^#/.test(text) || /^\*\*.*\*\*$/.test(text);
  if (section === null) return isMarked ? alone : null;
  return isMarked || (PLAIN_SECTIONS.has(section) && !(section === 'benefit' && text.includes(','))) || isMadeOfHeadingWords(text) ? alone : null;
}

function isMadeOfHeadingWords(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  if (REQUIREMENT.test(plain)) return false;
  return NAMES_EMPLOYER.test(plain) ? wordsOf(text).length <= 6 : wordsOf(plain).every((word) => HEADING_VOCABULARY.has(word));
}

function ofLabel({ text, bullet }: { readonly text: string; readonly bullet: boolean }, colon: number): Heading | null {
  const label = text.slice(0, colon);
  const after = text.slice(colon + 1);
  const rest = colon + 1 + (after.length - after.replace(/^[\s*]+/, '').length);
  const section = sectionOf(label);
  if (after.trim() === '') return wordsOf(label).length <= HEADING_WORDS + 6 ? { section, rest: text.length } : null;
  if (bullet && section !== 'must' && section !== 'nice' && !isMadeOfHeadingWords(label)) return null;
  return section !== null && wordsOf(label).length <= 5 ? { section, rest } : null;
}

/** "What we need off you. A clean licence is a must.": a short sentence at the start of a paragraph names what the paragraph is about. */
function ofSentence({ text, bullet }: { readonly text: string; readonly bullet: boolean }): Heading | null {
  const stop = bullet ? -1 : text.slice(0, 60).search(/[.?!]\s/);
  const label = text.slice(0, Math.max(0, stop));
  const count = wordsOf(label).length;
  if (count === 0 || count > RUN_IN_WORDS || !isMadeOfHeadingWords(label)) return null;
  const asks = text[stop] === '?' || /^(?:what|who|where|how|why|about)\b/i.test(label);
  if (!asks && count > 3) return null;
  const section = sectionOf(label);
  return section === null ? null : { section, rest: stop + 2 };
}

/** The most that a sentence says that stands for a heading. In words. Source: candor-trials. */
const RUN_IN_WORDS = 7;

function sectionOf(label: string): Section | null {
  const said = saidOf(label);
  return HEADINGS.find(([, phrases]) => phrases.isIn(said))?.[0] ?? null;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
