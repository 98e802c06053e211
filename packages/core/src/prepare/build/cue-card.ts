import { parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import type { AnswerDraft, CueCard, DraftPiece, DraftSentence } from '../draft.ts';
import { withoutStop } from './sentences.ts';

/** Fewer words than the lower one say too little at a glance; more than the upper one are read aloud. */
const CUE_WORDS = [3, 5] as const;
/** A short fact takes so many words from before it. */
const MOST_AROUND = 2;
/** What a word tells: a figure most, then things and deeds. */
const TELLS: Readonly<Partial<Record<Word['tag'], number>>> = { NUM: 4, PROPN: 3, NOUN: 3, VERB: 2, ADJ: 1 };
/** Nothing hangs on an auxiliary or a preposition at an edge. */
const LOOSE_ENDS: ReadonlySet<Word['tag']> = new Set(['DET', 'ADP', 'AUX', 'PART', 'CCONJ', 'SCONJ', 'PRON']);

/** The points of a draft, three to five words each and in its own words, for speaking freely. A blank is a point as well, by its name. */
export function cueCardOf({ questionId, sentences }: Pick<AnswerDraft, 'questionId' | 'sentences'>): CueCard {
  const cues = sentences.flatMap((sentence): CueCard['cues'][number][] => {
    const main = mainPiece(sentence);
    if (!main) return [];
    if (main.kind === 'blank') return [{ words: main.slot, ref: null }];
    return [{ words: cueWords(main.text, sentence), ref: main.kind === 'fact' ? main.from : null }];
  });
  return { questionId, cues: cues.filter(({ words }, i) => cues.findIndex((cue) => cue.words === words) === i) };
}

/** So many points are enough to speak from; a longer text is no answer to be spoken. */
const MOST_CUES = 40;

/** The card of a text that was rewritten: the cues that still stand in it, with what they stand for, and new ones for new sentences. */
export function cueCardOfText(text: string, before: CueCard): CueCard {
  const cues = parseDocument(text)
    .sentences.slice(0, MOST_CUES)
    .flatMap((sentence): CueCard['cues'][number][] => {
      const said = plain(sentence.text);
      const known = before.cues.filter(({ words }) => said.includes(plain(words)));
      if (known.length > 0) return known;
      const { words } = parseDocument(sentence.text);
      return words.length === 0 ? [] : [{ words: stretch(sentence.text, words), ref: null }];
    });
  return { questionId: before.questionId, cues: cues.filter(({ words }, i) => cues.findIndex((cue) => cue.words === words) === i) };
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

type Main = Exclude<DraftPiece, { kind: 'words' }>;

/** What a sentence is there to say: the longest of its facts, else what the company says, else what is missing. */
function mainPiece({ pieces }: DraftSentence): Main | null {
  const longest = (kind: 'fact' | 'company'): Main | undefined =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece] : [])).sort((a, b) => b.text.length - a.text.length)[0];
  return longest('fact') ?? (pieces.find(({ kind }) => kind === 'blank') as Main | undefined) ?? longest('company') ?? null;
}

function cueWords(fact: string, { pieces }: DraftSentence): string {
  const { words } = parseDocument(fact);
  if (words.length >= CUE_WORDS[0]) return stretch(fact, words);
  // A fact of one or two words needs the words around it.
  const before = pieces.slice(
    0,
    pieces.findIndex((piece) => piece.kind !== 'blank' && piece.text === fact),
  );
  const lead = before.map((piece) => (piece.kind === 'words' ? piece.text : piece.kind === 'blank' ? `[${piece.slot}]` : piece.text)).join('');
  const around = lead
    .trimStart()
    .split(/(?<=\s)/)
    .slice(-MOST_AROUND)
    .join('');
  return `${around}${fact.trim()}`.replace(/\s+/g, ' ');
}

/** A cue that leaves one of these out says the opposite. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never nobody nothing without don't dont doesn't doesnt didn't didnt won't wont can't cant cannot isn't wasn't".split(' '),
);

/** The most telling three to five words in a row. */
function stretch(text: string, words: readonly Word[]): string {
  const times = readHorizons(parseDocument(text), null).map(({ evidence: { span } }) => span);
  const isTime = ({ start, end }: Word): boolean => times.some((span) => span.kind === 'text' && span.start <= start && end <= span.end);
  // When is easily said without a card; what is not.
  const worth = (word: Word): number => (isTime(word) ? 1 : /\d/.test(word.lower) ? 4 : (TELLS[word.tag] ?? 0));
  let best = { from: 0, to: Math.min(words.length, CUE_WORDS[1]), value: -1 };
  for (let size = CUE_WORDS[0]; size <= CUE_WORDS[1]; size++) {
    for (let from = 0; from + size <= words.length; from++) {
      const inside = words.slice(from, from + size);
      const [first, last] = [inside[0], inside.at(-1)];
      const loose = (first && LOOSE_ENDS.has(first.tag) ? 2 : 0) + (last && LOOSE_ENDS.has(last.tag) ? 3 : 0);
      const broken = inside.slice(0, -1).filter(({ after }) => /[.;:,!?]/.test(after)).length * 4;
      const isTurned = words.slice(Math.max(0, from - 2), from).some(({ lower }) => NEGATIONS.has(lower)) ? 6 : 0;
      const value = inside.reduce((sum, word) => sum + worth(word), 0) - loose - broken - isTurned;
      if (value > best.value) best = { from, to: from + size, value };
    }
  }
  const [first, last] = [words[best.from], words[best.to - 1]];
  return first && last ? withoutStop(text.slice(first.start, last.end)) : text;
}
