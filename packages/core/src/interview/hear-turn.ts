import type { SoundNote, TurnReading } from './event.ts';
import type { CandidateTurn, Intent } from './log.ts';
import { asked, termAskedFor, termOfQuestion } from './requests.ts';
import { answerTo, type Run } from './run.ts';
import type { SpokenTurn } from './state.ts';
import type { TurnAsk, TurnAsks } from './understand/asks/turn-asks.ts';
import {
  costsAnAnswer,
  endsUnsure,
  isSaidBack,
  isThinkingAloud,
  isToSomebodyElse,
  isUnfinished,
  isYesOrNo,
  readIntent,
  readReply,
  takenFor,
  type Understood,
  understandTurn,
} from './understand/index.ts';

/** A turn of the candidate that is over. */
export type Words = {
  readonly modality: CandidateTurn['modality'];
  readonly text: string;
  readonly startMs: number;
  readonly reading: TurnReading;
  readonly notes: readonly SoundNote[];
  /** A button that was pressed while they spoke: it goes before what the words ask for. */
  readonly request: SpokenTurn['request'];
};

/** With another voice in the room, a turn of so many words is meant for the interviewer. Source: candor-trials. */
const ANSWER_WORDS = 25;
/** From this probability on an element was heard well enough for the words to be an answer. Source: candor-trials. */
const HEARD_FROM = 0.5;
/** Below this probability nothing of an element was heard: what is "unsure" is no answer yet. Source: candor-trials. */
const TRACE = 0.6;
/** From this chance on nothing that was heard speaks against it, nor that a follow-up was asked, whose answers are short. Source: candor-trials. */
const BEYOND_DOUBT = 0.85;
/** A reply to "which word?" has no more words than this. */
const MOST_TERM_WORDS = 6;

/** What stands for an answer still to come. */
const NOT_YET: ReadonlySet<TurnAsk> = new Set(['think', 'unfinished', 'does-not-know']);
/** What a plain yes or no may look like where one was not asked for. */
const SAYS_NEXT_TO_NOTHING: ReadonlySet<Intent> = new Set(['no-content', 'nothing-to-add', 'does-not-know']);
/** "No, that's me done" is more than a no. */
const GIVES_UP: ReadonlySet<TurnAsk> = new Set(['nothing-to-add', 'skip', 'privacy', 'does-not-know', 'hostile', 'over']);

const wordCount = (text: string): number => text.split(/\s+/).length;
export const isLongEnoughToAnswer = (text: string): boolean => wordCount(text) >= ANSWER_WORDS;

/** What was learnt of the turn, where it is believed: that nothing was answered is not where an element was heard, or after a follow-up, unless it is beyond doubt. */
function believed(run: Run, { text, reading: { asks, feedback } }: Words): TurnAsks | undefined {
  const ask = takenFor(text, asked(run), asks);
  if (!asks || ask === null || !NOT_YET.has(ask) || asks.chances[ask] >= BEYOND_DOUBT) return asks;
  const isFollowUp = run.state.current !== null && run.state.current.followUpTurnId !== null;
  return isFollowUp || (isFirstAnswer(run) && isHeard(feedback)) ? undefined : asks;
}

const isFirstAnswer = ({ state: { current, turns } }: Run): boolean => current !== null && answerTo(turns, current.key) === '';
const isHeard = (feedback: TurnReading['feedback']): boolean => feedback?.elements.some(({ probability }) => probability >= TRACE) ?? false;

/** Somebody who looks for an answer, or says the question to themselves, has not given up the floor. Who asks for time is answered. */
export function thinksAloud(run: Run, turn: Words, understood: Understood | null): boolean {
  const { text } = turn;
  if (turn.request !== null) return false;
  if (isSaidBack(text, asked(run))) return true;
  if (understood === null) return isThinkingAloud(text, asked(run)) && takenFor(text, asked(run), believed(run, turn)) === 'think';
  return understood.intent === 'think' && !understood.alsoAnswers && readIntent(text, 'questions')?.intent !== 'think' && !isReply(run);
}

/** With a second voice among them, words that speak to somebody in the room, or a few that answer nothing, were hardly meant for the interviewer. */
export function isForSomebodyElse(run: Run, turn: Words): boolean {
  const { notes, text, reading } = turn;
  if (!notes.includes('second-voice')) return false;
  if (isToSomebodyElse(text)) return true;
  if (understandTurn(text, asked(run), believed(run, turn)) !== null) return false;
  const isAnswer = reading.feedback?.elements.some(({ probability }) => probability >= HEARD_FROM) ?? false;
  return !isAnswer && !isLongEnoughToAnswer(text);
}

/** Somebody began to answer, broke off, and nothing of an answer was heard: they are helped once, as in silence. To be asked once their turn is kept. */
export function hasTrailedOff(run: Run, turn: Words): boolean {
  const { current, offers, turns } = run.state;
  const isFirst = current !== null && current.followUpTurnId === null && answerTo(turns, current.key) === turn.text.trim();
  return isFirst && offers === 0 && breaksOff(run, turn) && turn.reading.feedback !== null && !isHeard(turn.reading.feedback);
}

/** By the phrases known, or by what was learnt. */
const breaksOff = (run: Run, turn: Words): boolean =>
  isUnfinished(turn.text) || endsUnsure(turn.text) || takenFor(turn.text, asked(run), turn.reading.asks) === 'unfinished';

const lastPurpose = ({ state: { turns } }: Run) => {
  const last = turns.findLast(({ by }) => by === 'interviewer');
  return last?.by === 'interviewer' ? last.purpose : null;
};
const OFFERS: ReadonlySet<string | null> = new Set(['offer-help', 'offer-skip']);
const isReply = (run: Run): boolean => OFFERS.has(lastPurpose(run));

/** What the words ask for. After an offer of help a short yes or no is an answer to the offer; after "which word?" a word is the word. */
export function understand(run: Run, turn: Words): Understood | null {
  const { text, request, reading } = turn;
  if (request) return { intent: request, term: null, alsoAnswers: false };
  const asks = believed(run, turn);
  const purpose = lastPurpose(run);
  if (isReply(run)) {
    const reply = GIVES_UP.has(takenFor(text, asked(run), asks) ?? 'answer') ? null : readReply(text);
    if (reply === 'yes') return { intent: purpose === 'offer-help' ? 'rephrase' : 'skip', term: null, alsoAnswers: false };
    if (reply === 'no') return { intent: 'think', term: null, alsoAnswers: false };
  }
  const said = readIntent(text, 'questions');
  const understood = understandTurn(text, asked(run), asks);
  if (purpose === 'which-word' && wordCount(text) <= MOST_TERM_WORDS)
    return { intent: 'explain', term: understood?.term ?? text.toLowerCase(), alsoAnswers: false };
  const term = understood?.intent === 'ask-interviewer' && !understood.alsoAnswers ? termAskedFor(run, text) : null;
  if (term !== null) return { intent: 'explain', term, alsoAnswers: false };
  if (understood === null || said?.intent === understood.intent) return yesOrNo(run, text, understood);
  // By what was learnt alone: the term has not been read yet, and an answer that was heard is not lost.
  if (understood.intent === 'explain') return { ...understood, term: termOfQuestion(run, text) };
  const isAnswered = costsAnAnswer(understood.intent) && isFirstAnswer(run) && isHeard(reading.feedback);
  return yesOrNo(run, text, isAnswered ? { ...understood, alsoAnswers: true } : understood);
}

/** A plain yes or no is an answer where one was asked for. */
function yesOrNo(run: Run, text: string, understood: Understood | null): Understood | null {
  const { current, plan } = run.state;
  const isAskedFor = current !== null && current.followUpTurnId === null && plan.questions[current.index]?.kind === 'yes-no';
  return understood && SAYS_NEXT_TO_NOTHING.has(understood.intent) && isAskedFor && isYesOrNo(text) ? null : understood;
}
