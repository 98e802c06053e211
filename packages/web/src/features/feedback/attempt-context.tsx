import type { Attempt } from '@candor/server/api';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** What the parts of the feedback page share: the attempt, and which remarks are open or pointed at. */
type Reading = {
  readonly attempt: Attempt;
  readonly isDisputed: (findingId: string) => boolean;
  readonly open: ReadonlySet<string>;
  readonly setOpen: (findingId: string, open: boolean) => void;
  /** Pointed at or focused: its words light up. */
  readonly active: string | null;
  readonly setActive: (findingId: string | null) => void;
};

const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading outside of ReadingProvider');
  return reading;
}

export function ReadingProvider({ attempt, children }: { attempt: Attempt; children: ReactNode }) {
  const [open, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const value = useMemo<Reading>(() => {
    const disputed = new Set(attempt.disputed);
    return {
      attempt,
      isDisputed: (findingId) => disputed.has(findingId),
      open,
      setOpen: (findingId, isOpen) =>
        setOpenIds((before) => {
          if (before.has(findingId) === isOpen) return before;
          const after = new Set(before);
          if (isOpen) after.add(findingId);
          else after.delete(findingId);
          return after;
        }),
      active,
      setActive,
    };
  }, [attempt, open, active]);
  return <ReadingContext value={value}>{children}</ReadingContext>;
}
