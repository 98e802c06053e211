import type { Intent } from './log.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { pick } from './phrases.ts';
import { answerTo, askedIn, chance, leader, patch, personaOf, plain, planned, type Run } from './run.ts';
import { toNextQuestion, words } from './stages.ts';
import type { AgendaItem } from './state.ts';
import { asksBack } from './understand/index.ts';
import { bareWords } from './understand/tail.ts';
import { termOf } from './understand/term.ts';

/** Something asked for: in words, or by a button. */
export type Request = { readonly intent: Intent; readonly term: string | null /** The words it was asked in. */; readonly text: string };

/** The first wordings of a question are its plainest; later ones are there to recognise it by. */
const PLAIN_WORDINGS = 6;

/** What follows something asked for during a question. Null goes on as after any answer. `isAnswered`: the same turn also answered. */
export function requested(run: Run, { intent, term, text }: Request, isAnswered: boolean): AgendaItem[] | null {
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
      return isAnswered ? null : [carrying(run, 'view-first', asked(run)), { do: 'listen' }];
    case 'small-talk':
      return [...(asksBack(text) ? words(run, 'small-talk-reply', who) : []), repeat(run), { do: 'listen' }];
    case 'no-content':
    case 'nothing-to-add':
      return drawnOut(run, intent, hasAnswer);
    case 'other-language':
      return [...words(run, 'steer-language', who), { do: 'listen' }];
    case 'does-not-know':
      if (hasAnswer && run.state.current?.followUpTurnId === null) return null;
      if (hasAnswer || run.state.offers > 0) return goOn(run, words(run, 'skip', who), hasAnswer);
      patch(run, { offers: 1 });
      return [...words(run, 'offer-help', who), { do: 'listen' }];
    case 'corrects':
      return isAnswered ? null : [carrying(run, 'correction-noted', asked(run)), { do: 'listen' }];
    case 'no-questions':
    case 'sound-only':
      return null;
  }
}

/** Who says next to nothing is asked for more, once; then it goes on. */
function drawnOut(run: Run, intent: Intent, hasAnswer: boolean): AgendaItem[] {
  const { current } = run.state;
  const who = leader(run.state);
  const isEnough = current?.isDrawnOut || (hasAnswer && (intent === 'nothing-to-add' || !PERSONA_TRAITS[personaOf(run.state, who)].drawsOut));
  if (!current || isEnough) {
    return hasAnswer
      ? toNextQuestion(run, words(run, 'acknowledge', who), { status: 'answered', why: null })
      : toNextQuestion(run, words(run, 'skip', who), { status: 'skipped', why: 'silence' });
  }
  patch(run, { current: { ...current, isDrawnOut: true } });
  return [carrying(run, 'say-more', hasAnswer ? '' : otherWords(run)), { do: 'listen' }];
}

const goOn = (run: Run, lead: readonly AgendaItem[], hasAnswer: boolean): AgendaItem[] =>
  toNextQuestion(run, lead, hasAnswer ? { status: 'answered', why: null } : { status: 'skipped', why: 'asked-to' });

export const asked = (run: Run): string => askedIn(run.state);

/** Wordings for questions of one's own leave out what the question is about. */
const BLANK = '…';

type Carrier = 'repeat' | 'rephrase' | 'explain' | 'view-first' | 'say-more' | 'correction-noted';

/** Words that carry the question: where the phrasing has no place for it, it comes after. */
function carrying(run: Run, purpose: Carrier, question: string, term = ''): AgendaItem {
  const who = leader(run.state);
  const [said] = words(run, purpose, who, { question, term });
  const text = said?.do === 'say' ? said.utterance.text : '';
  const whole = text.toLowerCase().includes(question.toLowerCase()) ? text : `${text} ${question}`.trim();
  return plain(purpose, who, whole, run.state.current?.key ?? null);
}

export const repeat = (run: Run): AgendaItem => carrying(run, 'repeat', asked(run));

/** The question in other words: one of its wordings, or what the element itself would ask for where a follow-up was not understood. */
export function rephrase(run: Run): AgendaItem {
  const other = otherWords(run);
  if (run.state.current) patch(run, { current: { ...run.state.current, rephrased: run.state.current.rephrased + 1 } });
  return carrying(run, other === asked(run) ? 'repeat' : 'rephrase', other);
}

/** What a word means that the interviewer used. Of a word that nobody said, it is asked which one is meant. */
const explain = (run: Run, term: string | null): AgendaItem => {
  if (term === null) return rephrase(run);
  const word = wordOfMine(run, term);
  if (word === null)
    return plain('which-word', leader(run.state), textOf(words(run, 'which-word', leader(run.state), { term })), run.state.current?.key ?? null);
  const other = otherWords(run);
  if (run.state.current) patch(run, { current: { ...run.state.current, rephrased: run.state.current.rephrased + 1 } });
  return carrying(run, 'explain', other, word);
};

const textOf = ([first]: readonly AgendaItem[]): string => (first?.do === 'say' ? first.utterance.text : '');

/** Words of a term that say nothing without the others. */
const SMALL_WORDS = new Set('a an the of in on to for your you my this that it is are and or with by at here word do does'.split(' '));
/** Words that questions are made of: nobody asks what they mean. */
const NO_TERM = new Set(
  'what which who whom whose when where why how do does did have has had can could would should will may might be is are was were been i me we us he she they them mean means meant sense want wants get gets tell about any some most there here not no so and but if then'.split(
    ' ',
  ),
);
const stem = (word: string): string => word.replace(/(?:'s|ies|es|s|y)$/, '');

/** Of a question that asks what something is: the term, where the interviewer said all of it. "What is the team like?" asks no such thing. */
export function termAskedFor(run: Run, text: string): string | null {
  const term = termOf(bareWords(text).join(' '));
  return term !== null && !OF_THE_JOB.test(term) && wordOfMine(run, term) === term ? term : null;
}
const OF_THE_JOB = /\b(?:job|role|team|company|work|position)\b/;

/** The term, or the part of it that the interviewer said on this question; null where it said none of it. */
function wordOfMine({ state }: Run, term: string): string | null {
  const { current, turns } = state;
  const said = turns.flatMap((turn) => (turn.by === 'interviewer' && turn.questionKey === current?.key && turn.purpose !== 'explain' ? [turn.text] : []));
  const mine = new Set([...said, current ? (planned(state, current.index)?.question ?? '') : ''].flatMap(bareWords).map(stem));
  const asking = bareWords(term).filter((word) => !SMALL_WORDS.has(word));
  const own = asking.filter((word) => mine.has(stem(word)));
  if (own.length === 0) return null;
  return own.length === asking.length && own.length > 1 ? term : own.join(' ');
}

const isNoTerm = (word: string): boolean => SMALL_WORDS.has(word) || NO_TERM.has(word);

/** The longest run of the question's own words in what was said, small words left out at its ends: "and by setbacks, you have in mind …?" asks for "setbacks". */
export function termOfQuestion(run: Run, text: string): string | null {
  const own = bareWords(asked(run)).map(stem);
  const said = bareWords(text);
  let longest: readonly string[] = [];
  for (let from = 0; from < own.length; from++) {
    for (const [at, word] of said.entries()) {
      if (isNoTerm(word)) continue;
      let length = 0;
      while (at + length < said.length && stem(said[at + length] ?? '') === own[from + length]) length++;
      while (length > 0 && isNoTerm(said[at + length - 1] ?? '')) length--;
      if (length > longest.length) longest = said.slice(at, at + length);
    }
  }
  return longest.length === 0 ? null : longest.join(' ');
}

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
  const wordings = (rubric?.wordings ?? [])
    .slice(0, PLAIN_WORDINGS)
    .filter((one) => one !== question && !one.includes(BLANK) && ![...said].some((text) => text.includes(one)));
  return pick(run, wordings) ?? question;
}
