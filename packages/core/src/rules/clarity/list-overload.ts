import type { Document, Sentence } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import type { Hit } from '../hit.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';
import { disfluentWords, opening } from '../spans.ts';

const MOST_ITEMS = 5;
const LONGEST_ITEM = 3;
/** Pieces that are nothing but an item; fewer may be chance. */
const LEAST_INNER = 3;
const SHOWN_WORDS = 4;
const POINTS = 2;

export default defineRule({
  id: 'clarity/list-overload',
  about: 'Notices a list of more than five items; a listener keeps about four.',
  grade: 'A',
  sources: ['cowan-2001'],
  thresholds: {
    items: { value: MOST_ITEMS, unit: 'items', source: 'cowan-2001' },
    words: { value: LONGEST_ITEM, unit: 'words an item', source: 'candor-trials' },
    inner: { value: LEAST_INNER, unit: 'items between commas on both sides', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a list', source: 'candor-trials' },
  },
  messages: ['clarity/list-overload'],
  cap: 4,
  examples: {
    flags: ['I know Excel, Word, Access, Outlook, SAP, Teams and a little Python.'],
    passes: ['I know Excel, Word, Access and Outlook.', 'Last May, in Leeds, on the night shift, with two vans, I ran the depot, and it went fine.'],
  },
  check: (doc) => {
    const disfluent = disfluentWords(doc);
    return doc.sentences.flatMap((sentence) =>
      longLists(doc, sentence, disfluent).map(({ hit, items }) => ({
        ...hitsReport(doc, [hit], 'clarity/list-overload', POINTS),
        data: { first: opening(doc, hit.first, hit.end, SHOWN_WORDS), count: items },
      })),
    );
  },
});

type Piece = Hit & { readonly isItem: boolean };

/** Runs of short pieces between commas. The piece before a run holds the first item, the piece after it the last one or two. */
function longLists(doc: Document, sentence: Sentence, disfluent: readonly boolean[]): { hit: Hit; items: number }[] {
  const pieces = piecesOf(doc, sentence, disfluent);
  const lists: { hit: Hit; items: number }[] = [];
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    while (pieces[to]?.isItem) to++;
    if (to - from >= LEAST_INNER) {
      const before = pieces[from - 1];
      const after = pieces[to];
      const closing = after ? closingItems(doc, after) : 0;
      const items = to - from + (before ? 1 : 0) + closing;
      const first = before ? before.end - 1 : (pieces[from]?.first ?? 0);
      if (items > MOST_ITEMS) lists.push({ hit: { first, end: (closing > 0 && after ? after : pieces[to - 1])?.end ?? first + 1 }, items });
    }
    from = to;
  }
  return lists;
}

function piecesOf(doc: Document, sentence: Sentence, disfluent: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let first = sentence.firstWord;
  for (let at = first; at < sentence.endWord; at++) {
    if (at < sentence.endWord - 1 && !doc.words[at]?.after.includes(',')) continue;
    const words = doc.words.slice(first, at + 1);
    pieces.push({ first, end: at + 1, isItem: words.length <= LONGEST_ITEM && words.every((word) => !disfluent[word.index] && isItemWord(word)) });
    first = at + 1;
  }
  return pieces;
}

/** Not a word of a clause of its own, nor of "in Leeds" or "last May". */
const isItemWord = ({ lower, tag }: Word): boolean =>
  tag !== 'ADP' && tag !== 'AUX' && tag !== 'PRON' && tag !== 'INTJ' && !/^(?:and|or|so|but|then|yes|no|last|next)$/.test(lower);

/** "and SAP": one; "Teams and a little Python": two; a piece without "and" or "or" holds none. */
function closingItems(doc: Document, piece: Hit): number {
  const link = doc.words
    .slice(piece.first, Math.min(piece.end, piece.first + LONGEST_ITEM + 1))
    .findIndex((word) => word.lower === 'and' || word.lower === 'or');
  return link < 0 ? 0 : link === 0 ? 1 : 2;
}
