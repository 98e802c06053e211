import type { DraftPiece } from '../draft.ts';
import { articleOf, hasDeterminer, headOf, IS_PLURAL, isName } from './articles.ts';
import type { Held, Scene } from './entries.ts';
import { IS_LANGUAGE } from './languages.ts';
import { lowerFirst, upperFirst, type Vocabulary } from './letters.ts';
import { type Reading, readFact } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { entire, type Piece, sceneWords, words } from './whole-sentence.ts';

/** What a slot becomes: its pieces, and the sentences of the fact that come after the one in the slot. */
export type Rendered = { readonly pieces: readonly DraftPiece[]; readonly reading: Reading | null; readonly rest: readonly Reading[] };

/**
 * The forms a slot can need. `if` says nothing: what it names has to be on record for the rest to be true; `told`: it has to be told already. `deed` is a
 * clause that "so" can begin; `kept` says what stays, after "is"; `bare` is the whole sentence without its place and time; `strength` is a thing that one is good at.
 */
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
  'deed',
  'aim',
  'because',
  'lesson',
  'habit',
  'kept',
  'where',
  'strength',
  'whole',
  'bare',
  'sentence',
  'dated',
  'note',
  'quoted',
  'if',
  'told',
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
  if (form === 'if' || form === 'told') return { pieces: [], reading: null, rest: [] };
  if (held.kind === 'company' && form !== 'quoted' && form !== 'name' && OF_THE_EMPLOYER.test(held.text)) return null;
  const [first, ...rest] = readingsOf(held);
  if (!first) return null;
  const piece = (text: string): DraftPiece =>
    held.kind === 'company' ? { kind: 'company', text, pointId: held.pointId } : { kind: 'fact', text, from: held.ref };
  const scene = held.kind === 'fact' && form === 'whole' ? (held.scene ?? null) : null;
  const pieces = inForm({
    form,
    reading: first,
    vocabulary,
    piece,
    isLong: rest.length > 0,
    isOfOthers: held.kind === 'company',
    scene,
    isScene: held.kind === 'fact' && held.scene !== undefined,
  });
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

type Forming = {
  readonly form: SlotForm;
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly piece: Piece;
  /** More sentences come after it. */
  readonly isLong: boolean;
  readonly isOfOthers: boolean;
  readonly scene: Scene | null;
  /** It tells how a story began. */
  readonly isScene: boolean;
};

function inForm({ form, reading, vocabulary, piece, isLong, isOfOthers, scene, isScene }: Forming): DraftPiece[] | null {
  const { whole, shapes, hasTime, lead } = reading;
  const small = (text: string | undefined, isVerb = false): string | undefined => (text === undefined ? undefined : lowerFirst(text, vocabulary, isVerb));
  const clause = () => small(shapes.clause);
  const did = () => small(shapes.did, true);
  const act = () => small(shapes.do, true);
  // "Rota, appraisals, return to works" is a list to be read, not said.
  const thing = () => (isOfOthers && isList(shapes.thing ?? '') ? undefined : small(shapes.thing));
  const one = (text: string | undefined, before = ''): DraftPiece[] | null =>
    text === undefined ? null : before === '' ? [piece(text)] : [words(before), piece(text)];
  /** With the time that stands before it in the note. */
  const timed = (text: string | undefined, before = ''): DraftPiece[] | null => {
    const said = one(text, before);
    return said && lead !== null ? [...said, words(' '), piece(lowerFirst(lead, vocabulary))] : said;
  };
  const isBareDeed = shapes.did !== undefined && shapes.clause === undefined;
  switch (form) {
    case 'name':
      return isLong || whole.split(/\s+/).length > LONGEST_NAME ? null : [piece(whole)];
    case 'do':
      return timed(act()) ?? timed(small(shapes.post), 'be ');
    case 'doing':
      return isOfOthers && isList(shapes.doing ?? '') ? null : one(small(shapes.doing));
    case 'did':
      return one(did());
    case 'thing':
      return timed(thing());
    case 'strength':
      return isLong || NO_STRENGTH.test(whole) || IS_LANGUAGE.test(whole) ? null : one(thing());
    case 'a':
    case 'the': {
      const noun = isLong || lead !== null ? undefined : thing();
      if (noun === undefined) return null;
      const article = form === 'a' ? articleOf(noun) : '';
      if (article === null) return null;
      return one(noun, form === 'a' ? article : hasDeterminer(noun) || isName(noun) || IS_PLURAL.test(headOf(noun)) ? '' : 'the ');
    }
    case 'clause':
      return isBareDeed ? one(did(), 'I ') : (one(clause()) ?? one(small(shapes.might, true), 'it ') ?? one(small(shapes.am), "I'm "));
    case 'deed':
      return reading.isBefore ? null : isBareDeed ? one(did(), 'I ') : one(clause());
    case 'habit':
      return one(shapes.habit);
    case 'where':
      return one(small(shapes.where));
    case 'kept':
      return one(thing()) ?? one(small(shapes.where), 'that I stay ') ?? one(clause(), 'that ') ?? one(act(), 'that I want to ');
    case 'aim':
      return timed(act(), 'to ') ?? timed(small(shapes.post), 'to be ') ?? timed(thing());
    case 'because':
      return (
        one(small(shapes.purpose)) ??
        one(small(shapes.cause), 'because ') ??
        one(clause(), 'because ') ??
        one(did(), 'because I ') ??
        one(small(shapes.am), "because I'm ")
      );
    case 'lesson':
      return one(inside(small(shapes.learnt)), 'that ') ?? one(act(), 'to ') ?? one(inside(saidOfOthers(clause())), 'that ');
    case 'sentence':
      return isBareDeed || shapes.clause !== undefined ? entire(reading, vocabulary, piece, isScene) : null;
    case 'whole':
    case 'bare':
      return scene && sceneWords(scene, piece)
        ? [...(sceneWords(scene, piece) ?? []), piece(small(whole) ?? whole)]
        : entire(reading, vocabulary, piece, isScene);
    case 'dated':
      // It says itself when: "in five years" need not be said before it.
      return hasTime && (shapes.clause !== undefined || SAYS_I.test(whole)) ? [piece(upperFirst(whole))] : null;
    case 'note':
      return isBareDeed ? one(did(), 'I ') : (one(small(shapes.might, true), 'it ') ?? one(small(whole)));
    case 'quoted':
      return [piece(whole)];
    default:
      return null;
  }
}

const isList = (thing: string): boolean => /,\s/.test(thing) && !/\s(?:and|or)\s|&/i.test(thing);

/** What somebody says they know only a little of: it is on record, and no strength. */
export const NO_STRENGTH =
  /\b(?:beginners?|basics?|elementary|introductory|novice|some|little|bit of|limited|rusty|conversational|improvers?|learning|entry[- ]level|a start in|gcse|schoolboy)\b/i;

/** "I now ask first" is told better than it is learnt. */
const saidOfOthers = (clause: string | undefined): string | undefined => (clause !== undefined && /^I\b/.test(clause) ? undefined : clause);

/** In the middle of a sentence only a name has a capital, and whether it is one cannot be told: "that Fear has a story behind it". */
const inside = (clause: string | undefined): string | undefined => (clause !== undefined && /^\p{Lu}\p{Ll}/u.test(clause) ? undefined : clause);
