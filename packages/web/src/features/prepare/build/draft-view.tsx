import type { AnswerDraft, DraftPiece } from '@candor/core';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { placeOf } from '../fact-place.ts';
import { BlankField } from './blank-field.tsx';
import s from './draft-view.module.css';
import { type Blank, wordsFor } from './own-words.ts';
import type { Filling } from './use-own-words.ts';

const t = en.prepare.build;

type DraftViewProps = {
  readonly draft: Pick<AnswerDraft, 'sentences'>;
  readonly filling: Filling;
  /** Where one goes on once nothing is open. */
  readonly onFilled: () => void;
};

/** A draft with every fact linked to where it stands on record, and a field under each sentence for what is still open in it. */
export function DraftView({ draft, filling: { own, type, say }, onFilled }: DraftViewProps) {
  const [changing, setChanging] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The field that was left is asked last: it may be open no more.
  const goOn = (): void => {
    const fields = [...(place.current?.querySelectorAll<HTMLElement>('[data-blank]') ?? [])];
    const next = fields[fields.findIndex((one) => one.matches(':focus')) + 1];
    if (next) next.focus();
    else onFilled();
  };
  const all = draft.sentences.flatMap(({ pieces }) => pieces.filter(isAsked));
  const asked = new Set<string>();
  return (
    <div ref={place} className={s.draft} dir="auto">
      {draft.sentences.map(({ pieces }, i) => {
        // What stands in two sentences is asked for once.
        const blanks = pieces.flatMap((piece) => (isAsked(piece) && !asked.has(keyOf(piece)) ? [piece] : []));
        for (const blank of blanks) asked.add(keyOf(blank));
        return (
          // Sentences never change places, so their order is their key.
          <div key={i}>
            <p>
              <Pieces pieces={pieces} onChange={(blank) => setChanging(keyOf(blank))} />
            </p>
            {blanks.map((blank) => {
              const key = keyOf(blank);
              if (blank.kind === 'own' && changing !== key) return null;
              return (
                <BlankField
                  key={key}
                  blank={blank}
                  text={wordsFor(own, blank)}
                  isOpened={changing === key}
                  onType={(text) => type(blank, text, all)}
                  onSay={(text) => {
                    setChanging(null);
                    say(blank, text, all);
                  }}
                  onEnter={goOn}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

type Asked = Extract<DraftPiece, { kind: 'blank' | 'own' }>;
const isAsked = (piece: DraftPiece): piece is Asked => piece.kind === 'blank' || piece.kind === 'own';
const keyOf = ({ slot, ask }: Blank): string => `${slot}\n${ask}`;

type PiecesProps = { readonly pieces: readonly DraftPiece[]; readonly onChange?: (blank: Blank) => void };

/** Pieces never change places, so their order is their key. */
export function Pieces({ pieces, onChange }: PiecesProps) {
  return pieces.map((piece, i) => <Piece key={i} piece={piece} onChange={onChange} />);
}

function Piece({ piece, onChange }: { piece: DraftPiece; onChange: PiecesProps['onChange'] }) {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'fact':
      return (
        <Link href={placeOf(piece.from)} className={s.fact} title={t.from[piece.from.kind]}>
          {piece.text}
        </Link>
      );
    case 'own':
      return onChange ? (
        <button type="button" className={s.own} title={t.changeOwn} onClick={() => onChange(piece)}>
          {piece.text}
        </button>
      ) : (
        piece.text
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
