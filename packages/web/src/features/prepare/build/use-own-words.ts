import type { BuildRequest } from '@candor/server/api';
import { useState } from 'react';

type OwnWords = NonNullable<BuildRequest['own']>[number];
export type Blank = Pick<OwnWords, 'slot' | 'ask'>;

const keyOf = (questionId: string): string => `candor.own-words.${questionId}`;

function kept(questionId: string): readonly OwnWords[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(questionId)) ?? '[]');
    return Array.isArray(found) ? found.filter(isOwnWords) : [];
  } catch {
    // Somebody else's words under this key are none of ours.
    return [];
  }
}

const isOwnWords = (one: unknown): one is OwnWords =>
  typeof one === 'object' && one !== null && ['slot', 'ask', 'text'].every((name) => typeof Reflect.get(one, name) === 'string');

type Filling = { readonly own: readonly OwnWords[]; readonly say: (blank: Blank, text: string) => void };

/** What was written into the blanks of an answer. It belongs to no field of the workbook: this browser keeps it until the answer is a version. */
export function useOwnWords(questionId: string): Filling {
  const [own, setOwn] = useState(() => kept(questionId));
  return {
    own,
    say: ({ slot, ask }, text) => {
      const isHere = (one: OwnWords): boolean => one.slot === slot && one.ask === ask;
      if (text.trim() === (own.find(isHere)?.text ?? '')) return;
      const others = own.filter((one) => !isHere(one));
      const next = text.trim() === '' ? others : [...others, { slot, ask, text: text.trim() }];
      setOwn(next);
      try {
        localStorage.setItem(keyOf(questionId), JSON.stringify(next));
      } catch {
        // A browser that keeps nothing: what is typed stands in the draft all the same.
      }
    },
  };
}
