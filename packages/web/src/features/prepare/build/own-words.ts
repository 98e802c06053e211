import type { BuildRequest } from '@candor/server/api';

export type OwnWords = NonNullable<BuildRequest['own']>[number];
export type Blank = Pick<OwnWords, 'slot' | 'ask'>;

/** As the API has it. */
const MOST = 60;

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
const newest = (own: readonly OwnWords[]): readonly OwnWords[] => own.slice(-MOST);

/** What a browser has kept of them; nothing where that was written by somebody else. */
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
  typeof one === 'object' && one !== null && ['slot', 'ask', 'text'].every((name) => typeof Reflect.get(one, name) === 'string');
