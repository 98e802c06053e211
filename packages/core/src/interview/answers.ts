import { follow } from './agenda.ts';
import type { TurnReading } from './event.ts';
import { nextFollowUp, shortQuote, stancesOf } from './follow-up/index.ts';
import { hasTrailedOff, isForSomebodyElse, isLongEnoughToAnswer, thinksAloud, understand, type Words } from './hear-turn.ts';
import type { FollowUpTrigger, Intent } from './log.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { requested } from './requests.ts';
import { answerTo, chance, keepTurn, leader, patch, personaOf, type Run } from './run.ts';
import { afterCandidateQuestions, framing, goodbye, type Over, toNextQuestion, words } from './stages.ts';
import type { AgendaItem } from './state.ts';
import { elapsedAt, hasTimeForFollowUp, lengthMs } from './timing.ts';
import { asksBack, isBackchannel, isEchoOf, isSoundOnly, readIntent } from './understand/index.ts';

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

function takeAnswer(run: Run, turn: Words): readonly AgendaItem[] {
  if (isForSomebodyElse(run, turn)) {
    const isPartOfAnswer = isLongEnoughToAnswer(turn.text);
    keepTurn(run, turn, isPartOfAnswer ? null : 'sound-only');
    if (isPartOfAnswer) takeReading(run, turn.reading);
    return [...words(run, 'offer-pause', leader(run.state)), { do: 'listen' }];
  }
  const understood = understand(run, turn);
  if (thinksAloud(run, turn, understood)) {
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

/** What was said before on the matters of a correction is not held against anybody any more. */
function retract(run: Run, text: string): void {
  const matters = new Set(stancesOf(run.state, text).map(({ matter }) => matter));
  patch(run, { stances: run.state.stances.filter(({ matter }) => !matters.has(matter)) });
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
