import { type RefObject, useEffect, useRef, useState } from 'react';

/** Where a pressed button goes from the page: takes focus to the first thing in its place that can have it, once that is drawn. */
export function useFocusInside<T extends HTMLElement>(): readonly [place: RefObject<T | null>, focus: () => void] {
  const place = useRef<T>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) place.current?.querySelector<HTMLElement>('[tabindex="-1"], button:enabled, select, input')?.focus();
  }, [times]);
  return [place, () => setTimes((before) => before + 1)];
}
