import type { Document, Sentence } from '../../document/document.ts';
import type { Horizon } from '../../rubric/result.ts';
import { bareWords } from '../understand/tail.ts';
import { quoteAround } from './quote.ts';
import { titleIn } from './titles.ts';

export const MATTERS = ['relocation', 'staying', 'leading', 'alone', 'title', 'hours', 'travel'] as const;

/** What an answer commits the candidate to on one matter, to be held against other answers. */
export type Stance = {
  readonly matter: (typeof MATTERS)[number];
  /** `yes` or `no`; of a title, the title. */
  readonly value: string;
  /** Months from now; null where no time was told. */
  readonly months: number | null;
  readonly quote: string;
  readonly questionKey: string;
};

/** Wishes and plans; what happened once commits to nothing. */
const AHEAD =
  /\b(?:want|would|will|hope|plan|planning|going to|aim|aiming|intend|like to|love to|dream|goal|see myself|happy to|willing|open to|ready to|prepared to|i'd|i'll|won't|wouldn't|can't|couldn't|cannot|don't|not|never|rather|years?|months?)\b/;

type Reading = { readonly matter: Stance['matter']; readonly no: RegExp; readonly yes: RegExp };
const READINGS: readonly Reading[] = [
  {
    matter: 'alone',
    no: /\b(?:(?:work|works|working) (?:best|better) (?:in a team|with others|with people)|(?:love|prefer|enjoy|like) (?:working |being |to work |to be )?(?:in a team|part of a team|with a team|with other people|with others)|(?:don't|do not|never|hate to|hate) (?:like |want to )?(?:work|working) (?:alone|on my own|by myself))\b/,
    yes: /\b(?:(?:work|works|working) (?:best|better|happiest) (?:alone|on my own|by myself|when i'm alone|when i'm left alone)|(?:love|prefer|enjoy|like) (?:working |being |to work |to be )?(?:alone|on my own|by myself|left alone))\b/,
  },
  {
    matter: 'relocation',
    no: /\b(?:(?:can't|cannot|couldn't|wouldn't want to|would not want to|wouldn't|would not|won't|don't want to|do not want to|not (?:able|willing|prepared|going|ready|looking) to|never|unable to|rather not|prefer not to) (?:really |ever |just )?(?:relocate|move(?! (?:on|up|into|forward|things|the)\b)|leave (?:the area|town|the city|this city|this town|the region))|(?:can't|cannot|couldn't|won't|wouldn't) (?:really |just )?(?:leave|move away|uproot)|not (?:relocating|up for relocating|open to relocating)|no relocation)\b/,
    yes: /\b(?:(?:happy|willing|ready|open|glad|prepared|free|able|fine|keen|love|like) (?:to|with) (?:relocate|relocating|relocation|a move|move(?! (?:on|up|into|forward|things|the)\b)|moving(?! (?:on|up|into|forward)\b))|(?:would|could|can|will|i'd|i'll|we'd|we'll) (?:happily |gladly |even |definitely )?relocate|(?:would|i'd|i'll|we'd) (?:happily |gladly )?move (?:anywhere|abroad|for|to (?:another|a different) (?:city|town|country|office|site)))\b/,
  },
  {
    matter: 'staying',
    no: /\b(?:mov(?:e|ing) on (?:to|after|from|elsewhere|again)|(?:go|going|work|working|look|looking|move|moving) (?:somewhere else|elsewhere|to (?:another|a different|a bigger) (?:company|employer|firm|hospital|school|place))|(?:start|run|open|set up|have|own|launch|running|opening|starting) my own (?:business|company|shop|firm|practice|cafe|restaurant|studio|salon|place|thing|garage|bakery|agency|clinic)|work for myself|working for myself|be my own boss|go freelance|be self-employed|stepping stone|leave (?:here|you|the company|this company)|with another (?:company|employer|firm)|(?:back to|go to|start at) (?:university|college|uni)|emigrate|move (?:abroad|back home|to another country)|change (?:careers|industries|industry)|(?:something|somewhere) (?:completely |totally )?different)\b/,
    yes: /\b(?:(?:stay|staying|still be|remain|remaining|retire|grow|growing) (?:on )?(?:right )?(?:here|with you|with (?:the|this|your) (?:company|firm|team|ward|school|hospital|place)|at (?:the|this|your) (?:company|firm|hospital|school)|in (?:the|this|your) (?:company|firm|hospital|school|team))|stay put|(?:don't|do not|never) (?:want|plan|intend) to leave|not (?:going|looking|planning) to (?:leave|move on)|in it for the long (?:run|haul|term)|(?:here|with you) for (?:good|years|the long term|the rest of my)|rest of my (?:career|working life) (?:here|with you)|settle (?:here|down here)|put down roots)\b/,
  },
  {
    matter: 'leading',
    no: /\b(?:(?:don't|do not|never|wouldn't|not) (?:really |particularly |ever |actually )?(?:want|wanted|like|wish|interested|looking|keen|aim|plan)(?: to| in| on)? (?:be |become |being |becoming )?(?:a |the |in )?(?:manag(?:e|er|ing|ement)|lead(?:ing|er|ership)?|supervis(?:e|or|ing)|boss|charge of)|(?:no|little) interest in (?:managing|management|leading|supervising)|(?:managing|leading|management|leadership) (?:people )?(?:isn't|is not|was never|has never been) (?:for me|my thing|me)|individual contributor|rather (?:not (?:manage|lead|supervise)|be (?:a specialist|hands-on)|stay (?:a specialist|hands-on|on the tools)))\b/,
    yes: /\b(?:(?:lead|manage|supervise|leading|managing|supervising) (?:people|others)|(?:be|become|as) (?:a |the |your )?(?:team leader|team lead|supervisor|manager))\b/,
  },
];

/** What one would do or would not, by the word for it: willing unless something before it says no. */
const DOINGS: readonly { readonly matter: Stance['matter']; readonly words: ReadonlySet<string> }[] = [
  { matter: 'hours', words: new Set(['nights', 'weekends', 'overtime', 'evenings']) },
  { matter: 'travel', words: new Set(['travel', 'travelling', 'traveling']) },
];
const AGAINST = new Set("can't cannot couldn't won't wouldn't don't not never hate no dislike avoid without rather".split(' '));
const IN_FAVOUR = new Set("happy fine can could love like glad willing prefer want enjoy mind i'd i'll open problem".split(' '));
/** Words before the doing that say whether one would. */
const BEFORE_DOING = 7;

function doingsIn(bare: string): { readonly matter: Stance['matter']; readonly value: 'yes' | 'no'; readonly found: string }[] {
  const words = bare.split(' ');
  return DOINGS.flatMap(({ matter, words: names }) => {
    const at = words.findIndex((word) => names.has(word));
    if (at < 0) return [];
    const before = words.slice(Math.max(0, at - BEFORE_DOING), at);
    // "I don't mind nights" and "no problem with nights" are yes.
    const isMinding = before.includes('mind') || before.includes('problem');
    const value = before.some((word) => AGAINST.has(word)) && !isMinding ? 'no' : before.some((word) => IN_FAVOUR.has(word)) ? 'yes' : null;
    return value === null ? [] : [{ matter, value, found: words.slice(Math.max(0, at - 2), at + 1).join(' ') }];
  });
}

/** What an answer commits to, sentence by sentence. Only what is said of times to come counts. */
export function readStances(doc: Document, horizons: readonly Horizon[], questionKey: string): Stance[] {
  let months: number | null = null;
  return doc.sentences.flatMap((sentence) => {
    const told = horizons.find(({ evidence: { span } }) => span.kind === 'text' && span.start >= sentence.start && span.end <= sentence.end);
    if (told && told.months !== null) months = told.months;
    const bare = bareWords(sentence.text.normalize('NFD').replace(/\p{M}/gu, '')).join(' ');
    return stancesIn(doc, sentence, bare, questionKey, told?.months ?? months);
  });
}

function stancesIn(doc: Document, sentence: Sentence, bare: string, questionKey: string, months: number | null): Stance[] {
  const at = (matter: Stance['matter'], value: string, found: string): Stance => ({ matter, value, months, quote: quoteOf(doc, sentence, found), questionKey });
  const polar = READINGS.flatMap(({ matter, no, yes }) => {
    if (matter !== 'alone' && !AHEAD.test(bare)) return [];
    const against = no.exec(bare);
    if (against) return [at(matter, 'no', against[0])];
    const inFavour = yes.exec(bare)?.[0] ?? (matter === 'leading' ? leadingIn(bare) : null);
    return inFavour ? [at(matter, 'yes', inFavour)] : [];
  });
  const doings = doingsIn(bare).map(({ matter, value, found }) => at(matter, value, found));
  const title = titleIn(bare);
  return [...polar, ...doings, ...(title && months !== null && AHEAD.test(bare) ? [at('title', title, title)] : [])];
}

const LEADS = new Set('lead manage run supervise head leading managing running supervising heading'.split(' '));
const LED = new Set('team crew shift department ward kitchen group unit office branch depot'.split(' '));
/** Words between "lead" and "team". */
const BETWEEN = 4;

/** "Run a small crew", "leading the whole night shift"; null where there is no such thing. */
function leadingIn(bare: string): string | null {
  const words = bare.split(' ');
  for (const [at, word] of words.entries()) {
    if (!LEADS.has(word) || words[at - 1] === 'the') continue;
    const end = words.slice(at + 1, at + 1 + BETWEEN).findIndex((one) => LED.has(one));
    if (end > 0) return words.slice(at, at + end + 2).join(' ');
  }
  return null;
}

/** The words of the answer that begin like what was found. */
function quoteOf(doc: Document, sentence: Sentence, found: string): string {
  const [first = '', ...more] = found.split(' ');
  const length = more.length + 1;
  const at = doc.words.findIndex(
    (word, index) => index >= sentence.firstWord && index < sentence.endWord && word.lower === first && (length < 2 || doc.words[index + 1]?.lower === more[0]),
  );
  const from = doc.words[at < 0 ? sentence.firstWord : at];
  const to = doc.words[Math.min(sentence.endWord, (at < 0 ? sentence.firstWord : at) + length) - 1];
  return quoteAround(doc, from?.start ?? sentence.start, to?.end ?? sentence.end, MOST_QUOTED);
}

/** A commitment may need a few words more than a word quoted back. */
const MOST_QUOTED = 10;

/** Times this much apart, in months and as a ratio, are different times. */
const APART_MONTHS = 18;
const APART_RATIO = 2;

/** The first earlier commitment that does not go with one of this answer; null where all do. */
export function contradictionIn(fresh: readonly Stance[], earlier: readonly Stance[]): { readonly now: Stance; readonly before: Stance } | null {
  for (const now of fresh) {
    const before = earlier.find((one) => one.questionKey !== now.questionKey && one.matter === now.matter && contradict(one, now));
    if (before) return { now, before };
  }
  return null;
}

function contradict(a: Stance, b: Stance): boolean {
  if (a.matter === 'title') return titlesContradict(a, b);
  if (a.value === b.value) return false;
  if (a.matter !== 'staying') return true;
  // "Two years here" and "in ten my own shop" go together; staying without an end does not.
  const [stays, leaves] = a.value === 'yes' ? [a, b] : [b, a];
  return stays.months === null || leaves.months === null || leaves.months <= stays.months;
}

/** Two titles for one time, or one title for two times. */
function titlesContradict(a: Stance, b: Stance): boolean {
  if (a.months === null || b.months === null) return false;
  const [sooner, later] = a.months <= b.months ? [a.months, b.months] : [b.months, a.months];
  const isApart = later - sooner >= APART_MONTHS && later >= APART_RATIO * sooner;
  return a.value === b.value ? isApart : !isApart && later - sooner < APART_MONTHS / 2;
}
