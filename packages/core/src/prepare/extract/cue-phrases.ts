import type { Said } from './said.ts';

type Part = {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly kind: 'words' | 'any' | 'number' | 'not';
  readonly optional: boolean;
};
type Phrase = { readonly parts: readonly Part[]; readonly atStart: boolean };

/** Where a cue stands, in offsets into the text. */
export type CueHit = { readonly index: number; readonly end: number; readonly phrase: string };

/**
 * Phrases that are looked for in what is said, a line each: words in a row, `a|b` one of several, `?` behind a word that may be missing, `*` behind the
 * beginning of a word, `_` for any word, `#` for a number, `!a|b` for a word that must not follow, `^` for the start of the text. The longest at a place
 * wins. Takes time in proportion to the text.
 */
export class CuePhrases {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #others: Phrase[] = [];

  constructor(lines: string) {
    for (const line of lines.split('\n').map((one) => one.trim())) if (line !== '') this.#add(phraseOf(line));
  }

  #add(phrase: Phrase): void {
    const [first] = phrase.parts;
    if (!first || first.optional || first.kind !== 'words' || first.beginnings.length > 0) this.#others.push(phrase);
    else for (const word of first.words) this.#byFirst.set(word, [...(this.#byFirst.get(word) ?? []), phrase]);
  }

  find(said: Said): CueHit[] {
    const hits: CueHit[] = [];
    for (let at = 0; at < said.tokens.length; ) {
      const end = this.#longestAt(said, at);
      if (end > at) hits.push(hitOf(said, at, end));
      at = Math.max(at + 1, end);
    }
    return hits;
  }

  first(said: Said): CueHit | null {
    for (let at = 0; at < said.tokens.length; at++) {
      const end = this.#longestAt(said, at);
      if (end > at) return hitOf(said, at, end);
    }
    return null;
  }

  isIn = (said: Said): boolean => this.first(said) !== null;

  #longestAt(said: Said, at: number): number {
    let best = -1;
    for (const phrase of this.#byFirst.get(said.tokens[at]?.word ?? '') ?? []) best = Math.max(best, endOf(phrase, said, at));
    for (const phrase of this.#others) best = Math.max(best, endOf(phrase, said, at));
    return best;
  }
}

function hitOf({ tokens }: Said, at: number, end: number): CueHit {
  const phrase = tokens
    .slice(at, end)
    .map(({ word }) => word)
    .join(' ');
  return { index: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, phrase };
}

function phraseOf(line: string): Phrase {
  const atStart = line.startsWith('^');
  return {
    atStart,
    parts: line
      .slice(atStart ? 1 : 0)
      .split(/\s+/)
      .map(partOf),
  };
}

function partOf(text: string): Part {
  const optional = text.endsWith('?') && text.length > 1;
  const not = text.startsWith('!');
  const body = text.slice(not ? 1 : 0, optional ? -1 : undefined);
  const all = body.split('|');
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    kind: not ? 'not' : body === '_' ? 'any' : body === '#' ? 'number' : 'words',
    optional,
  };
}

const endOf = (phrase: Phrase, said: Said, at: number): number => (phrase.atStart && at > 0 ? -1 : endFrom(phrase.parts, 0, said, at));

function endFrom(parts: readonly Part[], next: number, said: Said, at: number): number {
  const part = parts[next];
  if (!part) return at;
  const word = said.tokens[at]?.word ?? '';
  if (part.kind === 'not') return fits(part, word) ? -1 : endFrom(parts, next + 1, said, at);
  const taken = fits(part, word) ? endFrom(parts, next + 1, said, at + 1) : -1;
  return part.optional ? Math.max(taken, endFrom(parts, next + 1, said, at)) : taken;
}

function fits({ words, beginnings, kind }: Part, word: string): boolean {
  if (kind === 'any') return /^[\p{L}\p{N}]/u.test(word);
  if (kind === 'number') return /^\d/.test(word);
  return words.has(word) || beginnings.some((one) => word.startsWith(one));
}
