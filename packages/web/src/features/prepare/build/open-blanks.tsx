import type { AnswerDraft } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import s from './builder-page.module.css';

const t = en.prepare.build;

/** What no fact fills: each is asked for once, with the way to where it can be put on record. */
export function OpenBlanks({ draft }: { draft: Pick<AnswerDraft, 'sentences'> }) {
  const asked = new Map(draft.sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'blank' ? [[piece.slot, piece.ask] as const] : []))));
  return (
    <section className={s.section}>
      <h2>{t.open}</h2>
      {asked.size === 0 ? (
        <p className="quiet">{t.openNone}</p>
      ) : (
        <>
          <ul className={s.asks}>
            {[...asked].map(([slot, ask]) => (
              <li key={slot}>{ask}</li>
            ))}
          </ul>
          <p className={s.ways}>
            <Link href="/prepare/goals">{t.toGoals}</Link>
            <Link href="/prepare/stories">{t.toStories}</Link>
          </p>
        </>
      )}
    </section>
  );
}
