import { calibrated, type HearModels, type VectorOf } from '@candor/core';
import { makeFold, type Verdict, verdictsOn } from './fold.ts';
import type { ParsedAnswer } from './hear-answers.ts';
import { type Signed, type SignedItem, tradeOf } from './material.ts';
import { type Scores, scoresFrom } from './metrics.ts';

/** How well answers are heard that the bank has seen nothing of. Thresholds are those in use. */
export type HearingReport = {
  /** Two of ten hands left out in turn. */
  readonly authors: Judged;
  /** A fifth of the trades left out in turn: their phrasings and the answers of their people. */
  readonly trades: Judged;
  /** The learning curve: a bank that has the answers of so many hands, heard by hands that are in none. */
  readonly curve: readonly (Judged & { readonly hands: number; readonly answers: number })[];
};
type Judged = { readonly elements: Scores; readonly traps: Scores };

const GROUPS = 5;
/** Hands that are heard at every point of the curve. */
const HEARD_HANDS = 2;
const CURVE = [0, 2, 4, 6, 8];

export function reportOn(
  items: readonly SignedItem[],
  answers: readonly ParsedAnswer[],
  full: VectorOf,
  models: HearModels,
  thresholds: { readonly element: number; readonly trap: number },
): HearingReport {
  const isAbsence = new Set(items.filter((item) => item.isAbsence).map((item) => item.key));
  const judge = (keep: (sentence: Signed) => boolean, heard: readonly ParsedAnswer[]): Verdict[] => {
    const fold = makeFold(items, full, keep);
    return heard.flatMap((answer) => verdictsOn(fold, models, answer, true)).filter((verdict) => !isAbsence.has(verdict.key));
  };
  const scores = (verdicts: readonly Verdict[]): Judged => ({
    elements: scoresFrom(
      verdicts.filter(({ kind }) => kind === 'element'),
      ({ logit }) => calibrated(models.elementCalibration, logit),
      thresholds.element,
    ),
    traps: scoresFrom(
      verdicts.filter(({ kind }) => kind === 'trap'),
      ({ logit }) => calibrated(models.trapCalibration, logit),
      thresholds.trap,
    ),
  });
  const hands = [...new Set(answers.map(({ answer }) => answer.hand))].sort((a, b) => a - b);
  const groups = Array.from({ length: GROUPS }, (_, n) => n);
  const inGroup = (trade: string, n: number) => hash(lastWord(trade)) % GROUPS === n;
  const heardHands = hands.slice(-HEARD_HANDS);
  const bankHands = hands.slice(0, -HEARD_HANDS);
  return {
    authors: scores(
      groups.flatMap((n) =>
        judge(
          ({ hand }) => hands.indexOf(hand) % GROUPS !== n || !hands.includes(hand),
          answers.filter(({ answer }) => hands.indexOf(answer.hand) % GROUPS === n),
        ),
      ),
    ),
    trades: scores(
      groups.flatMap((n) =>
        judge(
          ({ trade }) => trade === '' || !inGroup(trade, n),
          answers.filter(({ answer }) => inGroup(tradeOf(answer.speaker), n)),
        ),
      ),
    ),
    curve: CURVE.map((count) => {
      const inBank = bankHands.slice(0, count);
      const known = (hand: number) => !hands.includes(hand) || inBank.includes(hand);
      const verdicts = judge(
        ({ hand }) => known(hand),
        answers.filter(({ answer }) => heardHands.includes(answer.hand)),
      );
      return { hands: count, answers: answers.filter(({ answer }) => inBank.includes(answer.hand)).length, ...scores(verdicts) };
    }),
  };
}

const lastWord = (trade: string): string =>
  trade
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .at(-1) ?? '';

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}
