import { useRef, useState } from 'react';
import { type Blank, type OwnWords, ownWordsFrom, withWords, wordsFor } from './own-words.ts';

const keyOf = (questionId: string): string => `candor.own-words.${questionId}`;

export type Filling = {
  readonly own: readonly OwnWords[];
  /** While it is typed: kept, so that no reload loses it, but no part of the draft yet. `asked`: what the draft has blanks for. */
  readonly type: (blank: Blank, text: string, asked: readonly Blank[]) => void;
  readonly say: (blank: Blank, text: string, asked: readonly Blank[]) => void;
};

/** What was written into the blanks of an answer. It belongs to no field of the workbook: this browser has it, and a version that is kept has it as well. */
export function useOwnWords(questionId: string): Filling {
  const [own, setOwn] = useState(() => ownWordsFrom(localStorage.getItem(keyOf(questionId))));
  /** With what is still being typed. */
  const latest = useRef(own);
  const type: Filling['type'] = (blank, text, asked) => {
    latest.current = withWords(latest.current, blank, text, asked);
    try {
      localStorage.setItem(keyOf(questionId), JSON.stringify(latest.current));
    } catch {
      // A browser that keeps nothing: what is typed stands in the draft all the same.
    }
  };
  return {
    own,
    type,
    say: (blank, text, asked) => {
      if (text.trim() === wordsFor(own, blank)) return;
      type(blank, text, asked);
      setOwn(latest.current);
    },
  };
}
