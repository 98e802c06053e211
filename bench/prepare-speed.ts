import type { Analyser } from '@candor/analysis';
import { type Brief, EMPTY_WORKBOOK, type Question, type Workbook } from '@candor/core';
import { bankAnswers } from './corpus.ts';
import type { Row } from './row.ts';
import { percentile, timed } from './stats.ts';

const RUNS = 60;
const WARM_UP = 10;
const ANSWER_WORDS = 150;
const FACTS = 200;
const POINTS = 100;

/** How long the feedback takes with a full workbook and a full brief, warm. */
export async function prepareSpeedRow(analyser: Analyser): Promise<Row> {
  const questions = [...analyser.questions.values()];
  const answers = bankAnswers(questions, RUNS + WARM_UP, ANSWER_WORDS);
  const workbook = fullWorkbook(questions);
  const brief = fullBrief(questions);
  const plain: number[] = [];
  const times = await timed(RUNS, WARM_UP, async (run) => {
    const answer = answers[run];
    const known = analyser.questions.get(answer?.question ?? '');
    if (!answer || !known) throw new Error('the corpus names a question that is not in the bank');
    const result = await analyser.analyse({ text: answer.text, asked: { known }, earlier: [], disputed: [], grammar: false, workbook, brief });
    if (!result.ok || !result.feedback.ledger || !result.feedback.tailoring) throw new Error('the feedback has no ledger or no tailoring');
    const from = performance.now();
    await analyser.analyse({ text: answer.text, asked: { known }, earlier: [], disputed: [], grammar: false });
    plain.push(performance.now() - from);
  });
  // Each run also holds one without them, whose sentences are encoded already.
  const own = times.map((ms, i) => ms - (plain[WARM_UP + i] ?? 0));
  return {
    measure: 'feedback with a full workbook and brief, p95',
    on: `${RUNS} answers of about ${ANSWER_WORDS} words, ${FACTS} facts, ${POINTS} points, warm, one thread`,
    bar: '≤ 200 ms',
    value: `${percentile(own, 0.95).toFixed(1)} ms`,
    met: percentile(own, 0.95) <= 200,
    note: `median ${percentile(own, 0.5).toFixed(1)} ms, with the encoding of the answer`,
  };
}

const sentencesOf = (questions: readonly Question[], words: number, count: number): string[] =>
  bankAnswers(questions, count, words).map(({ text }, i) => `${text.slice(0, 480)} ${i}`);

function fullWorkbook(questions: readonly Question[]): Workbook {
  const facts = sentencesOf(questions, 12, FACTS).map((text, i) => ({ id: `p${i}`, kind: 'other' as const, text: text.trim(), from: '2020', to: null }));
  return { ...EMPTY_WORKBOOK, profile: { name: '', field: '', facts } };
}

function fullBrief(questions: readonly Question[]): Brief {
  const points = sentencesOf(questions, 8, FACTS + POINTS).slice(FACTS);
  const text = points.join('\n');
  return {
    format: 'candor-brief',
    version: 1,
    company: 'Harbour Bakery',
    role: 'baker',
    text,
    points: points.map((point, i) => ({ id: `b${i}`, kind: 'responsibility', text: point.trim(), span: null })),
  };
}
