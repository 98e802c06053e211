import { type Analyser, createAnalyser } from '@candor/analysis';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { analyseOne } from './analyse-one.ts';
import { batchRows } from './batch.ts';
import { bankAnswers } from './corpus.ts';
import type { Row } from './row.ts';
import { startRows } from './start.ts';
import { percentile, timed } from './stats.ts';

const RUNS = 200;
const WARM_UP = 40;
const ANSWER_WORDS = 150;

/** Speed of the whole typed analysis, alone, against peers in the same run, over a batch, and against length. */
export async function benchSpeed(): Promise<Row[]> {
  const withMeaning = await createAnalyser();
  await withMeaning.ready();
  const wordsOnly = await createAnalyser({ meaning: 'off' });
  await wordsOnly.ready();
  const relevanceAlone = await createAnalyser({ rules: ({ id }) => id.startsWith('relevance/') });
  await relevanceAlone.ready();
  const questions = [...withMeaning.questions.values()];
  const answers = bankAnswers(questions, RUNS + WARM_UP, ANSWER_WORDS);

  const meaning = await timed(RUNS, WARM_UP, (run) => analyseOne(withMeaning, answers[run]));
  const relevance = await timed(RUNS, WARM_UP, (run) => analyseOne(relevanceAlone, answers[run]));
  const words = await timed(RUNS, WARM_UP, (run) => analyseOne(wordsOnly, answers[run]));
  const processor = retext().use(retextPassive).use(retextSimplify).use(retextIntensify).use(retextRepeatedWords);
  const peer = await timed(RUNS, WARM_UP, (run) => processor.process(answers[run]?.text ?? ''));
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const harper = await timed(RUNS, WARM_UP, (run) => linter.lint(answers[run]?.text ?? ''));

  const p95 = (values: readonly number[]) => percentile(values, 0.95);
  const median = (values: readonly number[]) => percentile(values, 0.5);
  const times = (values: readonly number[]) => `${p95(values).toFixed(1)} ms`;
  const on = `${RUNS} answers of about ${ANSWER_WORDS} words, warm, one thread`;
  const ratio = `median ${median(words).toFixed(1)} ms; ${(median(words) / median(peer)).toFixed(2)} × retext with four plugins (${median(peer).toFixed(1)} ms), ${(median(words) / median(harper)).toFixed(2)} × harper.js (${median(harper).toFixed(1)} ms) in the same run`;
  return [
    {
      measure: 'full typed analysis with meaning, p95',
      on,
      bar: '≤ 100 ms',
      value: times(meaning),
      met: p95(meaning) <= 100,
      note: `median ${median(meaning).toFixed(1)} ms`,
    },
    {
      measure: 'all relevance, p95',
      on,
      bar: '≤ 80 ms',
      value: times(relevance),
      met: p95(relevance) <= 80,
      note: `median ${median(relevance).toFixed(1)} ms; hearing, reading and the rules of relevance, with the answer's words and sentences and the composing of feedback`,
    },
    { measure: 'full typed analysis without meaning, p95', on, bar: '≤ 6 ms', value: times(words), met: p95(words) <= 6, note: ratio },
    ...(await startRows(answers[0])),
    ...(await batchRows(questions)),
    ...(await lengthRows(withMeaning, wordsOnly)),
  ];
}

const LENGTHS = [50, 100, 200, 500, 1000, 2000, 3500];

async function lengthRows(withMeaning: Analyser, wordsOnly: Analyser): Promise<Row[]> {
  const rows: { words: number; meaning: number; without: number }[] = [];
  for (const words of LENGTHS) {
    const answers = bankAnswers([...withMeaning.questions.values()], 12, words).filter((a) => a.text.length <= 20_000);
    if (answers.length < 12) continue;
    const meaning = percentile(await timed(5, 2, (run) => analyseOne(withMeaning, answers[run])), 0.5);
    const without = percentile(await timed(9, 3, (run) => analyseOne(wordsOnly, answers[run])), 0.5);
    rows.push({ words, meaning, without });
  }
  const perWord = (row: { words: number; without: number }) => (1000 * row.without) / row.words;
  const first = rows.find((row) => row.words === 200);
  const last = rows.at(-1);
  const growth = first && last ? perWord(last) / perWord(first) : Number.NaN;
  return [
    {
      measure: 'cost against length, µs a word at the longest ÷ at 200 words',
      on: `${LENGTHS[0]} to ${last?.words ?? 0} words (20,000 characters is the longest answer)`,
      bar: 'no worse than linear (≤ 1.25)',
      value: growth.toFixed(2),
      met: growth <= 1.25,
      note: rows.map((row) => `${row.words} words: ${row.without.toFixed(1)} ms without meaning, ${row.meaning.toFixed(0)} ms with`).join('; '),
    },
  ];
}
