import type { DraftPiece, DraftSentence } from '../draft.ts';
import { lowerFirstUnlessName, upperFirst } from './letters.ts';
import { withoutStop } from './sentences.ts';

/** What the person says where a blank asks: the blank by its name and its question, and their words. */
export type OwnWords = { readonly slot: string; readonly ask: string; readonly text: string };

/** A draft with a person's own words in its blanks. They belong to this answer alone, and are not on record. */
export function fillBlanks(sentences: readonly DraftSentence[], own: readonly OwnWords[]): DraftSentence[] {
  const wordsFor = ({ slot, ask }: Pick<OwnWords, 'slot' | 'ask'>): string =>
    withoutStop(own.find((one) => one.slot === slot && one.ask === ask)?.text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  return sentences.map(({ elementIds, pieces }) => ({
    elementIds,
    pieces: pieces.flatMap((piece, i): DraftPiece[] => {
      if (piece.kind !== 'blank') return [piece];
      const text = withoutEcho(wordsFor(piece), pieces[i - 1]);
      if (text === '') return [piece];
      const filled = { kind: 'own', text: i === 0 ? upperFirst(text) : lowerFirstUnlessName(text), slot: piece.slot, ask: piece.ask } as const;
      // A blank can be a sentence by itself.
      return i === pieces.length - 1 && !/[.?!…]$/.test(text) ? [filled, { kind: 'words', text: '.' }] : [filled];
    }),
  }));
}

/** "… that I" is often gone on with as "I never asked": the word stands there already. */
function withoutEcho(text: string, before: DraftPiece | undefined): string {
  const last = before?.kind === 'words' ? before.text.trim().split(/\s+/).at(-1)?.toLowerCase() : undefined;
  const [first, ...rest] = text.split(' ');
  return rest.length > 0 && first?.toLowerCase() === last ? rest.join(' ') : text;
}
