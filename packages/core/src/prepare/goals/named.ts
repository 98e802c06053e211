import type { Document } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { ALL_PURPOSE, WISHING } from './goal-words.ts';

/** A goal that names nothing but these says as much as "to get better". Words of meaning, apart from all-purpose ones. Source: goals-family, rule 1. */
const SPECIFIC_FROM_WORDS = 2;

export const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);
const isTelling = ({ tag, lower }: Word): boolean => CONTENT_TAGS.has(tag) && !ALL_PURPOSE.has(lower) && !WISHING.has(lower);
const isName = ({ text, lower }: Word, i: number): boolean => i > 0 && lower !== 'i' && !lower.startsWith("i'") && /^\p{Lu}/u.test(text);

/** What the goal is about: its longest run of words with a meaning of their own. `enough`: a stranger could tell it from other goals. `words` are those apart from times. */
export function namedIn(doc: Document, words: readonly Word[]): { readonly enough: boolean; readonly span: TextSpan | null } {
  const telling = words.filter(isTelling);
  const runs = runsOf(words);
  const longest = runs.reduce<readonly Word[]>((best, run) => (tells(run) > tells(best) ? run : best), []);
  const [first] = longest;
  const last = longest.at(-1);
  const enough = telling.length >= SPECIFIC_FROM_WORDS || telling.some((word) => isName(word, doc.words.indexOf(word)));
  return { enough, span: enough && first && last ? { kind: 'text', start: first.start, end: last.end } : null };
}

/** Of two of a length, a thing says more than what is done. */
const tells = (run: readonly Word[]): number => run.length + (run.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ? 0.5 : 0);

/** Neighbours in one phrase; the tagger takes some nouns for adverbs ("wound course"), so that these go on with a run and begin none. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before && before.index + 1 === word.index && before.sentence === word.sentence && !/[,;:.–—]/.test(before.after);
    if (run && isNext && (isTelling(word) || (word.tag === 'ADV' && !ALL_PURPOSE.has(word.lower)))) run.push(word);
    else if (isTelling(word)) runs.push([word]);
  }
  return runs;
}
