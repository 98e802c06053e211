import type { Document } from '../document/document.ts';
import { normalise } from '../document/parse.ts';
import type { Word } from '../document/word.ts';
import type { Hit } from './hit.ts';

type Anchor = 'none' | 'sentenceEnd' | 'question';
type Phrase = { readonly words: readonly string[]; readonly atStart: boolean; readonly anchor: Anchor };

/**
 * Phrases by first word, so that a scan costs little whatever the list's length. A phrase is words in a row within one sentence, matched
 * whole and without regard to case. `*` at a word's end matches any ending; a leading `^` wants the start of a sentence, a closing `$` its
 * end, and a closing `?` a question mark behind it. The longest phrase at a place wins; hits never overlap.
 */
export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  /** Phrases whose first word may have any ending, with what it begins with. */
  readonly #prefixes: { readonly head: string; readonly phrase: Phrase }[] = [];

  constructor(phrases: readonly string[]) {
    for (const text of phrases) {
      const phrase = readPhrase(text);
      const first = phrase.words[0] ?? '';
      if (first.endsWith('*')) this.#prefixes.push({ head: first.slice(0, -1), phrase });
      else this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
    }
  }

  find(doc: Document): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < doc.words.length; ) {
      const length = this.#longestAt(doc, at);
      if (length > 0) hits.push({ first: at, end: at + length });
      at += Math.max(1, length);
    }
    return hits;
  }

  #longestAt(doc: Document, at: number): number {
    const lower = doc.words[at]?.lower ?? '';
    let best = 0;
    const here = this.#byFirst.get(lower);
    if (here) for (const phrase of here) if (phrase.words.length > best && matches(doc, at, phrase)) best = phrase.words.length;
    for (const { head, phrase } of this.#prefixes)
      if (phrase.words.length > best && lower.startsWith(head) && matches(doc, at, phrase)) best = phrase.words.length;
    return best;
  }
}

function readPhrase(text: string): Phrase {
  const last = text.at(-1);
  const anchor: Anchor = last === '$' ? 'sentenceEnd' : last === '?' ? 'question' : 'none';
  const body = text.slice(text.startsWith('^') ? 1 : 0, anchor === 'none' ? undefined : -1);
  return { words: normalise(body).split(' '), atStart: text.startsWith('^'), anchor };
}

function matches(doc: Document, at: number, { words, atStart, anchor }: Phrase): boolean {
  const first = doc.words[at];
  if (!first || (atStart && doc.words[at - 1]?.sentence === first.sentence)) return false;
  const fits = words.every((pattern, i) => {
    const word = doc.words[at + i];
    return word !== undefined && word.sentence === first.sentence && fitsWord(word, pattern);
  });
  if (!fits || anchor === 'none') return fits;
  if (anchor === 'question') return doc.words[at + words.length - 1]?.after.includes('?') ?? false;
  return doc.words[at + words.length]?.sentence !== first.sentence;
}

const fitsWord = (word: Word, pattern: string): boolean => (pattern.endsWith('*') ? word.lower.startsWith(pattern.slice(0, -1)) : word.lower === pattern);
