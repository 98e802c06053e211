import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

const keyOf = (questionId: string): string => `candor.clock.${questionId}`;

/** Time spent on the answer: runs once started, stands while the page is hidden, and goes on after a reload. */
export function useClock(questionId: string, running: boolean): { readonly elapsedMs: number; readonly reset: () => void } {
  const [elapsedMs, setElapsedMs] = useState(() => stored(questionId));
  const latest = useRef(elapsedMs);
  useEffect(() => {
    if (!running) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (!document.hidden) latest.current += now - last;
      last = now;
      setElapsedMs(latest.current);
    }, TICK_MS);
    const keep = () => localStorage.setItem(keyOf(questionId), String(Math.round(latest.current)));
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [questionId, running]);
  const reset = () => {
    latest.current = 0;
    setElapsedMs(0);
    localStorage.removeItem(keyOf(questionId));
  };
  return { elapsedMs, reset };
}

function stored(questionId: string): number {
  const ms = Number(localStorage.getItem(keyOf(questionId)));
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}
