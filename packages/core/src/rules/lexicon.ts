import type { Document } from '../document/document.ts';
import type { Grade, MessageId, RuleId, SourceId } from '../finding/finding.ts';
import type { Hit } from './hit.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Example, Report, Rule, Threshold } from './rule.ts';
import { wholeSpan } from './spans.ts';

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
  /** How dense the hits have to be as well, so that a long answer is not blamed for its length. */
  readonly atLeastPer100Words?: Threshold;
  /** What is said, and added, where an answer of at least so many words has no hit at all. */
  readonly praise?: { readonly message: MessageId; readonly points: number; readonly words: Threshold };
  /** As {@link PhraseTable} reads them. */
  readonly phrases: readonly string[];
  /** Longer runs in which a phrase does not count ("a kind of glue" for "kind of"). */
  readonly except: readonly string[];
  readonly examples: { readonly flags: readonly [Example, ...Example[]]; readonly passes: readonly [Example, ...Example[]] };
};

/** Turns a phrase list into a rule: one report that quotes every hit. Words that were begun and abandoned, or are fillers already, do not count. */
export function lexiconRule(lexicon: Lexicon): Rule {
  const phrases = new PhraseTable(lexicon.phrases);
  const exceptions = new PhraseTable(lexicon.except);
  const { praise, atLeastPer100Words: perHundred } = lexicon;
  return {
    id: lexicon.id,
    about: lexicon.about,
    grade: lexicon.grade,
    sources: lexicon.sources,
    thresholds: {
      atLeast: lexicon.atLeast,
      ...(lexicon.points > 0 ? { points: pointsOf(lexicon.points, 'points each') } : {}),
      ...(perHundred ? { atLeastPer100Words: perHundred } : {}),
      ...(praise ? { wordsForPraise: praise.words, pointsOfPraise: pointsOf(praise.points, 'points') } : {}),
    },
    messages: [lexicon.message, ...(praise ? [praise.message] : [])],
    cap: lexicon.cap,
    examples: lexicon.examples,
    check: (doc) => {
      const found = phrases.find(doc);
      const words = doc.words.length;
      if (praise && found.length === 0 && words >= praise.words.value)
        return [{ messageId: praise.message, severity: 'strength', data: { words }, spans: [wholeSpan(doc)], points: praise.points }];
      if (found.length < lexicon.atLeast.value) return [];
      const coveredTo = coverage(doc, [...exceptions.find(doc), ...doc.disfluencies.map((d) => ({ first: d.firstWord, end: d.endWord }))]);
      const hits = found.filter((hit) => (coveredTo[hit.first] ?? 0) < hit.end);
      if (hits.length < lexicon.atLeast.value) return [];
      if (perHundred && (hits.length * 100) / doc.words.length < perHundred.value) return [];
      return [hitsReport(doc, hits, lexicon.message, lexicon.points)];
    },
  };
}

/** What a hit costs is set by the trials: studies say that it costs, not how much. */
const pointsOf = (value: number, unit: string): Threshold => ({ value, unit, source: 'candor-trials' });

/** For each word, how far a range that holds it reaches; zero where none does. */
function coverage(doc: Document, ranges: readonly Hit[]): number[] {
  const coveredTo = new Array<number>(doc.words.length).fill(0);
  for (const { first, end } of ranges) for (let at = first; at < end; at++) coveredTo[at] = Math.max(coveredTo[at] ?? 0, end);
  return coveredTo;
}

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
