import type { Interviewer } from '@candor/core';
import type { RoomTurn } from '@candor/server/api';
import { useEffect, useRef } from 'react';
import { en } from '../../i18n/en.ts';
import s from './room.module.css';

const t = en.interview.room;

type Props = { readonly turns: readonly RoomTurn[]; readonly interviewers: readonly Interviewer[] };

/** All that was said, as captions; the newest is in view, and read out where nobody looks. */
export function Conversation({ turns, interviewers }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const count = turns.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <section className={s.captions} aria-label={t.captions} aria-live="polite" aria-relevant="additions">
      {turns.map((turn) => (
        <p key={turn.id} className={turn.by === 'candidate' ? `${s.turn} ${s.own}` : s.turn} dir="auto">
          <span className={s.who}>{turn.by === 'candidate' ? t.you : (interviewers.find(({ id }) => id === turn.interviewerId)?.name ?? '')}</span>
          {turn.text}
        </p>
      ))}
      <div ref={end} />
    </section>
  );
}
