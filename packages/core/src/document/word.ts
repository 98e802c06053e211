/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * One word of the answer: a run without white space, stripped of the punctuation around it.
 * Contractions and hyphenated words stay whole ("don't", "short-term").
 */
export type Word = {
  readonly index: number;
  readonly text: string;
  /** Lower case, straight apostrophes: what lexicons are matched against. */
  readonly lower: string;
  readonly stem: string;
  readonly tag: PartOfSpeech;
  /** Half-open UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Punctuation that touches the word on its left and right, as written ("", ",", "…", "—"). */
  readonly before: string;
  readonly after: string;
};
