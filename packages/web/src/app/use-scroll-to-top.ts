import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A new page begins at its top; going back leaves the place to the browser. */
export function useScrollToTop(): void {
  const [path] = useLocation();
  const wentBack = useRef(false);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of path is what this waits for.
  useEffect(() => {
    if (!wentBack.current) window.scrollTo({ top: 0, behavior: 'instant' });
    wentBack.current = false;
  }, [path]);
}
