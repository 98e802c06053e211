/** The month an answer is given in; `month` is 1–12. Passed in, because the core has no clock. */
export type CalendarMonth = { readonly year: number; readonly month: number };

/** What the grammars read of a word. Fillers and abandoned words are left out, so "in, um, five years" reads like "in five years". */
export type Token = {
  readonly lower: string;
  readonly isName: boolean;
  readonly isNoun: boolean;
  readonly isVerb: boolean;
  readonly isNumber: boolean;
  /** Half-open UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Punctuation before and after, empty where a filler stood. */
  readonly before: string;
  readonly after: string;
};

/** How a word places its clause in time: F wished or to come, P past, N now or always. */
export type Tense = 'F' | 'P' | 'N' | '';

/** One sentence as the grammars see it. */
export type Clause = {
  readonly tokens: readonly Token[];
  readonly tenses: readonly Tense[];
  readonly today: CalendarMonth | null;
  /** The speaker's age in years, when it is told anywhere in the answer. */
  readonly age: number | null;
};

/** A time to come that was understood, with its half-open range of tokens. */
export type Found = {
  readonly first: number;
  readonly end: number;
  readonly months: number | null;
  readonly kind: 'period' | 'calendar' | 'age' | 'event' | 'vague';
  /** Counted from the horizon told before ("two years after that"). */
  readonly isAfterLast?: boolean;
  /** What is usual, in months, where nothing in the answer tells it. */
  readonly usual?: number;
};
/** A reading that is no horizon ("two years ago") still takes up its words, so that no part of it is read again. */
export type Read = { readonly end: number; readonly found: Found | null };
export type Reader = (clause: Clause, first: number) => Read | null;

/** The word at a place, or '' outside of the sentence. */
export const lowerAt = ({ tokens }: Pick<Clause, 'tokens'>, index: number): string => tokens[index]?.lower ?? '';

/** Whether punctuation stands between a token and the next one. */
export const isBreakAfter = ({ tokens }: Pick<Clause, 'tokens'>, index: number): boolean =>
  index < 0 || index + 1 >= tokens.length || /[^'"’”*]/.test((tokens[index]?.after ?? '') + (tokens[index + 1]?.before ?? ''));

/** Phrases by their first word, so that looking for many costs as little as looking for one. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** "down the line|down the road" → phrases for {@link phraseEnd}. */
export function phrases(text: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of text.split('|').map((each) => each.trim().split(/\s+/))) {
    const first = phrase[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** The end of the longest phrase that stands at `first` without punctuation inside, or `first` when there is none. */
export function phraseEnd(clause: Pick<Clause, 'tokens'>, first: number, known: Phrases): number {
  const here = known.get(lowerAt(clause, first));
  if (!here) return first;
  let end = first;
  for (const phrase of here) {
    const isHere = phrase.every((lower, offset) => lowerAt(clause, first + offset) === lower && (offset === 0 || !isBreakAfter(clause, first + offset - 1)));
    if (isHere && first + phrase.length > end) end = first + phrase.length;
  }
  return end;
}

export const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
