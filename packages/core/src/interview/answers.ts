import { follow } from './agenda.ts';
import type { SoundNote, TurnReading } from './event.ts';
import { nextFollowUp } from './follow-up/index.ts';
import type { CandidateTurn, Intent } from './log.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { requested } from './requests.ts';
import { answerTo, chance, keepTurn, leader, patch, personaOf, type Run } from './run.ts';
import { afterCandidateQuestions, framing, goodbye, type Over, toNextQuestion, words } from './stages.ts';
import type { AgendaItem, SpokenTurn } from './state.ts';
import { elapsedAt, hasTimeForFollowUp, lengthMs } from './timing.ts';
import { isBackchannel, isEchoOf, isSoundOnly, readIntent, readReply, type Understood } from './understand/index.ts';

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

/** An answer of so many words counts although it ends in something asked or in anger. */
const ANSWER_WORDS = 25;

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
  const intent = turn.request ?? understood?.intent ?? null;
  keepTurn(run, turn, intent);
  if (intent === 'pause') return [...words(run, 'offer-pause', leader(run.state)), { do: 'pause' }, ...afterPause(cut)];
  if (intent === 'think') {
    patch(run, { wantsTime: true });
    return cut.length > 0 ? cut.map(again) : [{ do: 'listen' }];
  }
  if (isRequest(intent)) return cut.length > 0 ? cut.map(again) : [...lastWords(run), { do: 'listen' }];
  if (cut.length > 0) return cut.slice(1);
  const nod = intent === null ? words(run, 'acknowledge', leader(run.state)) : [];
  return stage === 'greeting' ? [...nod, ...framing(run)] : toNextQuestion(run, nod, null);
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
  if (isSomebodyElse(turn)) {
    keepTurn(run, turn, 'sound-only');
    return [...words(run, 'offer-pause', leader(run.state)), { do: 'listen' }];
  }
  const understood = understand(run, turn);
  const isLong = turn.text.split(/\s+/).length >= ANSWER_WORDS;
  const intent = understood?.intent ?? null;
  const counts = intent === null || (isLong && intent !== 'other-language' && intent !== 'corrects');
  keepTurn(run, turn, counts ? null : intent);
  if (counts) takeReading(run, turn.reading);
  const { current } = run.state;
  if (elapsedAt(run.state, run.atMs) >= lengthMs(run.state)) return goodbye(run, overNow(run));
  if (understood) {
    const agenda = requested(run, understood, counts);
    if (agenda) return agenda;
  }
  const followUp = current && hasTimeForFollowUp(run.state, run.atMs) ? nextFollowUp(run, answerTo(run.state.turns, current.key)) : null;
  return followUp ? [...acknowledgement(run), { do: 'say', utterance: followUp }, { do: 'listen' }] : goingOn(run);
}

/** A few words with a second voice among them were hardly meant for the interviewer. */
const isSomebodyElse = ({ notes, text }: Words): boolean => notes.includes('second-voice') && text.split(/\s+/).length < ANSWER_WORDS;

/** What the words ask for. After an offer of help a short yes or no is an answer to the offer. */
function understand(run: Run, { text, request }: Words): Understood | null {
  if (request) return { intent: request, term: null };
  const understood = readIntent(text, 'questions');
  if (understood) return understood;
  const last = run.state.turns.findLast(({ by }) => by === 'interviewer');
  const offered = last?.by === 'interviewer' ? last.purpose : null;
  if (offered !== 'offer-help' && offered !== 'offer-skip') return null;
  const reply = readReply(text);
  if (reply === 'yes') return { intent: offered === 'offer-help' ? 'rephrase' : 'skip', term: null };
  return reply === 'no' ? { intent: 'think', term: null } : null;
}

/** Notes what the answer says: for follow-ups, for the report, and for questions still to come. */
export function takeReading(run: Run, { feedback, answersAhead }: TurnReading): void {
  const { current, answeredAhead, next, plan } = run.state;
  if (!current) return;
  const toCome = new Set(plan.questions.slice(next).map(({ key }) => key));
  const fresh = answersAhead.filter((key) => toCome.has(key) && !answeredAhead.includes(key));
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

function acknowledgement(run: Run): AgendaItem[] {
  const who = leader(run.state);
  return chance(run) < PERSONA_TRAITS[personaOf(run.state, who)].acknowledges ? words(run, 'acknowledge', who) : [];
}
