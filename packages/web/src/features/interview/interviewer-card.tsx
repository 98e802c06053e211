import type { Interviewer } from '@candor/core';
import s from './room.module.css';

type Props = { readonly interviewer: Interviewer; readonly isSpeaking: boolean; readonly isNext: boolean };

/** Somebody who asks: initials and a line that moves while they speak. No face is made up. */
export function InterviewerCard({ interviewer: { name, title }, isSpeaking, isNext }: Props) {
  const initials = name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2);
  return (
    <div className={isNext ? `${s.card} ${s.near}` : s.card}>
      <span className={s.initials} aria-hidden="true">
        {initials}
      </span>
      <svg className={isSpeaking ? `${s.wave} ${s.moving}` : s.wave} viewBox="0 0 72 16" aria-hidden="true">
        <path d="M0 8q6-8 12 0t12 0 12 0 12 0 12 0 12 0" />
      </svg>
      <span className={s.name} dir="auto">
        {name}
      </span>
      {title !== '' && (
        <span className="quiet small" dir="auto">
          {title}
        </span>
      )}
    </div>
  );
}
