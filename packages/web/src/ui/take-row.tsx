import type { AttemptSummary } from '@candor/server/api';
import { Link } from 'wouter';
import { en } from '../i18n/en.ts';
import { ago, clock, exactTime } from './format.ts';
import { LevelsLine } from './levels-line.tsx';
import s from './take-row.module.css';

const t = en.common;

/** One take in a list. `named`: with its question, where the list holds several. */
export function TakeRow({ take, named = false }: { take: AttemptSummary; named?: boolean }) {
  return (
    <div className={s.row}>
      <Link href={`/attempts/${encodeURIComponent(take.id)}`} className={s.link}>
        {named ? (
          <span className={s.question} dir="auto">
            {take.question}
          </span>
        ) : (
          t.take(take.number)
        )}
      </Link>
      <p className={s.meta}>
        {named && <span>{t.take(take.number)}</span>}
        <time dateTime={take.createdAt} title={exactTime(take.createdAt)}>
          {ago(take.createdAt)}
        </time>
        <span>{t.words(take.words)}</span>
        <span>{clock(take.durationMs)}</span>
      </p>
      <LevelsLine levels={take.levels} />
    </div>
  );
}
