import { useState } from 'react';
import { type Blank, keepOwnWords, type OwnWords, wordsFor } from './own-words.ts';

const keyOf = (questionId: string): string => `candor.own-words.${questionId}`;

export type Filling = {
  readonly own: readonly OwnWords[];
  /** While it is typed: kept, so that no reload loses it, but no part of the draft yet. `asked`: what the draft has blanks for. */
  readonly type: (blank: Blank, text: string, asked: readonly Blank[]) => void;
  readonly say: (blank: Blank, text: string, asked: readonly Blank[]) => void;
};

/** What was written into the blanks of an answer. It belongs to no field of the workbook: this browser has it, and a version that is kept has it as well. */
export function useOwnWords(questionId: string): Filling {
  const [kept] = useState(() => keepOwnWords(localStorage, keyOf(questionId)));
  const [own, setOwn] = useState(kept.read);
  return {
    own,
    type: kept.write,
    say: (blank, text, asked) => {
      if (text.trim() !== wordsFor(own, blank)) setOwn(kept.write(blank, text, asked));
    },
  };
}
