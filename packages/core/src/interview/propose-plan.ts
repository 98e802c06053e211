import { type Practised, rankNext } from '../practice/next.ts';
import type { Form, Kind } from '../rubric/question.ts';
import { MOST_QUESTIONS } from './choices.ts';
import type { Interviewer, Plan } from './plan.ts';

/** A question that may be asked: of the bank, or the person's own. */
export type AskableQuestion = {
  /** Null for words that are kept nowhere. */
  readonly id: string | null;
  readonly question: string;
  readonly form: Form;
  readonly kind: Kind;
  /** What is known of its practice; null where it was never practised. */
  readonly practised: Practised | null;
};

export type PlanWishes = Pick<Plan, 'role' | 'company' | 'kind' | 'minutes' | 'manners' | 'smallTalk'> & {
  readonly interviewers: readonly [Interviewer, ...Interviewer[]];
  /** Those of the packs that were chosen, and own ones, in their order. */
  readonly questions: readonly AskableQuestion[];
  /** `weak-first`: as many as there is time for, what needs practice first. `fixed`: exactly these places of `questions`, in this order. */
  readonly choice: { readonly by: 'weak-first'; readonly now: Date } | { readonly by: 'fixed'; readonly places: readonly number[] };
};

/** Most interviewers on a panel. */
const MOST_INTERVIEWERS = 3;
/** How many questions in a row one of a panel asks. */
const IN_A_ROW = 2;
/** What opens nearly every interview, and what the candidate's own questions make needless. */
const OPENING_QUESTION = 'tell-me-about-yourself';
const CANDIDATES_TURN = 'questions-for-us';

/** A plan for what somebody wishes, to be shown and edited before it starts. A fixed list is kept whole; a panel shares the questions two by two. */
export function proposePlan(wishes: PlanWishes): Plan {
  const { choice, questions } = wishes;
  const chosen = choice.by === 'fixed' ? choice.places.flatMap((place) => questions[place] ?? []) : weakFirst(questions, choice.now);
  const interviewers = wishes.interviewers.slice(0, wishes.kind === 'panel' ? MOST_INTERVIEWERS : 1);
  return {
    role: wishes.role,
    company: wishes.company,
    kind: wishes.kind,
    minutes: wishes.minutes,
    interviewers,
    order: choice.by === 'fixed' ? 'fixed' : 'adaptive',
    questions: distinct(chosen)
      .slice(0, MOST_QUESTIONS)
      .map(({ id, question, form, kind }, at) => ({
        key: id ?? `own-${at + 1}`,
        questionId: id,
        question,
        form,
        kind,
        interviewerId: interviewers[Math.floor(at / IN_A_ROW) % interviewers.length]?.id ?? '',
      })),
    manners: wishes.manners,
    smallTalk: wishes.smallTalk,
  };
}

/** In the order of practice, the usual opening first. Words of one's own come before everything: somebody wrote them for this interview. */
function weakFirst(questions: readonly AskableQuestion[], now: Date): AskableQuestion[] {
  const byId = new Map(questions.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  const ranked = rankNext(
    [...byId]
      .filter(([id]) => id !== CANDIDATES_TURN)
      .map(([id, one]) => one.practised ?? { id, draftSavedAt: null, lastAttemptAt: null, lastRelevance: null, attemptsLately: 0 }),
    now,
  ).flatMap(({ id }) => byId.get(id) ?? []);
  const opening = ranked.filter(({ id }) => id === OPENING_QUESTION);
  return [...opening, ...questions.filter(({ id }) => id === null), ...ranked.filter(({ id }) => id !== OPENING_QUESTION)];
}

/** Each question once, by id and by words. */
function distinct(questions: readonly AskableQuestion[]): AskableQuestion[] {
  const seen = new Set<string>();
  return questions.filter(({ id, question }) => {
    const names = [id ?? '', question.trim().toLowerCase()].filter((name) => name !== '');
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
}
