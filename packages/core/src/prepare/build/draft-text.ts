import type { AnswerDraft, DraftPiece, DraftSentence } from '../draft.ts';

/** A draft as an answer is written. Blanks stand in square brackets, as the feedback knows them. */
export const draftText = ({ sentences }: Pick<AnswerDraft, 'sentences'>): string => sentences.map(sentenceText).join(' ');

export const sentenceText = ({ pieces }: Pick<DraftSentence, 'pieces'>): string => pieces.map(pieceText).join('');

/** White space inside a fact, line breaks too, is one blank. */
export const pieceText = (piece: DraftPiece): string => (piece.kind === 'blank' ? `[${piece.slot}]` : piece.text.replace(/\s+/g, ' '));

export type OpenBlank = { readonly slot: string; readonly ask: string; readonly elementIds: readonly string[] };

/** What a draft still asks for, each once. */
export function openBlanks({ sentences }: Pick<AnswerDraft, 'sentences'>): OpenBlank[] {
  const all = sentences.flatMap(({ elementIds, pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'blank' ? [{ slot: piece.slot, ask: piece.ask, elementIds }] : [])),
  );
  return all.filter((blank, i) => all.findIndex(({ slot, ask }) => slot === blank.slot && ask === blank.ask) === i);
}
