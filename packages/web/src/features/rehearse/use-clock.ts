import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

const keyOf = (questionId: string): string => `candor.clock.${questionId}`;

/** Time spent on the answer: runs once started, stands while the page is hidden, and goes on after a reload. */
export function useClock(questionId: string, running: boolean): { readonly elapsedMs: number; readonly finish: () => void } {
  const [elapsedMs, setElapsedMs] = useState(() => stored(questionId));
  const latest = useRef(elapsedMs);
  const over = useRef(false);
  useEffect(() => {
    if (!running) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (!document.hidden) latest.current += now - last;
      last = now;
      setElapsedMs(latest.current);
    }, TICK_MS);
    const keep = () => {
      if (!over.current) localStorage.setItem(keyOf(questionId), String(Math.round(latest.current)));
    };
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [questionId, running]);
  const finish = () => {
    over.current = true;
    localStorage.removeItem(keyOf(questionId));
  };
  return { elapsedMs, finish };
}

function stored(questionId: string): number {
  const ms = Number(localStorage.getItem(keyOf(questionId)));
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}
