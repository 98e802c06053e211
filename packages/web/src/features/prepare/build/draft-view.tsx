import type { AnswerDraft, DraftPiece } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { placeOf } from '../fact-place.ts';
import s from './draft-view.module.css';

const t = en.prepare.build;

/** A draft with every fact linked to where it stands on record, and every blank in view. */
export function DraftView({ draft }: { draft: Pick<AnswerDraft, 'sentences'> }) {
  return (
    <div className={s.draft} dir="auto">
      {draft.sentences.map(({ pieces }, i) => (
        // Sentences never change places, so their order is their key.
        <p key={i}>
          <Pieces pieces={pieces} />
        </p>
      ))}
    </div>
  );
}

/** Pieces never change places, so their order is their key. */
export function Pieces({ pieces }: { pieces: readonly DraftPiece[] }) {
  return pieces.map((piece, i) => <Piece key={i} piece={piece} />);
}

function Piece({ piece }: { piece: DraftPiece }) {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'fact':
      return (
        <Link href={placeOf(piece.from)} className={s.fact} title={t.from[piece.from.kind]}>
          {piece.text}
        </Link>
      );
    case 'company':
      return (
        <span className={s.company} title={t.ofCompany}>
          {piece.text}
        </span>
      );
    case 'blank':
      return (
        <span className={s.blank}>
          <span className="visually-hidden">{t.blank(piece.slot)}</span>
          <span aria-hidden="true">{piece.slot}</span>
        </span>
      );
  }
}
