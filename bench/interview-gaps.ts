import type { Analyser } from '@candor/analysis';
import { loadBuiltInPacks, loadPhraseBook, loadTeaching } from '@candor/content';
import type { InterviewSetting, Persona, Plan, Question } from '@candor/core';
import { type PlantedGap, plantedGaps } from './interview-data.ts';
import { BenchHost } from './interview-host.ts';
import { share } from './relevance-of.ts';
import type { Row } from './row.ts';

const BAR = 0.85;

export const settingOf = async (analyser: Analyser): Promise<InterviewSetting> => ({
  book: await loadPhraseBook(),
  rubricOf: (key) => analyser.questions.get(key),
  seed: 1,
});

export const planWith = (questions: readonly Question[], persona: Persona, manners: Plan['manners']): Plan => ({
  role: 'the role',
  company: 'the company',
  kind: 'hiring-manager',
  minutes: 20,
  interviewers: [{ id: 'a', name: 'Ada', title: '', persona, voice: null }],
  order: 'fixed',
  questions: questions.map(({ id, question, form, kind }) => ({ key: id, questionId: id, question, form, kind, interviewerId: 'a' })),
  manners,
  smallTalk: false,
});

/** Whether the first follow-up asks for what is missing: on the frozen set, and on the bank's own answers with every line cut that shows one element. */
export async function gapRows(analyser: Analyser): Promise<Row[]> {
  const frozen = await followUpsOn(analyser, plantedGaps());
  return [row('frozen', frozen, `≥ ${BAR * 100} %`), await bankRow(analyser)];
}

/** Looked at while building: what a change costs there it costs elsewhere as well. */
export const bankRow = async (analyser: Analyser): Promise<Row> =>
  row("the bank's answers without one element, which hearing has learnt from", await followUpsOn(analyser, await cutAnswers()), '');

type Outcome = 'asked for it' | 'asked for another element' | 'asked something else' | 'asked nothing';

function row(on: string, outcomes: readonly Outcome[], bar: string): Row {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const hits = count('asked for it');
  const rest = (['asked for another element', 'asked something else', 'asked nothing'] as const).map((outcome) => `${count(outcome)} ${outcome}`);
  return {
    measure: 'first follow-up asks for the planted gap',
    on: `${outcomes.length} answers, ${on}`,
    bar,
    value: share(hits, outcomes.length),
    met: bar === '' ? null : hits >= BAR * outcomes.length,
    note: `${rest.join(', ')}${bar === '' ? '' : '; from which probability on nothing more is asked was set on this total'}`,
  };
}

async function followUpsOn(analyser: Analyser, cases: readonly PlantedGap[]): Promise<Outcome[]> {
  const setting = await settingOf(analyser);
  const outcomes: Outcome[] = [];
  for (const { question, gap, text } of cases) {
    const known = analyser.questions.get(question);
    if (!known) throw new Error(`the frozen set names a question that is not in the bank: ${question}`);
    const host = new BenchHost(analyser, planWith([known], 'neutral', { patienceMs: 2_000, interruptions: false }), setting);
    host.passVoice();
    const before = host.diary.length;
    host.send({ type: 'typed', text, reading: await host.readingOf(text) });
    host.passVoice();
    const followUp = host.diary.slice(before).flatMap(({ action }) => (action.type === 'say' && action.turn.followUp ? [action.turn.followUp] : []))[0];
    const outcome = !followUp
      ? 'asked nothing'
      : followUp.itemId === gap
        ? 'asked for it'
        : followUp.trigger === 'missing-element'
          ? 'asked for another element'
          : 'asked something else';
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Fewest lines that are still an answer. */
const LEAST_LINES = 3;
/** One answer a question and element is enough. */
async function cutAnswers(): Promise<PlantedGap[]> {
  const questions = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const { answers } = await loadTeaching(questions);
  const seen = new Set<string>();
  return answers.flatMap(({ question, lines }) => {
    const required = byId.get(question)?.elements.filter((element) => element.required) ?? [];
    return required.flatMap(({ id }): PlantedGap[] => {
      const left = lines.filter(({ shows, hints }) => !shows.includes(id) && !hints.includes(id));
      const isWhole = required.every((other) => other.id === id || left.some(({ shows }) => shows.includes(other.id)));
      if (left.length === lines.length || left.length < LEAST_LINES || !isWhole || seen.has(`${question}/${id}`)) return [];
      seen.add(`${question}/${id}`);
      return [{ question, gap: id, text: left.map(({ text }) => text).join(' ') }];
    });
  });
}
