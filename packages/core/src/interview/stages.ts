import type { AskedQuestion } from './log.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { phrase, type Values } from './phrases.ts';
import { chance, leader, personaOf, plain, planned, type Run } from './run.ts';
import type { AgendaItem } from './state.ts';
import { elapsedAt, hasTimeForQuestion, INTERVIEW_TIMES, isEarly, lengthMs } from './timing.ts';

type Spoken = Parameters<typeof phrase>[1];
/** How the question under way ends. */
export type Over = { readonly status: AskedQuestion['status']; readonly why: AskedQuestion['why'] };

/** One thing to say, or nothing where the book has no words for it. */
export function words(run: Run, purpose: Spoken, interviewerId: string, values: Values = {}, questionKey: string | null = null): AgendaItem[] {
  const text = phrase(run, purpose, interviewerId, values);
  return text === null ? [] : [plain(purpose, interviewerId, text, questionKey)];
}

/** From the first hello on: introductions, the first minute where it is wanted, how it will go, the first question. */
export function opening(run: Run): AgendaItem[] {
  const [first, ...others] = run.state.plan.interviewers;
  const hello: AgendaItem[] = [{ do: 'stage', stage: 'greeting' }, ...words(run, 'greeting', first?.id ?? '')];
  const introductions = others.flatMap(({ id }) => words(run, 'introduce', id));
  const smallTalk = run.state.plan.smallTalk ? words(run, 'small-talk', first?.id ?? '') : [];
  if (smallTalk.length > 0) return [...hello, ...introductions, ...smallTalk, { do: 'listen' }];
  return [...hello, ...introductions, ...framing(run)];
}

/** How long it takes and what is to come, then the first question. */
export const framing = (run: Run): AgendaItem[] => [
  { do: 'stage', stage: 'framing' },
  ...words(run, 'framing', leader(run.state), { count: String(run.state.plan.questions.length) }),
  ...toNextQuestion(run, [], null),
];

/**
 * Ends the question under way and goes on: to the next question there is time for, else to the candidate's own questions, else to the
 * end. Of a fixed list nothing is left out without saying so; a question answered in advance is named, and passed over.
 */
export function toNextQuestion(run: Run, lead: readonly AgendaItem[], over: Over | null): AgendaItem[] {
  const { state, atMs } = run;
  const agenda: AgendaItem[] = [...lead, ...closing(run, over)];
  let index = state.next;
  const answerAhead = (key: string | undefined) => state.answeredAhead.find((ahead) => ahead.key === key);
  for (let ahead = answerAhead(planned(state, index)?.key); ahead; ahead = answerAhead(planned(state, ++index)?.key)) {
    const { question = '', interviewerId = '' } = planned(state, index) ?? {};
    const said = ahead.isNamed ? [] : words(run, 'answered-already', interviewerId, { question, quote: ahead.quote }, ahead.key);
    agenda.push(...said, {
      do: 'settle',
      index,
      status: 'answered-in-advance',
      why: 'already-answered',
    });
  }
  const next = planned(state, index);
  if (!next) return [...agenda, ...afterQuestions(run)];
  if (!hasTimeForQuestion(state, atMs)) return [...agenda, ...leaveOut(run, index), ...afterQuestions(run)];
  if (state.stage !== 'questions') agenda.push({ do: 'stage', stage: 'questions' });
  const former = leader(state);
  if (former !== next.interviewerId) {
    const person = state.plan.interviewers.find(({ id }) => id === next.interviewerId);
    agenda.push(...words(run, 'hand-over', former, { name: person?.name ?? '', title: person?.title ?? '' }));
  }
  const isFirst = state.current === null && state.asked.length === 0;
  const leadsIn = !isFirst && chance(run) < PERSONA_TRAITS[personaOf(state, next.interviewerId)].leadsIn;
  const leadIn = leadsIn ? phrase(run, 'lead-in', next.interviewerId) : null;
  const text = leadIn === null ? next.question : `${leadIn} ${next.question}`;
  return [...agenda, { do: 'open', index }, plain('question', next.interviewerId, text, next.key), { do: 'listen' }];
}

const closing = (run: Run, over: Over | null): AgendaItem[] => (over && run.state.current ? [{ do: 'close', ...over }] : []);

/** Says that the rest of a fixed list is left out. An adaptive plan never promised it. */
function leaveOut(run: Run, from: number): AgendaItem[] {
  const { plan } = run.state;
  const count = plan.questions.length - from;
  if (plan.order === 'adaptive' || count === 0) return [];
  const settled = plan.questions.slice(from).map((_, at): AgendaItem => ({ do: 'settle', index: from + at, status: 'left-out', why: 'time' }));
  return [...words(run, 'time-note', leader(run.state), { count: String(count) }), ...settled];
}

/** The candidate's questions, where there is time and they were not asked for yet; else goodbye. */
export function afterQuestions(run: Run): AgendaItem[] {
  const { state, atMs } = run;
  const left = lengthMs(state) - elapsedAt(state, atMs) - INTERVIEW_TIMES.closing.value;
  const invitation = state.invited || left < INTERVIEW_TIMES.asking.value ? [] : words(run, 'invite-questions', leader(state));
  if (invitation.length === 0) return goodbye(run);
  return [{ do: 'stage', stage: 'candidate-questions' }, { do: 'invited' }, ...invitation, { do: 'listen' }];
}

/** After the candidate's questions: where much time is left and there are questions to fill it, one more; else goodbye. */
export const afterCandidateQuestions = (run: Run, lead: readonly AgendaItem[]): AgendaItem[] =>
  isEarly(run.state, run.atMs) && run.state.next < run.state.plan.questions.length ? toNextQuestion(run, lead, null) : [...lead, ...goodbye(run)];

/** The last words; `over` ends a question that the time has run out on. */
export function goodbye(run: Run, over: Over | null = null): AgendaItem[] {
  const { state } = run;
  const isShort = over !== null || state.asked.some(({ status, why }) => status === 'left-out' && why === 'time');
  const because = isShort ? 'time' : 'finished';
  return [...closing(run, over), { do: 'stage', stage: 'closing' }, ...words(run, 'closing', leader(state)), { do: 'end', because }];
}
