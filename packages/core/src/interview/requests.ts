import { PERSONA_TRAITS } from './persona-traits.ts';
import { pick } from './phrases.ts';
import { answerTo, chance, leader, patch, personaOf, plain, planned, type Run } from './run.ts';
import { toNextQuestion, words } from './stages.ts';
import type { AgendaItem } from './state.ts';
import type { Understood } from './understand/index.ts';

/** The first wordings of a question are its plainest; later ones are there to recognise it by. */
const PLAIN_WORDINGS = 6;

/** What follows something asked for during a question. Null goes on as after any answer. `isAnswered`: the same turn also answered. */
export function requested(run: Run, { intent, term }: Understood, isAnswered: boolean): AgendaItem[] | null {
  const who = leader(run.state);
  const hasAnswer = isAnswered || answerTo(run.state.turns, run.state.current?.key ?? '') !== '';
  switch (intent) {
    case 'repeat':
      return [repeat(run), { do: 'listen' }];
    case 'rephrase':
      return [rephrase(run), { do: 'listen' }];
    case 'explain':
      return [explain(run, term), { do: 'listen' }];
    case 'skip':
      return goOn(run, words(run, 'skip', who), hasAnswer);
    case 'privacy':
      return goOn(run, words(run, 'privacy', who), hasAnswer);
    case 'hostile':
      return goOn(run, words(run, 'stay-calm', who), hasAnswer);
    case 'think': {
      patch(run, { wantsTime: true });
      const comfort = chance(run) < PERSONA_TRAITS[personaOf(run.state, who)].comforts ? words(run, 'wait', who) : [];
      return [...comfort, { do: 'listen' }];
    }
    case 'pause':
      return [...words(run, 'offer-pause', who), { do: 'pause' }, { do: 'listen' }];
    case 'over': {
      const note = words(run, 'not-over-yet', who);
      return hasAnswer ? toNextQuestion(run, note, { status: 'answered', why: null }) : [...note, repeat(run), { do: 'listen' }];
    }
    case 'ask-interviewer':
      return isAnswered ? null : [...words(run, 'answer-candidate', who), { do: 'listen' }];
    case 'other-language':
      return [...words(run, 'steer-language', who), { do: 'listen' }];
    case 'does-not-know':
      if (hasAnswer && run.state.current?.followUpTurnId === null) return null;
      if (hasAnswer || run.state.offers > 0) return goOn(run, words(run, 'skip', who), hasAnswer);
      patch(run, { offers: 1 });
      return [...words(run, 'offer-help', who), { do: 'listen' }];
    case 'corrects':
      return hasAnswer
        ? toNextQuestion(run, words(run, 'acknowledge', who), { status: 'answered', why: null })
        : [...words(run, 'acknowledge', who), { do: 'listen' }];
    case 'no-questions':
    case 'sound-only':
      return null;
  }
}

const goOn = (run: Run, lead: readonly AgendaItem[], hasAnswer: boolean): AgendaItem[] =>
  toNextQuestion(run, lead, hasAnswer ? { status: 'answered', why: null } : { status: 'skipped', why: 'asked-to' });

/** What the candidate is being asked just now: the latest follow-up, or the question. */
function asked(run: Run): string {
  const { current, turns } = run.state;
  const followUp = turns.find(({ id }) => id === current?.followUpTurnId)?.text;
  return followUp ?? (current ? (planned(run.state, current.index)?.question ?? '') : '');
}

/** Words that carry the question: where the phrasing has no place for it, it comes after. */
function carrying(run: Run, purpose: 'repeat' | 'rephrase' | 'explain', question: string, term: string): AgendaItem {
  const who = leader(run.state);
  const [said] = words(run, purpose, who, { question, term });
  const text = said?.do === 'say' ? said.utterance.text : '';
  const whole = text.toLowerCase().includes(question.toLowerCase()) ? text : `${text} ${question}`.trim();
  return plain(purpose, who, whole, run.state.current?.key ?? null);
}

export const repeat = (run: Run): AgendaItem => carrying(run, 'repeat', asked(run), '');

/** The question in other words: one of its wordings, or what the element itself would ask for where a follow-up was not understood. */
export function rephrase(run: Run): AgendaItem {
  const other = otherWords(run);
  if (run.state.current) patch(run, { current: { ...run.state.current, rephrased: run.state.current.rephrased + 1 } });
  return carrying(run, other === asked(run) ? 'repeat' : 'rephrase', other, '');
}

const explain = (run: Run, term: string | null): AgendaItem => {
  if (term === null) return rephrase(run);
  const other = otherWords(run);
  if (run.state.current) patch(run, { current: { ...run.state.current, rephrased: run.state.current.rephrased + 1 } });
  return carrying(run, 'explain', other, term);
};

function otherWords(run: Run): string {
  const { current, turns } = run.state;
  if (!current) return asked(run);
  const rubric = run.setting.rubricOf(current.key);
  const followUp = turns.find(({ id }) => id === current.followUpTurnId);
  if (followUp?.by === 'interviewer' && followUp.followUp) {
    const { itemId } = followUp.followUp;
    const spec = [...(rubric?.elements ?? []), ...(rubric?.traps ?? [])].find(({ id }) => id === itemId);
    return spec?.followUp ?? followUp.text;
  }
  const said = new Set(turns.flatMap((turn) => (turn.by === 'interviewer' && turn.questionKey === current.key ? [turn.text] : [])));
  const question = planned(run.state, current.index)?.question ?? '';
  const wordings = (rubric?.wordings ?? []).slice(0, PLAIN_WORDINGS).filter((one) => one !== question && ![...said].some((text) => text.includes(one)));
  return pick(run, wordings) ?? question;
}
