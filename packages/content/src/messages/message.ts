/** Prose in ICU message syntax, plain and in the second person. */
export type Message = {
  /** What was noticed, in a few words: "You name the skill, not when." */
  readonly say: string;
  /** Why it matters to a listener. */
  readonly why?: string;
  /** One thing to do, imperative. */
  readonly do?: string;
};
export type Catalogue = Readonly<Record<string, Message>>;
