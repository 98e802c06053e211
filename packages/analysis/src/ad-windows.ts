import type { AdSentence } from '@candor/core';
import type { TokenWindow } from '@candor/meaning';

/** Cuts text into the tokens of the reader, without marks around them. */
export type Pieces = (text: string) => readonly number[];

/** Sentences of an ad that are read together. `words`: where each word's first token stands. */
export type AdWindow = TokenWindow & { readonly words: readonly { readonly sentence: number; readonly word: number; readonly at: number }[] };

/** What BERT begins a text with, and what it ends a part of it with. */
const [BEGIN, END] = [101, 102];
/** A window ends before the sentence that would make it longer. In tokens. Chosen by what a window of it costs. */
const WINDOW = 192;
/** A longer sentence is not read. In tokens. */
const LONGEST_SENTENCE = 300;
/** No ad has more of them: what stands after is not read. In windows. */
const MOST_WINDOWS = 20;
/** What of a heading, and of the sentence before the window, is read. In tokens. */
const OF_HEADING = 32;
const OF_BEFORE = 24;
/** In UTF-16 units. */
const LONGEST_HEADING = 120;
/** Tokens are of one text or the other: what is asked about, and what only stands around it. */
const [ASKED, AROUND] = [0, 1];

/** Packs the sentences of an ad into windows. Headings stand before the sentences below them, and the first sentence of a window has the one before it around it. */
export function adWindows(sentences: readonly AdSentence[], pieces: Pieces): AdWindow[] {
  const windows: AdWindow[] = [];
  let open: Open | null = null;
  /** The heading that what was read last stands under. */
  let above = '';
  for (const [i, sentence] of sentences.entries()) {
    const read = tokensOf(sentence, pieces);
    if (read.ids.length > LONGEST_SENTENCE) continue;
    const before = sentences[i - 1];
    const isNew = sentence.heading !== '' && sentence.heading !== above;
    above = sentence.heading;
    const heading = (of: number): readonly number[] => ended(pieces(sentence.heading.slice(0, LONGEST_HEADING)).slice(0, of));
    const own = isNew ? heading(OF_HEADING) : [];
    if (open && open.ids.length + own.length + read.ids.length + 1 > WINDOW) open = null;
    if (!open) {
      if (windows.length === MOST_WINDOWS) break;
      open = { ids: [BEGIN], texts: [AROUND], words: [] };
      windows.push(open);
      if (before && !isNew) add(open, heading(OF_BEFORE), AROUND);
      if (before) add(open, ended(tokensOf(before, pieces).ids.slice(-OF_BEFORE)), AROUND);
    }
    add(open, own, AROUND);
    const from = open.ids.length;
    read.starts.forEach((start, word) => {
      open?.words.push({ sentence: i, word, at: from + start });
    });
    add(open, ended(read.ids), ASKED);
  }
  return windows;
}

type Open = { readonly ids: number[]; readonly texts: number[]; readonly words: { sentence: number; word: number; at: number }[] };

const ended = (ids: readonly number[]): readonly number[] => [...ids, END];

function add(to: Open, ids: readonly number[], text: number): void {
  for (const id of ids) {
    to.ids.push(id);
    to.texts.push(text);
  }
}

/** The tokens of a sentence, and where each word's first one stands among them. */
function tokensOf({ lead, words }: AdSentence, pieces: Pieces): { readonly ids: readonly number[]; readonly starts: readonly number[] } {
  const ids = [...pieces(lead)];
  const starts = words.map(({ text, after }) => {
    const start = ids.length;
    // A word that no token is made of is told by what stands behind it.
    ids.push(...pieces(text), ...pieces(after));
    return start;
  });
  return { ids, starts };
}
