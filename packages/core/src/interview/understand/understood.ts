import type { Intent } from '../log.ts';
import { isLongerThanItsEnd } from './asks/ask-features.ts';
import { TURN_ASKS, type TurnAsk, type TurnAsks } from './asks/turn-asks.ts';
import { readIntent, type Understood } from './intent.ts';
import { isThinkingAloud } from './thinks-aloud.ts';

/** From this chance on what was learnt goes where the phrases known say nothing. Source: candor-trials. */
const LIKELY = 0.4;
/** Where a mistake costs an answer, as much is asked for. Source: candor-trials. */
const SURE = 0.5;
/** Where the phrases known say something else, what was learnt has to be as likely: with hands left out it is right from here on, and they are below. Source: candor-trials. */
const OVERRULES = 0.7;
/** Of what the phrases known are nearly always right about (a correction, a wish to keep something private), and where they see a reason to wait and what was learnt one to go on. Source: candor-trials. */
const OVERRULES_THE_PLAIN = 0.9;
const PLAIN: ReadonlySet<TurnAsk> = new Set(['corrects', 'privacy']);
const COSTS_AN_ANSWER: ReadonlySet<TurnAsk> = new Set([
  'skip',
  'privacy',
  'pause',
  'over',
  'hostile',
  'nothing-to-add',
  'no-content',
  'small-talk',
  'corrects',
]);
/** Whether taking a turn for this, wrongly, would lose an answer or stop the interview. */
export const costsAnAnswer = (intent: Intent): boolean => isAsk(intent) && COSTS_AN_ANSWER.has(intent);
/** Of who answers as well, none of these is believed: they have answered. */
const NOT_BESIDE_AN_ANSWER: ReadonlySet<TurnAsk> = new Set([
  'answer',
  'unfinished',
  'hostile',
  'think',
  'does-not-know',
  'nothing-to-add',
  'no-content',
  'small-talk',
]);

/** What the phrases known say outright, and learning has not seen: sounds, another language. */
const OUTRIGHT: ReadonlySet<Intent> = new Set(['sound-only', 'other-language', 'no-questions']);
/** Anything that looks like a question is taken for one to the interviewer: the least that phrases can say. */
const SAYS_LITTLE: TurnAsk = 'ask-interviewer';

const isAsk = (intent: Intent): intent is Intent & TurnAsk => !OUTRIGHT.has(intent);

/** What a turn is, by what was learnt and by the phrases known; null where neither says, which is as good as an answer. */
export function takenFor(text: string, question: string, asks: TurnAsks | undefined): TurnAsk | null {
  const intent = readIntent(text, 'questions')?.intent;
  const said = intent === undefined ? (isThinkingAloud(text, question) ? 'think' : null) : isAsk(intent) ? intent : null;
  if (!asks) return said;
  const best = TURN_ASKS.reduce((a, b) => (asks.chances[b] > asks.chances[a] ? b : a));
  return asks.chances[best] >= Math.max(neededFor(best), said === null || said === best ? 0 : neededAgainst(said, best)) ? best : said;
}

const neededFor = (ask: TurnAsk): number => (COSTS_AN_ANSWER.has(ask) ? SURE : LIKELY);
function neededAgainst(said: TurnAsk, best: TurnAsk): number {
  if (said === SAYS_LITTLE) return LIKELY;
  const wouldCost = COSTS_AN_ANSWER.has(best) && !COSTS_AN_ANSWER.has(said);
  return PLAIN.has(said) || wouldCost ? OVERRULES_THE_PLAIN : OVERRULES;
}

/** What a turn during a question asks for besides answering; null for an answer, whole or broken off. */
export function understandTurn(text: string, question: string, asks: TurnAsks | undefined): Understood | null {
  const said = readIntent(text, 'questions');
  const ask = takenFor(text, question, asks);
  if (!asks || (said && (OUTRIGHT.has(said.intent) || said.intent === ask))) return said;
  // Only the end of a longer turn was weighed: an answer stands before it.
  const alsoAnswers = asks.answers >= SURE || isLongerThanItsEnd(text);
  if (ask === null || ask === 'answer' || ask === 'unfinished' || (alsoAnswers && NOT_BESIDE_AN_ANSWER.has(ask))) return null;
  return { intent: ask, term: null, alsoAnswers };
}

/** Whether somebody asks for time outright: the silence after it has no end. Who only seems to think is waited for as in silence. */
export const asksForTime = (text: string, stage: 'questions' | 'candidate-questions', asks: TurnAsks | undefined): boolean =>
  readIntent(text, stage)?.intent === 'think' && (!asks || takenFor(text, '', asks) === 'think');
