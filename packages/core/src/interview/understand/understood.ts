import type { Intent } from '../log.ts';
import { TURN_ASKS, type TurnAsk, type TurnAsks } from './asks/turn-asks.ts';
import { readIntent, type Understood } from './intent.ts';
import { isThinkingAloud } from './thinks-aloud.ts';

/** From this chance on what was learnt goes where the phrases known say nothing. Source: candor-trials. */
const LIKELY = 0.4;
/** Where a mistake costs an answer, as much is asked for. Source: candor-trials. */
const SURE = 0.5;
/** Where the phrases known say something else, what was learnt has to be as likely: with hands left out it is right from here on, and they are below. Source: candor-trials. */
const OVERRULES = 0.7;
/** Of what the phrases known are nearly always right about: a correction, a wish to keep something private. Source: candor-trials. */
const OVERRULES_THE_PLAIN = 0.9;
const PLAIN: ReadonlySet<TurnAsk> = new Set(['corrects', 'privacy']);
/** From this chance on somebody who thinks has all the time they want; one who only may be thinking has more than usual. Source: candor-trials. */
const SURE_OF_THINKING = 0.85;

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
  return asks.chances[best] >= Math.max(neededFor(best), said === null || said === best ? 0 : neededAgainst(said)) ? best : said;
}

const neededFor = (ask: TurnAsk): number => (COSTS_AN_ANSWER.has(ask) ? SURE : LIKELY);
const neededAgainst = (said: TurnAsk): number => (said === SAYS_LITTLE ? LIKELY : PLAIN.has(said) ? OVERRULES_THE_PLAIN : OVERRULES);

/** What a turn during a question asks for besides answering; null for an answer, whole or broken off. */
export function understandTurn(text: string, question: string, asks: TurnAsks | undefined): Understood | null {
  const said = readIntent(text, 'questions');
  const ask = takenFor(text, question, asks);
  if (!asks || (said && (OUTRIGHT.has(said.intent) || said.intent === ask))) return said;
  const alsoAnswers = asks.answers >= SURE;
  // Who swears while they answer has answered.
  if (ask === null || ask === 'answer' || ask === 'unfinished' || (ask === 'hostile' && alsoAnswers)) return null;
  return { intent: ask, term: null, alsoAnswers };
}

/** Whether somebody surely thinks, and says nothing else. */
export const surelyThinks = (text: string, stage: 'questions' | 'candidate-questions', asks: TurnAsks | undefined): boolean =>
  readIntent(text, stage)?.intent === 'think' || (asks !== undefined && asks.chances.think >= SURE_OF_THINKING && asks.answers < 1 - SURE_OF_THINKING);
