import { useEffect, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { clock } from '../../ui/format.ts';
import s from './room.module.css';

const TICK_MS = 1_000;

/** Time that has gone by, pauses left out. */
export function Elapsed({ ms, at, isRunning }: { ms: number; at: number; isRunning: boolean }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return (
    <span className={s.elapsed} role="timer" aria-label={en.interview.room.elapsed} aria-live="off">
      {clock(ms + (isRunning ? Math.max(0, now - at) : 0))}
    </span>
  );
}
