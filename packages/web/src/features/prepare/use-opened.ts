import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

/** Which card is open: at first the one that the address asks for, which is brought into view. */
export function useOpened(): readonly [opened: string | null, setOpened: React.Dispatch<React.SetStateAction<string | null>>] {
  const asked = new URLSearchParams(useSearch()).get('open');
  const [opened, setOpened] = useState(asked);
  useEffect(() => {
    if (asked === null) return;
    setOpened(asked);
    // A new page is first scrolled to its top.
    const frame = requestAnimationFrame(() => {
      const card = document.getElementById(cardId(asked));
      card?.scrollIntoView({ block: 'start' });
      card?.querySelector('summary')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  return [opened, setOpened];
}

/** The id of a card in the page. */
export const cardId = (id: string): string => `card-${id}`;
