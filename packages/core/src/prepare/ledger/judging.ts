/** From where on a clause is on record, or in conflict with it. In points of telling words, but where it says otherwise. Source: candor-trials. */
export const JUDGING = {
  /** What a shared stem counts in the rest of the sentence, and in the sentence before. */
  inSentence: 0.55,
  inBefore: 0.3,
  /** The same for a clause with fewer points of telling words of its own. */
  bare: 1.5,
  inSentenceOfBare: 0.9,
  inBeforeOfBare: 0.7,
  /** Points of shared words from which on a number that holds is on record, and one that does not is in conflict. */
  holds: 0.3,
  holdsLoose: 0.9,
  differs: 1.0,
  differsSameNoun: 0.9,
  /** Cosine up to which a sentence and a fact are about different things, and what each tenth beyond it counts in points of words. */
  unlike: 0.35,
  meaning: 4,
  /** Points by which a fact may be nearer than the one that has the number. */
  excuses: 0.9,
  /** Points by which a fact without the number must be nearer than one that has it, to be the one that is denied. */
  nearer: 0.5,
  /** What a number that holds counts in choosing the fact that a clause is about, and what one that does not takes away. */
  numberHolds: 1.2,
  numberMisses: 0.1,
  /** Points from which on another name after "at", "in" or "with" stands in the place of the fact's. */
  otherName: 0.9,
  /** Points from which on any other name does, and those that it needs with the numbers that hold. */
  otherNameAnywhere: 2,
  otherNameAtLeast: 1,
  /** Points from which on another label, "ward 7", stands in the place of the fact's. */
  otherLabel: 0.9,
  /** Points from which on another title stands in the place of the fact's. */
  otherTitle: 1,
  /** Points from which on a rise stands against a fall. */
  otherSide: 1.4,
  /** Points from which on what is told as done is the goal that is still to come. */
  doneGoal: 1.4,
  /** Without numbers: points and share of the clause's words that are on record. */
  words: 1.9,
  share: 0.38,
  shareOfBesides: 0.6,
  shortClause: 2.4,
  shareOfNamed: 0.38,
  wordsOfAll: 2.4,
  shareOfAll: 0.5,
  /** Cosine from which on a sentence says what the fact says. */
  alike: 0.6,
} as const;
