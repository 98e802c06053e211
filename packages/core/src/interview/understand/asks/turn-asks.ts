/** What the end of a turn is: an answer, one that breaks off before anything is said, or something asked of the interviewer. */
export const TURN_ASKS = [
  'answer',
  'unfinished',
  'think',
  'repeat',
  'rephrase',
  'explain',
  'skip',
  'privacy',
  'pause',
  'does-not-know',
  'nothing-to-add',
  'no-content',
  'ask-interviewer',
  'hostile',
  'corrects',
  'over',
  'small-talk',
] as const;
export type TurnAsk = (typeof TURN_ASKS)[number];

/** How likely a turn is each of {@link TURN_ASKS} (together 1), and how likely it says something that answers the question (0–1). */
export type TurnAsks = { readonly chances: Readonly<Record<TurnAsk, number>>; readonly answers: number };
