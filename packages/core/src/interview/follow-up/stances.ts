import type { Document, Sentence } from '../../document/document.ts';
import { parseDocument } from '../../document/parse.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import type { Horizon } from '../../rubric/result.ts';
import { bareWords } from '../understand/tail.ts';
import { characterIn, experienceIn, teamSizeIn } from './character.ts';
import { COMMITMENTS, type Matter } from './commitments.ts';
import { COMMITMENTS_BY_THE_WAY } from './commitments-by-the-way.ts';
import { doneBeforeIn } from './done-before.ts';
import { fieldIn } from './fields.ts';
import { quoteAround } from './quote.ts';
import { titleIn, trackOf } from './titles.ts';

/** What an answer commits the candidate to on one matter, to be held against other answers. */
export type Stance = {
  readonly matter: Matter;
  /** `yes` or `no`; of a title, the title; of a track, `specialist` or `manager`; of a field, its name; of character, the quality with `+` or `-`; of what was done or is held, that with `+` or `-`. */
  readonly value: string;
  /** Months from now; null where no time was told. */
  readonly months: number | null;
  /** Months that the question asked about ("in five years"); null where it named no time. */
  readonly asked: number | null;
  readonly quote: string;
  readonly questionKey: string;
};

/** Wishes and plans; what happened once commits to nothing. */
const AHEAD =
  /\b(?:want|would|will|hope|plan|planning|going to|aim|aiming|intend|like to|love to|dream|goal|see myself|happy to|willing|open to|ready to|prepared to|i'd|i'll|won't|wouldn't|can't|couldn't|cannot|don't|not|never|rather|years?|months?|anywhere|option|in it for|rooted|settled)\b/;

/** What one would do or would not, by the word for it: willing unless something before it says no. */
const DOINGS: readonly { readonly matter: Matter; readonly words: ReadonlySet<string> }[] = [
  { matter: 'hours', words: new Set(['nights', 'weekends', 'overtime', 'evenings']) },
  { matter: 'travel', words: new Set(['travel', 'travelling', 'traveling']) },
];
const AGAINST = new Set("too can't cannot couldn't won't wouldn't don't not never hate no dislike avoid without rather".split(' '));
const IN_FAVOUR = new Set("happy fine can could love like glad willing prefer want enjoy mind i'd i'll open problem".split(' '));
/** Words before the doing that say whether one would. */
const BEFORE_DOING = 7;

function doingsIn(bare: string): { readonly matter: Matter; readonly value: 'yes' | 'no'; readonly found: string }[] {
  const words = bare.split(' ');
  return DOINGS.flatMap(({ matter, words: names }) => {
    const at = words.findIndex((word) => names.has(word));
    if (at < 0) return [];
    // "I can't relocate, but I'm happy to travel": what goes before "but" is of something else.
    const from = Math.max(0, at - BEFORE_DOING, words.lastIndexOf('but', at) + 1);
    const before = words.slice(from, at);
    // "I don't mind nights" and "no problem with nights" are yes.
    const isMinding = before.includes('mind') || before.includes('problem');
    const value = before.some((word) => AGAINST.has(word)) && !isMinding ? 'no' : before.some((word) => IN_FAVOUR.has(word)) ? 'yes' : null;
    return value === null ? [] : [{ matter, value, found: words.slice(Math.max(0, at - 2), at + 1).join(' ') }];
  });
}

/** The question that an answer is to, and the time it asks about. */
export type AskedAbout = Pick<Stance, 'questionKey' | 'asked'>;

/** The time that a question asks about, in months; null where it names none. */
export function monthsAskedAbout(question: string): number | null {
  const doc = parseDocument(question);
  return readHorizons(doc, null)[0]?.months ?? null;
}

/** What an answer commits to, sentence by sentence. Only what is said of times to come counts. */
export function readStances(doc: Document, horizons: readonly Horizon[], { questionKey, asked }: AskedAbout): Stance[] {
  let months: number | null = null;
  return doc.sentences.flatMap((sentence) => {
    const told = horizons.find(({ evidence: { span } }) => span.kind === 'text' && span.start >= sentence.start && span.end <= sentence.end);
    if (told && told.months !== null) months = told.months;
    const bare = bareWords(sentence.text.normalize('NFD').replace(/\p{M}/gu, '')).join(' ');
    return stancesIn(doc, sentence, bare, { questionKey, asked, months: told?.months ?? months });
  });
}

function stancesIn(doc: Document, sentence: Sentence, bare: string, of: AskedAbout & Pick<Stance, 'months'>): Stance[] {
  const at = (matter: Matter, value: string, found: string): Stance => ({ matter, value, ...of, quote: quoteOf(doc, sentence, found) });
  const isAhead = AHEAD.test(bare) || of.asked !== null;
  const polar = ALL.flatMap(({ matter, isAhead: needsAhead, no, yes }) => {
    if (needsAhead && !isAhead) return [];
    const against = firstIn(bare, no);
    if (against) return [at(matter, 'no', against)];
    const inFavour = firstIn(bare, yes) ?? (matter === 'leading' ? leadingIn(bare) : null);
    return inFavour ? [at(matter, 'yes', inFavour)] : [];
  });
  const doings = doingsIn(bare).map(({ matter, value, found }) => at(matter, value, found));
  const done = doneBeforeIn(bare);
  const character = characterIn(bare);
  const size = AHEAD.test(bare) ? null : teamSizeIn(bare);
  const experience = experienceIn(bare);
  const settled = [
    ...polar,
    ...doings,
    ...(character ? [at('character', character.value, character.found)] : []),
    ...(done ? [at('done-before', done.value, done.found)] : []),
    ...(experience ? [at('experience', experience.value, experience.found)] : []),
    ...(size ? [at('team-size', size.value, size.found)] : []),
  ];
  if (!isAhead) return settled;
  const title = titleIn(bare);
  const track = trackOf(bare, polar.find(({ matter }) => matter === 'leading')?.value === 'yes');
  const field = fieldIn(bare);
  return [
    ...settled,
    ...(title && (of.months ?? of.asked) !== null ? [at('title', title, title)] : []),
    ...(track ? [at('track', track.value, track.found)] : []),
    ...(field ? [at('field-of-work', field.field, field.found)] : []),
  ];
}

const ALL = [...COMMITMENTS, ...COMMITMENTS_BY_THE_WAY];
const firstIn = (bare: string, ways: readonly RegExp[]): string | null => ways.flatMap((way) => way.exec(bare)?.[0] ?? [])[0] ?? null;

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
