import type { DraftPiece } from '../draft.ts';
import { firstOf } from './articles.ts';
import type { Scene } from './entries.ts';
import { WH_WORDS } from './grammar.ts';
import { lowerFirst, upperFirst, type Vocabulary } from './letters.ts';
import type { Reading } from './reading.ts';

export type Piece = (text: string) => DraftPiece;
export const words = (text: string): DraftPiece => ({ kind: 'words', text });

/** A fact as a sentence of its own. A deed without its subject ("Moved the second bake") gets it back, and so does what there was ("Mispicks every week"). */
export function entire({ whole, shapes }: Reading, vocabulary: Vocabulary, piece: Piece, isScene = false): DraftPiece[] {
  const { did, clause, thing, doing, do: act, am } = shapes;
  if (am !== undefined) return [words("I'm "), piece(lowerFirst(whole, vocabulary))];
  if (did !== undefined && clause === undefined) return [words('I '), piece(lowerFirst(whole, vocabulary, true))];
  const isThere = isScene && thing !== undefined && [did, clause, doing, act].every((shape) => shape === undefined) && !WH_WORDS.has(firstOf(thing));
  return isThere ? [words('It was '), piece(lowerFirst(whole, vocabulary))] : [piece(upperFirst(whole))];
}

/** "At Linden Park, in April 2020, ". */
export function sceneWords({ place, time }: Scene, piece: Piece): DraftPiece[] | null {
  const said = [...(place ? [words('At '), piece(place)] : []), ...(time ? [words(place ? ', in ' : 'In '), piece(time)] : [])];
  return said.length > 0 ? [...said, words(', ')] : null;
}
