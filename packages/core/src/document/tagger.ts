import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';
import type { PartOfSpeech } from './word.ts';

type TaggedToken = { start: number; end: number; tag: PartOfSpeech };
type Range = { start: number; end: number };

/** What the tagger knows of words: `list` has every one it has met, `hash` where each stands. */
const core = (
  model as unknown as { core(): { readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } } } }
).core();
const met = core.features.lexeme;
const nlp = winkNLP({ ...model, core: () => core } as unknown as typeof model, ['sbd', 'pos']);
const { its } = nlp;

/** Characters without white space that the tagger is given in one piece: its own patterns take quadratic time and worse on an endless one. */
const LONGEST_PIECE = /\S{100}(?=\S)/gu;

/**
 * The tagger's reading. Offsets are found in the text itself, so the blanks put in here move nothing. Words with an apostrophe are forgotten afterwards:
 * the tagger does not divide one that it has met ("people's," before "people's choice"), and an answer must be read the same whatever was read before.
 */
function read(text: string) {
  const known = met.list.length;
  const doc = nlp.readDoc(text.replace(LONGEST_PIECE, '$& '));
  for (const word of met.list.slice(known)) if (/['’]/.test(word)) delete met.hash[word];
  return doc;
}

/** Dictionary forms of the words of a text, in lower case, without punctuation. */
export function lemmas(text: string): string[] {
  const doc = read(text);
  const types = doc.tokens().out(its.type);
  const values = doc.tokens().out();
  // The tagger has no lemma for a "couldnt" before a comma: it divides such a word only where nothing follows.
  return (doc.tokens().out(its.lemma as typeof its.value) as readonly (string | undefined)[])
    .map((lemma, i) => (lemma ?? values[i] ?? '').toLowerCase())
    .filter((_, i) => types[i] === 'word' || types[i] === 'number' || types[i] === 'currency' || types[i] === 'time' || types[i] === 'ordinal');
}

/** Tokens with offsets and tags, and sentence ranges without the white space around them. A line break ends a sentence. */
export function tag(text: string): { tokens: TaggedToken[]; sentences: Range[] } {
  const tokens: TaggedToken[] = [];
  const sentences: Range[] = [];
  for (const line of lines(text)) {
    const doc = read(text.slice(line.start, line.end));
    const values = doc.tokens().out();
    const tags = doc.tokens().out(its.pos);
    const starts: number[] = [];
    let at = line.start;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? '';
      const found = text.indexOf(value, at);
      const start = found < 0 || found >= line.end ? at : found;
      at = start + value.length;
      starts.push(start);
      tokens.push({ start, end: at, tag: (tags[i] ?? 'X') as PartOfSpeech });
    }
    doc.sentences().each((sentence: ItemSentence) => {
      const [first, last] = sentence.out(its.span) as unknown as [number, number];
      const start = starts[first];
      const lastStart = starts[last];
      if (start !== undefined && lastStart !== undefined) sentences.push({ start, end: lastStart + (values[last] ?? '').length });
    });
  }
  return { tokens, sentences };
}

function* lines(text: string): Generator<Range> {
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '') yield { start: match.index, end: match.index + match[0].length };
  }
}
