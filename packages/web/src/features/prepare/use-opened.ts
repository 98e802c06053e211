import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

type Opened = readonly [opened: string | null, setOpened: React.Dispatch<React.SetStateAction<string | null>>, goTo: (id: string) => void];

/** Which card is open: at first the one that the address asks for, which is brought into view; and `goTo`, which opens another and goes there. */
export function useOpened(): Opened {
  const asked = new URLSearchParams(useSearch()).get('open');
  const [opened, setOpened] = useState(asked);
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    setOpened(asked);
    return show(asked);
  }, [asked]);
  useEffect(() => (wanted === null ? undefined : show(wanted.id)), [wanted]);
  const goTo = (id: string): void => {
    setOpened(id);
    setWanted({ id });
  };
  return [opened, setOpened, goTo];
}

/** A new page is first scrolled to its top, and a new card first drawn. */
function show(id: string): () => void {
  const frame = requestAnimationFrame(() => {
    const card = document.getElementById(cardId(id));
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector('summary')?.focus({ preventScroll: true });
  });
  return () => cancelAnimationFrame(frame);
}

/** The id of a card in the page. */
export const cardId = (id: string): string => `card-${id}`;
