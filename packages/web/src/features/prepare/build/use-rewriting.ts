import { useState } from 'react';

const keyOf = (versionId: string): string => `candor.rewriting.${versionId}`;

type Rewriting = { readonly typed: string; readonly type: (text: string) => void; readonly forget: () => void };

/** A version as it is being rewritten. This browser keeps it until it is a version itself: a reload in the middle loses nothing. */
export function useRewriting(versionId: string, text: string): Rewriting {
  const [typed, setTyped] = useState(() => localStorage.getItem(keyOf(versionId)) ?? text);
  const forget = (): void => localStorage.removeItem(keyOf(versionId));
  return {
    typed,
    type: (next) => {
      setTyped(next);
      try {
        if (next === text) forget();
        else localStorage.setItem(keyOf(versionId), next);
      } catch {
        // A browser that keeps nothing: what is typed stands in the field all the same.
      }
    },
    forget,
  };
}
