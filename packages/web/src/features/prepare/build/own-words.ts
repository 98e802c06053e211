import { OWN_WORDS_MOST } from '@candor/core/own-words-most';
import type { BuildRequest } from '@candor/server/api';

export type OwnWords = NonNullable<BuildRequest['own']>[number];
export type Blank = Pick<OwnWords, 'slot' | 'ask'>;

const isSameBlank = (a: Blank, b: Blank): boolean => a.slot === b.slot && a.ask === b.ask;

/** The words for one blank; empty where there are none. */
export const wordsFor = (own: readonly OwnWords[], blank: Blank): string => own.find((one) => isSameBlank(one, blank))?.text ?? '';

/**
 * With other words in one blank. Last come the blanks that the draft asks for now: what another length or another way of saying it asks for is kept as well,
 * until there is more than can be sent.
 */
export function withWords(own: readonly OwnWords[], { slot, ask }: Blank, text: string, asked: readonly Blank[]): readonly OwnWords[] {
  const others = own.filter((one) => !isSameBlank(one, { slot, ask }));
  const isAsked = (one: OwnWords): boolean => asked.some((blank) => isSameBlank(one, blank));
  const said = text.trim() === '' ? [] : [{ slot, ask, text: text.trim() }];
  return newest([...others.filter((one) => !isAsked(one)), ...others.filter(isAsked), ...said]);
}

/** As many as can be sent. */
const newest = (own: readonly OwnWords[]): readonly OwnWords[] => own.slice(-OWN_WORDS_MOST.blanks);

/** What a browser has kept of them; what was written by somebody else, or is longer than can be sent, is left out. */
export function ownWordsFrom(stored: string | null): readonly OwnWords[] {
  try {
    const found: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(found) ? newest(found.filter(isOwnWords)) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const isOwnWords = (one: unknown): one is OwnWords =>
  typeof one === 'object' && one !== null && (['slot', 'ask', 'text'] as const).every((part) => isUpTo(OWN_WORDS_MOST[part], Reflect.get(one, part)));

const isUpTo = (most: number, text: unknown): boolean => typeof text === 'string' && text.length <= most;

/** The words for the blanks of one answer, where a browser keeps them. */
export function keepOwnWords(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string) {
  /** In a browser that keeps nothing: what is typed stands in the draft all the same. */
  let unkept: readonly OwnWords[] | null = null;
  const read = (): readonly OwnWords[] => unkept ?? ownWordsFrom(storage.getItem(key));
  return {
    read,
    /** Beside what another tab has written since. */
    write(blank: Blank, text: string, asked: readonly Blank[]): readonly OwnWords[] {
      const next = withWords(read(), blank, text, asked);
      try {
        storage.setItem(key, JSON.stringify(next));
        unkept = null;
      } catch {
        unkept = next;
      }
      return next;
    },
  };
}
