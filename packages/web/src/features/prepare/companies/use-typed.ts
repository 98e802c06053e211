import { useEffect, useRef, useState } from 'react';

/** A pause in typing this long is a moment to keep. */
const PAUSE_MS = 700;

type Typed = { readonly typed: string; readonly type: (text: string) => void; readonly keep: () => void };

/** What is being typed over a kept text: kept in pauses, and when one leaves the field or the page. What is empty is kept only where that is allowed. */
export function useTyped(value: string, onKeep: (text: string) => void, mayBeEmpty = true): Typed {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // A text from elsewhere is shown, unless one is being typed over it.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() === known) setTyped(value);
  }
  const latest = useRef({ typed, value, onKeep });
  latest.current = { typed, value, onKeep };
  const keepNow = useRef((): void => {
    const now = latest.current;
    const next = now.typed.trim();
    if (next !== now.value && (mayBeEmpty || next !== '')) now.onKeep(next);
  });
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(keepNow.current, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  useEffect(() => keepNow.current, []);
  return {
    typed,
    type: setTyped,
    keep: () => {
      if (!mayBeEmpty && typed.trim() === '') setTyped(value);
      else keepNow.current();
    },
  };
}
