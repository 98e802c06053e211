import type { Interviewer } from '@candor/core';
import type { RoomTurn } from '@candor/server/api';
import { useEffect, useRef } from 'react';
import { en } from '../../i18n/en.ts';
import s from './room.module.css';

const t = en.interview.room;

type Props = { readonly turns: readonly RoomTurn[]; readonly interviewers: readonly Interviewer[] };

/** All that was said, as captions; the newest is in view, and read out where nobody looks. */
export function Conversation({ turns, interviewers }: Props) {
  const all = useRef<HTMLElement>(null);
  const count = turns.length;
  useEffect(() => {
    if (count > 0) all.current?.scrollTo({ top: all.current.scrollHeight });
  }, [count]);
  // A keyboard on the screen, or a phone turned round, leaves less room: the newest stays in view.
  useEffect(() => {
    const section = all.current;
    if (!section) return;
    const watching = new ResizeObserver(() => section.scrollTo({ top: section.scrollHeight }));
    watching.observe(section);
    return () => watching.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section ref={all} className={s.captions} tabIndex={0} aria-label={t.captions} aria-live="polite" aria-relevant="additions">
      {turns.map((turn, at) => (
        <p key={turn.id} className={turn.by === 'candidate' ? `${s.turn} ${s.own}` : s.turn} dir="auto">
          <span className={isSameSpeaker(turn, turns[at - 1]) ? 'visually-hidden' : s.who}>
            {turn.by === 'candidate' ? t.you : (interviewers.find(({ id }) => id === turn.interviewerId)?.name ?? '')}
          </span>
          {turn.text}
        </p>
      ))}
    </section>
  );
}

/** Whoever goes on speaking is not named again. */
const isSameSpeaker = (turn: RoomTurn, before: RoomTurn | undefined): boolean =>
  turn.by === 'candidate' ? before?.by === 'candidate' : before?.by === 'interviewer' && before.interviewerId === turn.interviewerId;
