import type { FollowUpTrigger, Purpose } from './log.ts';
import type { Persona } from './plan.ts';

/**
 * Words for one purpose. `{role}`, `{company}`, `{name}` and `{title}` (of who speaks; of who comes next in a `hand-over`), `{question}`, `{minutes}`,
 * `{count}`, `{quote}` and `{term}` are filled in; one that has no value (no company was given) keeps its phrasing from being used.
 * `{question}` is the question in other words for `rephrase` and `explain`. Acknowledgements never judge.
 */
export type Phrasing = {
  readonly id: string;
  readonly purpose: Exclude<Purpose, 'question' | 'follow-up'>;
  readonly personas: readonly Persona[] /** None: all. */;
  readonly text: string;
};

/** One way to follow up. `{quote}` is the candidate's own words, `{earlier}` those of an earlier answer, `{thing}` what was named, `{ask}` the element's own follow-up question. */
export type FollowUpPattern = {
  readonly id: string;
  readonly trigger: FollowUpTrigger;
  /** For a missing element: the concepts it asks for ("measured-result"); none asks for any. */
  readonly concepts: readonly string[];
  readonly personas: readonly Persona[] /** None: all. */;
  readonly text: string;
};

/** Everything an interviewer can say besides the questions themselves. Content, checked when it is loaded. */
export type PhraseBook = { readonly phrasings: readonly Phrasing[]; readonly followUps: readonly FollowUpPattern[] };
