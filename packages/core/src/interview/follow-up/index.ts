import type { FollowUp, InterviewerTurn } from '../log.ts';
import { PERSONA_TRAITS } from '../persona-traits.ts';
import type { FollowUpPattern } from '../phrase-book.ts';
import { fill, isFillable, pick, type Values } from '../phrases.ts';
import { chance, leader, personaOf, planned, type Run } from '../run.ts';
import type { InterviewState, Utterance } from '../state.ts';
import { lightDocument } from '../understand/light-document.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { isSameWords, quoteWords } from './quote.ts';
import { monthsAskedAbout, readStances, type Stance } from './stances.ts';

/** Share of missing elements that are asked for in the book's own words for the concept, where it has some; the others as the bank asks. */
const CONCEPT_SHARE = 0.4;

/** From this share of complete answers on that somebody asks about, they ask about the first name that comes up. */
const CURIOUS_BY_NATURE = 0.4;

/** The follow-up that this answer asks for most; null where there is nothing to ask, or the persona has asked enough. */
export function nextFollowUp(run: Run, answer: string): Utterance | null {
  const { state, setting } = run;
  const { current } = state;
  if (!current) return null;
  const asked = followUpsIn(state);
  const traits = PERSONA_TRAITS[personaOf(state, leader(state))];
  const count = asked.filter(({ questionKey }) => questionKey === current.key).length;
  if (current.isLeftAlone || count >= traits.followUps) return null;
  const isCurious = chance(run) < traits.curious;
  const doc = lightDocument(answer);
  const gaps = gapsOf({
    doc,
    feedback: current.last,
    rubric: setting.rubricOf(current.key),
    stances: stancesOf(state, answer),
    earlier: state.stances,
    knownConcepts: conceptsToldBefore(run),
    familiar: familiarNames(state),
    isFirst: count === 0,
    asksForNames: count === 0 && traits.curious >= CURIOUS_BY_NATURE,
    isUsed: (quote) => asked.some(({ followUp }) => followUp.quote !== null && isSameWords(followUp.quote, quote)),
  });
  for (const gap of gaps) {
    if ((gap.isExtra && !isCurious) || asked.some((turn) => isSame(turn, gap, current.key))) continue;
    const said = wordsFor(run, gap, asked);
    if (said) return utterance(run, gap, said);
  }
  return null;
}

/** A few words of somebody's, to be said back. */
export function shortQuote(text: string): string {
  const doc = lightDocument(text);
  return quoteWords(doc, 0, doc.words.length, MOST_SAID_BACK);
}
const MOST_SAID_BACK = 12;

type AskedFollowUp = InterviewerTurn & { readonly followUp: FollowUp };
const followUpsIn = (state: InterviewState): AskedFollowUp[] =>
  state.turns.flatMap((turn) => (turn.by === 'interviewer' && turn.followUp ? [{ ...turn, followUp: turn.followUp }] : []));

/** An element or trap is asked for once a question, a contradiction between two questions once. */
function isSame({ questionKey, followUp }: AskedFollowUp, { trigger, itemId, quote, against }: Gap, key: string): boolean {
  if (itemId !== null) return questionKey === key && followUp.itemId === itemId;
  if (trigger !== followUp.trigger) return false;
  if (against) return followUp.against?.quote === against.quote || followUp.quote === quote;
  return followUp.quote?.toLowerCase() === quote?.toLowerCase();
}

/** What the answer under way commits to. */
export function stancesOf(state: InterviewState, answer: string): Stance[] {
  const { current } = state;
  if (!current) return [];
  const asked = monthsAskedAbout(planned(state, current.index)?.question ?? '');
  return readStances(lightDocument(answer), current.last?.horizons ?? [], { questionKey: current.key, asked });
}

function conceptsToldBefore({ state, setting }: Run): Set<string> {
  const told = new Set<string>();
  for (const { key, last } of state.asked) {
    const specs = setting.rubricOf(key)?.elements ?? [];
    for (const spec of specs) if (last?.elements.some(({ id, status }) => id === spec.id && status === 'covered')) for (const id of spec.concepts) told.add(id);
  }
  return told;
}

const familiarNames = ({ plan, current }: InterviewState): string =>
  [plan.role, plan.company, ...plan.interviewers.flatMap(({ name, title }) => [name, title]), current ? plan.questions[current.index]?.question : ''].join(' ');

type Said = { readonly patternId: string; readonly text: string };

/** Words for a gap: a pattern that was not used yet, in the persona's manner where there is one; else what the bank would ask. */
function wordsFor(run: Run, gap: Gap, asked: readonly AskedFollowUp[]): Said | null {
  const values: Values = { quote: gap.quote ?? '', thing: gap.quote ?? '', ask: gap.ask ?? '', earlier: gap.against?.quote ?? '', term: gap.quote ?? '' };
  const used = new Set(asked.map(({ followUp }) => followUp.patternId));
  const fitting = run.setting.book.followUps.filter(
    (one) => one.trigger === gap.trigger && !used.has(one.id) && isFillable(one.text, values) && suits(one, gap),
  );
  const persona = personaOf(run.state, leader(run.state));
  const own = fitting.filter(({ personas }) => personas.length === 0 || personas.includes(persona));
  const inManner = own.length > 0 ? own : fitting;
  const quoting = gap.quote === null ? [] : inManner.filter(({ text }) => text.includes('{quote}'));
  const pool = quoting.length > 0 ? quoting : inManner;
  const byConcept = pool.filter(({ concepts }) => concepts.length > 0);
  const general = pool.filter(({ concepts }) => concepts.length === 0);
  const prefersConcept = byConcept.length > 0 && (general.length === 0 || chance(run) < CONCEPT_SHARE);
  const pattern = pick(run, prefersConcept ? byConcept : general);
  if (pattern) return { patternId: pattern.id, text: fill(pattern.text, values) };
  const questionId = run.state.current ? planned(run.state, run.state.current.index)?.key : '';
  return gap.ask === null ? null : { patternId: `ask:${questionId}/${gap.itemId}`, text: gap.ask };
}

const suits = ({ concepts }: FollowUpPattern, gap: Gap): boolean => concepts.length === 0 || concepts.some((id) => gap.concepts.includes(id));

function utterance(run: Run, gap: Gap, { patternId, text }: Said): Utterance {
  const { trigger, itemId, quote, against } = gap;
  return {
    purpose: 'follow-up',
    interviewerId: leader(run.state),
    text,
    questionKey: run.state.current?.key ?? null,
    followUp: { patternId, trigger, itemId, quote, against },
  };
}
