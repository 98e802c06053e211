import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { PlacedWord } from './moments.ts';
import { useSound } from './sound-context.tsx';

/** The words of a spoken answer as one stop for the keyboard: one of them can be reached with Tab, arrows go on from there. */
export type Words = {
  /** The one that Tab reaches. */
  readonly here: PlacedWord | null;
  /** Makes another word that one; `focus` goes there. */
  readonly go: (word: PlacedWord, focus: boolean) => void;
  /** Whether the word that is reached now has to be given the focus. Asked once. */
  readonly takeFocus: () => boolean;
};

const WordsContext = createContext<Words>({ here: null, go: () => undefined, takeFocus: () => false });
export const useWords = (): Words => useContext(WordsContext);

const NONE: readonly PlacedWord[] = [];

export function WordsProvider({ children }: { children: ReactNode }) {
  const sound = useSound();
  const words = sound?.audio ? sound.words : NONE;
  const [start, setStart] = useState(0);
  const wantsFocus = useRef(false);
  const value = useMemo<Words>(
    () => ({
      // After a correction the word may begin elsewhere, or be gone.
      here: words.find((word) => word.end > start) ?? words.at(-1) ?? null,
      go: (word, focus) => {
        wantsFocus.current = focus;
        setStart(word.start);
      },
      takeFocus: () => {
        const wanted = wantsFocus.current;
        wantsFocus.current = false;
        return wanted;
      },
    }),
    [words, start],
  );
  return <WordsContext value={value}>{children}</WordsContext>;
}
