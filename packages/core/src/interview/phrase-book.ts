import type { Persona } from './choices.ts';
import type { FollowUpTrigger, Purpose } from './log.ts';

/**
 * Words for one purpose. `{role}`, `{company}`, `{name}` and `{title}` (of who speaks; of who comes next in a `hand-over`), `{question}`, `{minutes}`,
 * `{count}`, `{quote}` and `{term}` are filled in; one that has no value (no company was given) keeps its phrasing from being used.
 * `{question}` is the question in other words for `rephrase` and `explain`, and in its own words for `repeat` and `answered-already`; `{count}` is how many
 * questions a `time-note` leaves out; `{quote}` in `answered-already` is what the candidate said of it, and goes before phrasings without it. After `view-first`,
 * `say-more` and `correction-noted` the question follows where it is asked again. A lead-in is whole sentences for a new question after the first, never for a follow-up. A yes to an `offer-help` asks
 * for other words, a yes to an `offer-skip` for the next question. Acknowledgements never judge.
 */
export type Phrasing = {
  readonly id: string;
  readonly purpose: Exclude<Purpose, 'question' | 'follow-up'>;
  readonly personas: readonly Persona[] /** None: all. */;
  readonly text: string;
};

/**
 * One way to follow up. `{quote}` is the candidate's own words, `{earlier}` those of an earlier answer, `{thing}` what was named, `{ask}` the own follow-up
 * question of the element or trap. All but `{ask}` stand in quotation marks inside a sentence: fill in what was said as it was said, "I" and "my" too,
 * without the mark at its end, and with a small first letter unless it is a name or "I". A pattern is passed over where one of them has no value.
 */
export type FollowUpPattern = {
  readonly id: string;
  readonly trigger: FollowUpTrigger;
  /** For a missing element the concepts it asks for ("measured-result"), for a trap those it probes ("blame"); none serves any. */
  readonly concepts: readonly string[];
  readonly personas: readonly Persona[] /** None: all. */;
  readonly text: string;
};

/** Everything an interviewer can say besides the questions themselves. Content, checked when it is loaded. */
export type PhraseBook = { readonly phrasings: readonly Phrasing[]; readonly followUps: readonly FollowUpPattern[] };
