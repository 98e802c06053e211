import { createAnalyser } from '@candor/analysis';
import { analyseOne } from './analyse-one.ts';
import { bankAnswers } from './corpus.ts';
import { megabytes } from './stats.ts';

const ANSWERS = 1000;
const WORDS = 150;

/** A process of its own, so that its memory is that of the analysis alone: prints answers a second and resident memory after each tenth, as JSON. */
const analyser = await createAnalyser();
await analyser.ready();
const answers = bankAnswers([...analyser.questions.values()], ANSWERS, WORDS);
const resident: number[] = [];
const from = performance.now();
for (const [i, answer] of answers.entries()) {
  await analyseOne(analyser, answer);
  if ((i + 1) % (ANSWERS / 10) === 0) resident.push(megabytes(process.memoryUsage().rss));
}
process.stdout.write(JSON.stringify({ answers: ANSWERS, words: WORDS, perSecond: ANSWERS / ((performance.now() - from) / 1000), resident }));
