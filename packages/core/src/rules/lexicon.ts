import type { Document } from '../document/document.ts';
import { normalise } from '../document/parse.ts';
import type { Grade, MessageId, RuleId, SourceId } from '../finding/finding.ts';
import type { Example, Report, Rule, Threshold } from './rule.ts';

/** A rule that is only a list of phrases, as it stands in `content/lexicons/*.yaml`. */
export type Lexicon = {
  readonly id: RuleId;
  readonly about: string;
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly message: MessageId;
  /** Points a hit takes, and the most that all take together. */
  readonly points: number;
  readonly cap: number;
  /** How many hits before anything is said. */
  readonly atLeast: Threshold;
  /** Words in a row, matched whole and without regard to case; `*` at a word's end matches any ending. */
  readonly phrases: readonly string[];
  /** Longer runs in which a phrase does not count ("a kind of glue" for "kind of"). */
  readonly except: readonly string[];
  readonly examples: { readonly flags: readonly [Example, ...Example[]]; readonly passes: readonly [Example, ...Example[]] };
};

/** Turns a phrase list into a rule: one report that quotes every hit. */
export function lexiconRule(lexicon: Lexicon): Rule {
  const phrases = new PhraseTable(lexicon.phrases);
  const exceptions = new PhraseTable(lexicon.except);
  return {
    id: lexicon.id,
    about: lexicon.about,
    grade: lexicon.grade,
    sources: lexicon.sources,
    thresholds: { atLeast: lexicon.atLeast },
    messages: [lexicon.message],
    cap: lexicon.cap,
    examples: lexicon.examples,
    check: (doc) => {
      const excepted = exceptions.find(doc);
      const hits = phrases.find(doc).filter((hit) => !excepted.some((e) => e.first <= hit.first && hit.end <= e.end));
      if (hits.length < lexicon.atLeast.value) return [];
      return [hitsReport(doc, hits, lexicon.message, lexicon.points)];
    },
  };
}

export type Hit = { readonly first: number; readonly end: number };

/** One `improve` report that quotes all hits (ranges of word indices), with `first` and `count` for the message. `hits` must not be empty. */
export function hitsReport(doc: Document, hits: readonly Hit[], messageId: MessageId, pointsEach: number): Report {
  const spans = hits.map((hit) => ({ kind: 'text' as const, start: doc.words[hit.first]?.start ?? 0, end: doc.words[hit.end - 1]?.end ?? 0 }));
  const [head, ...rest] = spans;
  if (!head) throw new Error(`${messageId}: a report needs at least one hit`);
  return {
    messageId,
    severity: 'improve',
    data: { first: doc.text.slice(head.start, head.end), count: spans.length },
    spans: [head, ...rest],
    points: -pointsEach * spans.length,
  };
}

/** Phrases by first word, so that a scan costs little whatever the list's length. The longest phrase at a place wins; hits never overlap. */
export class PhraseTable {
  readonly #byFirst = new Map<string, string[][]>();
  readonly #prefixes: string[][] = [];

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = normalise(phrase).split(' ');
      const first = words[0] ?? '';
      if (first.endsWith('*')) this.#prefixes.push(words);
      else this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
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
    const candidates = [...(this.#byFirst.get(doc.words[at]?.lower ?? '') ?? []), ...this.#prefixes];
    return candidates.reduce((best, words) => (words.length > best && this.#matches(doc, at, words) ? words.length : best), 0);
  }

  #matches(doc: Document, at: number, words: readonly string[]): boolean {
    const sentence = doc.words[at]?.sentence;
    return words.every((pattern, i) => {
      const word = doc.words[at + i];
      if (!word || word.sentence !== sentence) return false;
      return pattern.endsWith('*') ? word.lower.startsWith(pattern.slice(0, -1)) : word.lower === pattern;
    });
  }
}
