import type { Document } from '../../document/document.ts';
import type { Specific } from '../../rubric/result.ts';
import { quoteWords } from './quote.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** After these something is given its name. */
const NAMING = setOf('called named nicknamed titled codenamed christened');
/** Beside these a name is one of something done. */
const UNDERTAKINGS = setOf(
  'project programme program initiative campaign pilot system app tool platform method workshop course site plant depot festival scheme',
);
/** Names that say nothing of one's own. */
const COMMON = setOf(
  'god jesus christ lord heaven heavens hell gosh cv hr it uk us usa eu ok tv pc mr mrs german french spanish english italian polish turkish european british american covid a-levels gcse gcses bachelor master masters phd university google excel word powerpoint outlook email monday',
);
/** A name in small letters, as recognisers write it, ends before these. */
const ENDS_NAME = setOf('and but so that which who where when because for to in on at with from of is was it i we they he she the a an or as by then if');
const MOST_NAME_WORDS = 4;
const MOST_SMALL_WORDS = 2;

type Asking = { readonly doc: Document; readonly specifics: readonly Specific[]; readonly familiar: string; readonly isUsed: (quote: string) => boolean };

const isNews = (name: string, { familiar, isUsed }: Asking): boolean =>
  name !== '' &&
  name.split(' ').length <= MOST_NAME_WORDS &&
  !isUsed(name) &&
  !familiar.toLowerCase().includes(name.toLowerCase()) &&
  !COMMON.has(name.toLowerCase());

/** Something of their own that the candidate calls by its name: "a tool called Ladder", "the Harbour project". */
export function introducedThing(asking: Asking): string | null {
  const { doc } = asking;
  for (const [at, word] of doc.words.entries()) {
    const name = NAMING.has(word.lower) && !isNamedAfter(doc, at) ? nameFrom(doc, at + 1) : UNDERTAKINGS.has(word.lower) ? nameBeside(doc, at) : '';
    if (isNews(name, asking)) return name;
  }
  return null;
}

/** "I called Tom": somebody is rung, and nothing is named. */
const isNamedAfter = (doc: Document, at: number): boolean => CALLERS.has(doc.words[at - 1]?.lower ?? '');
const CALLERS = setOf("i we he she they who you and then immediately just also quickly i've i'd");

const isCapital = (doc: Document, at: number): boolean => /^\p{Lu}/u.test(doc.words[at]?.text ?? '') && !/^I(?:'|’|$)/.test(doc.words[at]?.text ?? '');
const isSameSentence = (doc: Document, a: number, b: number): boolean => doc.words[a] !== undefined && doc.words[a]?.sentence === doc.words[b]?.sentence;

function nameFrom(doc: Document, at: number): string {
  let end = at;
  while (end < at + MOST_NAME_WORDS && isSameSentence(doc, at - 1, end) && isCapital(doc, end)) end++;
  if (end > at) return quoteWords(doc, at, end);
  while (
    end < at + MOST_SMALL_WORDS &&
    isSameSentence(doc, at - 1, end) &&
    !ENDS_NAME.has(doc.words[end]?.lower ?? '') &&
    (end === at || doc.words[end - 1]?.after === '')
  )
    end++;
  return end > at ? quoteWords(doc, at, end) : '';
}

/** "The Harbour project", "Project Harbour": with the word beside it. */
function nameBeside(doc: Document, at: number): string {
  let from = at;
  while (from > 0 && isSameSentence(doc, at, from - 1) && isCapital(doc, from - 1) && doc.sentences[doc.words[from - 1]?.sentence ?? 0]?.firstWord !== from - 1)
    from--;
  if (from < at) return quoteWords(doc, from, at + 1);
  const isTitle = isCapital(doc, at) && isSameSentence(doc, at, at + 1) && isCapital(doc, at + 1);
  return isTitle ? quoteWords(doc, at, at + 2) : '';
}

/** The first name or tool of an answer that is news. */
export const namedThing = (asking: Asking): string | null =>
  asking.specifics.flatMap(({ kind, evidence: { quote } }) => ((kind === 'name' || kind === 'tool') && isNews(quote, asking) ? [quote] : []))[0] ?? null;
