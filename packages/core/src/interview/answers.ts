import { follow } from './agenda.ts';
import type { SoundNote, TurnReading } from './event.ts';
import { nextFollowUp, shortQuote, stancesOf } from './follow-up/index.ts';
import type { CandidateTurn, FollowUpTrigger, Intent } from './log.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { asked, requested, termAskedFor, termOfQuestion } from './requests.ts';
import { answerTo, chance, keepTurn, leader, patch, personaOf, type Run } from './run.ts';
import { afterCandidateQuestions, framing, goodbye, type Over, toNextQuestion, words } from './stages.ts';
import type { AgendaItem, SpokenTurn } from './state.ts';
import { elapsedAt, hasTimeForFollowUp, lengthMs } from './timing.ts';
import type { TurnAsk } from './understand/asks/turn-asks.ts';
import {
  asksBack,
  endsUnsure,
  isBackchannel,
  isEchoOf,
  isSaidBack,
  isSoundOnly,
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

/** With another voice in the room, a turn of so many words is meant for the interviewer. */
const ANSWER_WORDS = 25;
/** From this probability on an element was heard well enough for the words to be an answer. */
const HEARD_FROM = 0.5;
/** A reply to "which word?" has no more words than this. */
const MOST_TERM_WORDS = 6;

/** Decides what comes after a turn of the candidate, and begins it. */
export function takeWords(run: Run, turn: Words): void {
  patch(run, { speech: null });
  follow(run, isNothing(run, turn) ? resumed(run) : agendaAfter(run, turn));
}

function agendaAfter(run: Run, turn: Words): readonly AgendaItem[] {
  const { stage, cut } = run.state;
  if (stage === 'candidate-questions') return takeQuestion(run, turn);
  if (stage === 'questions' && run.state.current) return takeAnswer(run, turn);
  if (stage !== 'closing') return takeSmallTalk(run, turn);
  keepTurn(run, turn, null);
  return cut.slice(1);
}

/** Whether nobody has said anything to this interviewer: noise, laughter, a nod in sound, the interviewer's own voice. */
function isNothing(run: Run, { text, notes, request, modality }: Words): boolean {
  if (request !== null) return false;
  if (isSoundOnly(text)) return true;
  if (modality === 'typed') return false;
  if (run.state.cut.length > 0 && isBackchannel(text)) return true;
  const said = run.state.turns.findLast(({ by }) => by === 'interviewer')?.text ?? '';
  return notes.includes('echo') || notes.includes('noise') || (run.state.cut.length > 0 && isEchoOf(text, said));
}

/** Takes up what was cut short, or keeps listening. */
function resumed(run: Run): readonly AgendaItem[] {
  const { cut, listening } = run.state;
  if (cut.length > 0) return cut.map(again);
  patch(run, { listening: { sinceMs: run.atMs, fromMs: listening?.fromMs ?? run.atMs, isWaiting: listening?.isWaiting ?? false } });
  return [];
}

/** A question that was cut short and is put once more is a repetition. */
export function again(item: AgendaItem): AgendaItem {
  if (item.do !== 'say') return item;
  const { purpose } = item.utterance;
  return purpose === 'question' || purpose === 'follow-up' ? { do: 'say', utterance: { ...item.utterance, purpose: 'repeat', followUp: null } } : item;
}

function takeSmallTalk(run: Run, turn: Words): readonly AgendaItem[] {
  const { cut, stage } = run.state;
  const understood = turn.request ? null : readIntent(turn.text, 'questions');
  const isTalk = understood === null || TALK.has(understood.intent) || asksBack(turn.text);
  const intent = turn.request ?? (isTalk ? null : understood.intent);
  keepTurn(run, turn, intent);
  if (intent === 'pause') return [...words(run, 'offer-pause', leader(run.state)), { do: 'pause' }, ...afterPause(cut)];
  if (intent === 'think') {
    patch(run, { wantsTime: true });
    return cut.length > 0 ? cut.map(again) : [{ do: 'listen' }];
  }
  if (isRequest(intent)) return cut.length > 0 ? cut.map(again) : [...lastWords(run), { do: 'listen' }];
  if (cut.length > 0) return cut.slice(1);
  const nod = replyTo(run, turn.text, intent);
  return stage === 'greeting' ? [...nod, ...framing(run)] : toNextQuestion(run, nod, null);
}

/** What would be no answer is small talk well enough. */
const TALK: ReadonlySet<Intent> = new Set(['no-content', 'nothing-to-add', 'small-talk', 'does-not-know']);

function replyTo(run: Run, text: string, intent: Intent | null): AgendaItem[] {
  const who = leader(run.state);
  if (asksBack(text)) return words(run, 'small-talk-reply', who);
  if (intent === 'ask-interviewer') return words(run, 'keep-for-later', who);
  return intent === null ? words(run, 'acknowledge', who) : [];
}

const isRequest = (intent: Intent | null): boolean => intent === 'repeat' || intent === 'rephrase' || intent === 'explain';
const afterPause = (cut: readonly AgendaItem[]): readonly AgendaItem[] => (cut.length > 0 ? cut.map(again) : [{ do: 'listen' }]);

/** The last thing the interviewer said, once more. */
export function lastWords(run: Run): AgendaItem[] {
  const last = run.state.turns.findLast((turn) => turn.by === 'interviewer');
  return last?.by === 'interviewer'
    ? [{ do: 'say', utterance: { purpose: 'repeat', interviewerId: last.interviewerId, text: last.text, questionKey: last.questionKey, followUp: null } }]
    : [];
}

function takeQuestion(run: Run, turn: Words): readonly AgendaItem[] {
  const intent = turn.request === 'skip' ? 'no-questions' : (turn.request ?? readIntent(turn.text, 'candidate-questions')?.intent ?? 'ask-interviewer');
  keepTurn(run, turn, intent);
  const who = leader(run.state);
  if (isRequest(intent)) return [...lastWords(run), { do: 'listen' }];
  if (intent === 'pause') return [...words(run, 'offer-pause', who), { do: 'pause' }, { do: 'listen' }];
  if (intent === 'think') {
    patch(run, { wantsTime: true });
    return [{ do: 'listen' }];
  }
  if (intent === 'other-language') return [...words(run, 'steer-language', who), { do: 'listen' }];
  const isLate = elapsedAt(run.state, run.atMs) >= lengthMs(run.state);
  if (intent === 'ask-interviewer' && !isLate) return [...words(run, 'answer-candidate', who), { do: 'listen' }];
  return afterCandidateQuestions(run, []);
}

function takeAnswer(run: Run, spoken: Words): readonly AgendaItem[] {
  const turn = believing(run, spoken);
  if (isForSomebodyElse(turn)) {
    const isPartOfAnswer = wordCount(turn.text) >= ANSWER_WORDS;
    keepTurn(run, turn, isPartOfAnswer ? null : 'sound-only');
    if (isPartOfAnswer) takeReading(run, turn.reading);
    return [...words(run, 'offer-pause', leader(run.state)), { do: 'listen' }];
  }
  const understood = understand(run, turn);
  if (turn.request === null && thinksAloud(run, turn, understood)) {
    keepTurn(run, turn, 'think');
    return [{ do: 'listen' }];
  }
  const intent = understood?.intent ?? null;
  const counts = understood === null || understood.alsoAnswers;
  if (intent === 'corrects') retract(run, turn.text);
  keepTurn(run, turn, counts ? null : intent);
  if (counts) takeReading(run, turn.reading);
  const { current } = run.state;
  if (elapsedAt(run.state, run.atMs) >= lengthMs(run.state)) return goodbye(run, overNow(run));
  if (understood) {
    const agenda = requested(run, { ...understood, text: turn.text }, counts);
    if (agenda) return agenda;
  }
  if (understood === null && hasTrailedOff(run, turn)) {
    patch(run, { offers: 1 });
    return [...words(run, 'offer-help', leader(run.state)), { do: 'listen' }];
  }
  const lead = leadAfter(run, intent);
  const followUp = current && hasTimeForFollowUp(run.state, run.atMs) ? nextFollowUp(run, answerTo(run.state.turns, current.key)) : null;
  if (followUp)
    return [
      ...(lead ?? namedAhead(run) ?? acknowledgement(run, CURIOUS.has(followUp.followUp?.trigger ?? 'missing-element'))),
      { do: 'say', utterance: followUp },
      { do: 'listen' },
    ];
  return lead ? toNextQuestion(run, lead, overNow(run)) : goingOn(run);
}

/** What an answer is met with that also corrected an earlier one, or asked something. */
function leadAfter(run: Run, intent: Intent | null): AgendaItem[] | null {
  if (intent === 'corrects') return words(run, 'correction-noted', leader(run.state));
  return intent === 'ask-interviewer' ? words(run, 'keep-for-later', leader(run.state)) : null;
}

/** Before it asks further it names what was answered in advance, while that is fresh. */
function namedAhead(run: Run): AgendaItem[] | null {
  const { answeredAhead, plan } = run.state;
  const fresh = answeredAhead.find(({ isNamed, quote }) => !isNamed && quote !== '');
  const question = plan.questions.find(({ key }) => key === fresh?.key);
  if (!fresh || !question) return null;
  patch(run, { answeredAhead: answeredAhead.map((one) => (one === fresh ? { ...one, isNamed: true } : one)) });
  return words(run, 'answered-already', leader(run.state), { question: question.question, quote: fresh.quote }, fresh.key);
}

/** What stands for an answer still to come. */
const NOT_YET: ReadonlySet<TurnAsk> = new Set(['think', 'unfinished', 'does-not-know']);
/** From this chance on nothing that was heard speaks against it. Source: candor-trials. */
const BEYOND_DOUBT = 0.85;

/** Where an element was heard in a first answer, that it is none yet is only believed beyond doubt. */
function believing(run: Run, turn: Words): Words {
  const { asks, feedback, answersAhead } = turn.reading;
  const ask = takenFor(turn.text, asked(run), asks) ?? 'answer';
  const isHeard = feedback?.elements.some(({ probability }) => probability >= TRACE) ?? false;
  if (!asks || !NOT_YET.has(ask) || asks.chances[ask] >= BEYOND_DOUBT || !isHeard) return turn;
  const { current, turns } = run.state;
  return current === null || answerTo(turns, current.key) !== '' ? turn : { ...turn, reading: { feedback, answersAhead } };
}

/** Somebody who looks for an answer, or says the question to themselves, has not given up the floor. */
function thinksAloud(run: Run, { text, reading: { asks } }: Words, understood: Understood | null): boolean {
  if (isSaidBack(text, asked(run))) return true;
  if (!asks) return understood === null && isThinkingAloud(text, asked(run));
  return takenFor(text, asked(run), asks) === 'think' && !understood?.alsoAnswers;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** With a second voice among them, words that speak to somebody in the room, or a few that answer nothing, were hardly meant for the interviewer. */
function isForSomebodyElse({ notes, text, reading }: Words): boolean {
  if (!notes.includes('second-voice')) return false;
  if (isToSomebodyElse(text)) return true;
  if (readIntent(text, 'questions') !== null) return false;
  const isAnswer = reading.feedback?.elements.some(({ probability }) => probability >= HEARD_FROM) ?? false;
  return !isAnswer && wordCount(text) < ANSWER_WORDS;
}

/** Somebody began to answer, broke off, and nothing of an answer was heard: they are helped once, as in silence. */
function hasTrailedOff(run: Run, turn: Words): boolean {
  const { state } = run;
  const { text, reading } = turn;
  const { current, offers } = state;
  const isFirst = current !== null && current.followUpTurnId === null && answerTo(state.turns, current.key) === text.trim();
  return isFirst && offers === 0 && breaksOff(run, turn) && (reading.feedback?.elements.every(({ probability }) => probability < TRACE) ?? false);
}
/** By the phrases known; or by what was learnt, where that takes the turn for something else than a whole answer. */
const breaksOff = (run: Run, { text, reading: { asks } }: Words): boolean =>
  isUnfinished(text) || endsUnsure(text) || (asks !== undefined && takenFor(text, asked(run), asks) === 'unfinished');

/** Below this probability nothing of an element was heard: what is "unsure" is no answer yet. */
const TRACE = 0.6;

/** What was said before on the matters of a correction is not held against anybody any more. */
function retract(run: Run, text: string): void {
  const matters = new Set(stancesOf(run.state, text).map(({ matter }) => matter));
  patch(run, { stances: run.state.stances.filter(({ matter }) => !matters.has(matter)) });
}

/** What the words ask for. After an offer of help a short yes or no is an answer to the offer; after "which word?" a word is the word. */
function understand(run: Run, { text, request, reading }: Words): Understood | null {
  if (request) return { intent: request, term: null, alsoAnswers: false };
  const last = run.state.turns.findLast(({ by }) => by === 'interviewer');
  const purpose = last?.by === 'interviewer' ? last.purpose : null;
  if (purpose === 'offer-help' || purpose === 'offer-skip') {
    const reply = GIVES_UP.has(takenFor(text, asked(run), reading.asks) ?? 'answer') ? null : readReply(text);
    if (reply === 'yes') return { intent: purpose === 'offer-help' ? 'rephrase' : 'skip', term: null, alsoAnswers: false };
    if (reply === 'no') return { intent: 'think', term: null, alsoAnswers: false };
  }
  const understood = understandTurn(text, asked(run), reading.asks);
  if (purpose === 'which-word' && wordCount(text) <= MOST_TERM_WORDS)
    return { intent: 'explain', term: understood?.term ?? text.toLowerCase(), alsoAnswers: false };
  const term = understood?.intent === 'ask-interviewer' && !understood.alsoAnswers ? termAskedFor(run, text) : null;
  if (term !== null) return { intent: 'explain', term, alsoAnswers: false };
  if (understood?.intent === 'explain' && understood.term === null) return { ...understood, term: termOfQuestion(run, text) };
  return understood && SAYS_NEXT_TO_NOTHING.has(understood.intent) && isAskedForYesOrNo(run) && isYesOrNo(text) ? null : understood;
}

/** What a plain yes or no may look like where one was not asked for. */
const SAYS_NEXT_TO_NOTHING: ReadonlySet<Intent> = new Set(['no-content', 'nothing-to-add', 'does-not-know']);

/** "No, that's me done" is more than a no. */
const GIVES_UP: ReadonlySet<TurnAsk> = new Set(['nothing-to-add', 'skip', 'privacy', 'does-not-know', 'hostile', 'over']);

function isAskedForYesOrNo({ state: { current, plan } }: Run): boolean {
  return current !== null && current.followUpTurnId === null && plan.questions[current.index]?.kind === 'yes-no';
}

/** Notes what the answer says: for follow-ups, for the report, and for questions still to come. */
export function takeReading(run: Run, { feedback, answersAhead }: TurnReading): void {
  const { current, answeredAhead, next, plan } = run.state;
  if (!current) return;
  const toCome = new Set(plan.questions.slice(next).map(({ key }) => key));
  const fresh = answersAhead
    .filter(({ key }) => toCome.has(key) && !answeredAhead.some((ahead) => ahead.key === key))
    .map(({ key, quote }) => ({ key, quote: shortQuote(quote), isNamed: false }));
  patch(run, {
    answeredAhead: [...answeredAhead, ...fresh],
    current: { ...current, first: current.first ?? feedback, last: feedback ?? current.last },
    offers: 0,
    unanswered: 0,
  });
}

/** What is said if the answer under way needs no follow-up. */
export const goingOn = (run: Run): AgendaItem[] => {
  const nod = acknowledgement(run);
  return toNextQuestion(run, nod, overNow(run));
};

/** How the current question ends if it ends now. */
export function overNow(run: Run): Over {
  const { current, turns } = run.state;
  if (!current || answerTo(turns, current.key) === '') return { status: 'skipped', why: 'silence' };
  return { status: current.isInterrupted ? 'interrupted' : 'answered', why: null };
}

/** Asked out of curiosity, about an answer that lacks nothing. */
const CURIOUS: ReadonlySet<FollowUpTrigger> = new Set(['named-thing', 'vague-word']);
/** Who acknowledges this share of answers never asks out of curiosity without a nod. */
const NODS_FROM = 0.3;

function acknowledgement(run: Run, isCurious = false): AgendaItem[] {
  const who = leader(run.state);
  const { acknowledges } = PERSONA_TRAITS[personaOf(run.state, who)];
  return chance(run) < acknowledges || (isCurious && acknowledges >= NODS_FROM) ? words(run, 'acknowledge', who) : [];
}
