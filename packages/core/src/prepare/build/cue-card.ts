import { parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import type { AnswerDraft, CueCard, DraftPiece, DraftSentence } from '../draft.ts';
import { CUE_GAP, cueWords, type Weight } from './cue-words.ts';
import { EMPTY } from './cue-worth.ts';
import { pieceText, sentenceText } from './draft-text.ts';

/** More points than this are read, not glanced at: what people hold in mind at once is about seven things (Miller 1956). */
const MOST_CUES = 7;
/** So much of an open sentence says what it is about. In words. */
const MOST_OF_LEAD = 5;
const LEAST_OF_LEAD = 2;
/** What a piece brings back: one's own words most, those that join them hardly anything. */
const WEIGHTS: Readonly<Record<DraftPiece['kind'], number>> = { fact: 1, own: 1, company: 0.6, words: 0.1, blank: 0 };

type Cue = CueCard['cues'][number];
type Ranked = { readonly cue: Cue; readonly rank: number };

/** The points of a draft, three to five words each and in its own words, for speaking freely. Of a sentence that is still open, how it begins. */
export function cueCardOf({ questionId, sentences }: Pick<AnswerDraft, 'questionId' | 'sentences'>): CueCard {
  const told = new Set<string>();
  const cues = sentences.flatMap((sentence): Ranked[] => {
    const main = mainPiece(sentence);
    if (!main) return [];
    const words = main.kind === 'blank' ? leadOf(sentence, main.slot) : cueWords(sentenceText(sentence), weightIn(sentence));
    const ref = main.kind === 'fact' ? main.from : null;
    const isFirst = ref !== null && !told.has(ref.id);
    if (ref) told.add(ref.id);
    return [{ cue: { words, ref }, rank: (sentence.elementIds.length > 0 ? 2 : 0) + (isFirst ? 1 : 0) + figureIn(words) }];
  });
  return { questionId, cues: mostTelling(cues) };
}

/** So much of a text is looked at; a longer one is no answer to be spoken. */
const MOST_SENTENCES = 40;

/** The card of a text that was rewritten: the cues that still stand in it, with what they stand for, and new ones for new sentences. */
export function cueCardOfText(text: string, before: CueCard): CueCard {
  const cues = parseDocument(text)
    .sentences.slice(0, MOST_SENTENCES)
    .flatMap((sentence): Ranked[] => {
      const known = before.cues.filter(({ words, ref }) => ref !== null && standsIn(words, sentence.text));
      const found = known.length > 0 ? known : parseDocument(sentence.text).words.length === 0 ? [] : [{ words: cueWords(sentence.text), ref: null }];
      return found.map((cue) => ({ cue, rank: figureIn(cue.words) }));
    });
  return { questionId: before.questionId, cues: mostTelling(cues) };
}

/** Each once, and the most telling ones where there are too many, in the order of the answer. */
function mostTelling(all: readonly Ranked[]): Cue[] {
  const once = all.filter(({ cue }, i) => all.findIndex((one) => one.cue.words === cue.words) === i);
  const kept = new Set([...once].sort((a, b) => b.rank - a.rank).slice(0, MOST_CUES));
  return once.filter((one) => kept.has(one)).map(({ cue }) => cue);
}

const figureIn = (words: string): number => (/\d/.test(words) ? 1 : 0);

/** Whether a cue, part by part, still stands in a text. */
function standsIn(words: string, text: string): boolean {
  let rest = plain(text);
  return words.split(CUE_GAP).every((part) => {
    const at = rest.indexOf(plain(part));
    rest = rest.slice(at + part.length);
    return at >= 0;
  });
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

type Main = Exclude<DraftPiece, { kind: 'words' }>;

/** What a sentence is there to say: the longest of its facts, else what is missing, else what the company says. */
function mainPiece({ pieces }: DraftSentence): Main | null {
  const longest = (...kinds: readonly DraftPiece['kind'][]): Main | undefined =>
    pieces.flatMap((piece) => (piece.kind !== 'words' && kinds.includes(piece.kind) ? [piece] : [])).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  return longest('fact', 'own') ?? longest('blank') ?? longest('company') ?? null;
}

const lengthOf = (piece: Main): number => (piece.kind === 'blank' ? 0 : piece.text.length);

/** A blank named so can stand for itself: "how far you've got", "your habit against it". */
const NAMES_ITSELF = /^(?:what|which|how|who|whom|where|when|your|the|an?|one)\b/i;

/** How an open sentence begins, where that says what it is about ("My own part in it …"); else what is missing, by its name. "So I …" brings nothing back. */
function leadOf({ pieces }: DraftSentence, slot: string): string {
  const lead = pieces.slice(
    0,
    pieces.findIndex(({ kind }) => kind === 'blank'),
  );
  const text = lead.map(pieceText).join('').trim();
  const words = text.split(/\s+/);
  const has = (is: Word['tag']): boolean => parseDocument(text).words.some(({ tag, lower }) => tag === is && !EMPTY.has(lower));
  const isAbout = has('NOUN') || (has('VERB') && !NAMES_ITSELF.test(slot));
  return words.length < LEAST_OF_LEAD || !isAbout ? slot : `${words.slice(0, MOST_OF_LEAD).join(' ')}${CUE_GAP.trimEnd()}`;
}

function weightIn({ pieces }: DraftSentence): Weight {
  const ends: { readonly end: number; readonly weight: number }[] = [];
  let end = 0;
  for (const piece of pieces) {
    end += pieceText(piece).length;
    ends.push({ end, weight: WEIGHTS[piece.kind] });
  }
  return (start) => ends.find((piece) => start < piece.end)?.weight ?? 0;
}
