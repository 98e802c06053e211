import { parseDocument } from '../../document/parse.ts';
import type { DraftPiece } from '../draft.ts';
import type { Held } from './entries.ts';
import { IS_LANGUAGE } from './languages.ts';
import { lowerFirst, upperFirst, type Vocabulary } from './letters.ts';
import { type Reading, readFact } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** What a slot becomes: its pieces, and the sentences of the fact that come after the one in the slot. */
export type Rendered = { readonly pieces: readonly DraftPiece[]; readonly reading: Reading | null; readonly rest: readonly Reading[] };

/** The forms a slot can need. `if` says nothing: what it names has to be on record for the rest to be true. */
export const SLOT_FORMS = [
  'name',
  'when',
  'do',
  'doing',
  'did',
  'thing',
  'a',
  'the',
  'clause',
  'aim',
  'because',
  'lesson',
  'whole',
  'dated',
  'note',
  'quoted',
  'if',
] as const;
export type SlotForm = (typeof SLOT_FORMS)[number];

/** In another mouth "our" would be somebody else's: such words can only be quoted. */
export const OF_THE_EMPLOYER = /\b(?:we|us|our|ours|you|your|yours)\b/i;

/** "In five years I would like to run a ward". */
const SAYS_I = /\bI\b/;

/** A longer name is no name. In words. */
const LONGEST_NAME = 8;

/** Puts what is on record into the form that a sentence needs there; null where its own words do not allow it. */
export function render(held: Held, form: SlotForm, vocabulary: Vocabulary): Rendered | null {
  if (held.kind === 'when') return form === 'when' ? { pieces: [{ kind: 'fact', text: held.text, from: held.ref }], reading: null, rest: [] } : null;
  if (form === 'when') return null;
  if (form === 'if') return { pieces: [], reading: null, rest: [] };
  if (held.kind === 'company' && form !== 'quoted' && form !== 'name' && OF_THE_EMPLOYER.test(held.text)) return null;
  const [first, ...rest] = readingsOf(held);
  if (!first) return null;
  const piece = (text: string): DraftPiece =>
    held.kind === 'company' ? { kind: 'company', text, pointId: held.pointId } : { kind: 'fact', text, from: held.ref };
  const pieces = inForm(form, first, vocabulary, piece, rest.length > 0);
  return pieces ? { pieces, reading: first, rest } : null;
}

/** Each sentence of what is on record is read once, however many ways are tried with it. */
const known = new WeakMap<Held, readonly Reading[]>();

function readingsOf(held: Exclude<Held, { kind: 'when' }>): readonly Reading[] {
  const before = known.get(held);
  if (before) return before;
  const readings = sentencesOf(held.text).map((sentence) => readFact(sentence, held.tense));
  known.set(held, readings);
  return readings;
}

type Piece = (text: string) => DraftPiece;
const words = (text: string): DraftPiece => ({ kind: 'words', text });

function inForm(form: SlotForm, { whole, shapes, hasTime }: Reading, vocabulary: Vocabulary, piece: Piece, isLong: boolean): DraftPiece[] | null {
  const small = (text: string | undefined, isVerb = false): string | undefined => (text === undefined ? undefined : lowerFirst(text, vocabulary, isVerb));
  const clause = () => small(shapes.clause);
  const did = () => small(shapes.did, true);
  const act = () => small(shapes.do, true);
  const thing = () => small(shapes.thing);
  const one = (text: string | undefined, lead = ''): DraftPiece[] | null =>
    text === undefined ? null : lead === '' ? [piece(text)] : [words(lead), piece(text)];
  const isBareDeed = shapes.did !== undefined && shapes.clause === undefined;
  switch (form) {
    case 'name':
      return isLong || whole.split(/\s+/).length > LONGEST_NAME ? null : [piece(whole)];
    case 'do':
      return one(act());
    case 'doing':
      return one(small(shapes.doing));
    case 'did':
      return one(did());
    case 'thing':
      return one(thing());
    case 'a':
    case 'the': {
      const noun = isLong ? undefined : thing();
      if (noun === undefined) return null;
      const article = form === 'a' ? articleOf(noun) : '';
      if (article === null) return null;
      return one(noun, form === 'a' ? article : hasDeterminer(noun) || isName(noun) ? '' : 'the ');
    }
    case 'clause':
      return isBareDeed ? one(did(), 'I ') : one(clause());
    case 'aim':
      return one(act(), 'to ') ?? one(thing());
    case 'because':
      return one(small(shapes.purpose)) ?? one(small(shapes.cause), 'because ') ?? one(clause(), 'because ') ?? one(did(), 'because I ');
    case 'lesson':
      return one(inside(small(shapes.learnt)), 'that ') ?? one(act(), 'to ') ?? one(inside(saidOfOthers(clause())), 'that ');
    case 'whole':
      return [piece(upperFirst(whole))];
    case 'dated':
      // It says itself when: "in five years" need not be said before it.
      return hasTime && (shapes.clause !== undefined || SAYS_I.test(whole)) ? [piece(upperFirst(whole))] : null;
    case 'note':
      return isBareDeed ? one(did(), 'I ') : one(small(whole));
    case 'quoted':
      return [piece(whole)];
    default:
      return null;
  }
}

/** "I now ask first" is told better than it is learnt. */
const saidOfOthers = (clause: string | undefined): string | undefined => (clause !== undefined && /^I\b/.test(clause) ? undefined : clause);

/** In the middle of a sentence only a name has a capital, and whether it is one cannot be told: "that Fear has a story behind it". */
const inside = (clause: string | undefined): string | undefined => (clause !== undefined && /^\p{Lu}\p{Ll}/u.test(clause) ? undefined : clause);

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the my our your his her their this that these those some any no both all each every one two three four five six many several few'.split(' '),
);

const hasDeterminer = (thing: string): boolean => {
  const first = thing.split(/\s+/)[0]?.toLowerCase() ?? '';
  return DETERMINERS.has(first) || (/^\d/.test(first) && thing.endsWith('s')) || first.endsWith("'s") || first.endsWith('’s');
};

/** "Excel", "SAP Ariba": no word with a small letter. */
const isName = (thing: string): boolean => !/(?:^|\s)\p{Ll}/u.test(thing) && !/^\d/.test(thing);

/** Letters of abbreviations that are said with a vowel first: "an NVQ", "an MSc". */
const SAID_WITH_VOWEL = /^[AEFHILMNORSX](?:[A-Z]|$|\.)/;

/** Things that are not counted. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'access advice coaching development equipment experience funding guidance help information knowledge mentoring practice progress promotion progression research software support supervision time training work'.split(
    ' ',
  ),
);
const IS_PLURAL = /[^s]s$/;

/** "a " or "an " before a noun that has no word of the kind; by letter, which is right but for a few words. A plural gets none; null for a list, and for a language. */
export function articleOf(thing: string): string | null {
  const words = parseDocument(small(thing)).words;
  const preposition = words.findIndex(({ tag, lower }, i) => i > 0 && (tag === 'ADP' || lower === 'to'));
  const head = (preposition < 0 ? words : words.slice(0, preposition)).at(-1)?.lower ?? '';
  if (/,\s/.test(thing) || IS_LANGUAGE.test(thing)) return null;
  const first = thing.split(/\s+/)[0] ?? '';
  if (hasDeterminer(thing) || UNCOUNTED.has(head) || IS_PLURAL.test(head)) return '';
  const isAbbreviation = /^[A-Z](?:[A-Z]|$|\.)/.test(first);
  return (isAbbreviation ? SAID_WITH_VOWEL.test(first) : /^[aeio]/i.test(first)) ? 'an ' : 'a ';
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
