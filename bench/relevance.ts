import { type Analyser, createAnalyser } from '@candor/analysis';
import { type Feedback, parseDocument, readHorizons } from '@candor/core';
import { fairnessRows } from './fairness.ts';
import { hearingRows } from './hearing-report.ts';
import { gradedAnswers, horizonSentences, isUntouched, type LabelledAnswer, labelledStories, naturalAnswers, rewordedQuestions } from './relevance-data.ts';
import { feedbackOf, relevanceOf, share } from './relevance-of.ts';
import type { Row } from './row.ts';

/** How well relevance is heard, on sets written by people who had not seen the bank and frozen before anything was tuned on them. */
export async function benchRelevance(): Promise<Row[]> {
  const analyser = await createAnalyser();
  await analyser.ready();
  const graded = gradedAnswers();
  const natural = naturalAnswers();
  const scored = new Map<string, Feedback>();
  for (const answer of [...natural, ...graded]) scored.set(answer.id, await feedbackOf(analyser, answer.question, answer.text));
  const labelled = [...natural, ...graded];
  const ids = labelled.map((answer) => answer.question);
  const untouched = labelled.filter((answer) => isUntouched(answer.question, ids));
  const touched = labelled.filter((answer) => !isUntouched(answer.question, ids));
  return [
    ...(await answerRows(analyser, natural)),
    orderRow(graded, scored),
    ...(await questionRows(analyser)),
    f1Row('elements, covered or not', untouched, 'the untouched half', 'F1 ≥ .78', 0.78, elementPairs(scored)),
    f1Row('elements, covered or not', touched, 'the other half', '', null, elementPairs(scored)),
    calibrationRow(untouched, scored),
    unsureRow(untouched, scored),
    f1Row('traps, committed or not', untouched, 'the untouched half', 'F1 ≥ .70', 0.7, trapPairs(scored)),
    f1Row('traps, committed or not', touched, 'the other half', '', null, trapPairs(scored)),
    ...(await hearingRows()),
    ...horizonRows(),
    await storyRow(analyser),
    ...(await fairnessRows(analyser)),
  ];
}

async function answerRows(analyser: Analyser, natural: readonly LabelledAnswer[]): Promise<Row[]> {
  const family = new Set(natural.map((answer) => answer.question));
  let first = 0;
  let three = 0;
  for (const answer of natural) {
    const ranking = (await analyser.matchAnswer(answer.text)).ranking.filter((one) => family.has(one.id)).map((one) => one.id);
    if (ranking[0] === answer.question) first++;
    if (ranking.slice(0, 3).includes(answer.question)) three++;
  }
  const on = `${natural.length} natural answers, ${family.size}-way, frozen`;
  return [
    { measure: 'answer → its question, first', on, bar: '≥ 75 %', value: share(first, natural.length), met: first / natural.length >= 0.75, note: '' },
    {
      measure: 'answer → its question, in the first three',
      on,
      bar: '≥ 92 %',
      value: share(three, natural.length),
      met: three / natural.length >= 0.92,
      note: '',
    },
  ];
}

function orderRow(graded: readonly LabelledAnswer[], scored: ReadonlyMap<string, Feedback>): Row {
  const by: Record<string, [number, number]> = { thin: [0, 0], trapped: [0, 0], offtopic: [0, 0] };
  for (const strong of graded.filter((answer) => answer.kind === 'strong')) {
    for (const other of graded.filter((answer) => answer.question === strong.question && answer.kind !== 'strong')) {
      const counts = by[other.kind];
      if (!counts) continue;
      counts[1]++;
      if (relevanceOf(scored.get(strong.id)) > relevanceOf(scored.get(other.id))) counts[0]++;
    }
  }
  const right = Object.values(by).reduce((sum, [r]) => sum + r, 0);
  const all = Object.values(by).reduce((sum, [, n]) => sum + n, 0);
  const note = Object.entries(by)
    .map(([kind, [r, n]]) => `${kind} ${r}/${n}`)
    .join(', ');
  return {
    measure: 'strong above thin, trapped, off-topic',
    on: `${graded.length} graded answers, frozen`,
    bar: '≥ 92 % of pairs',
    value: share(right, all),
    met: right / all >= 0.92,
    note,
  };
}

async function questionRows(analyser: Analyser): Promise<Row[]> {
  const all = rewordedQuestions();
  const own = all.filter((one) => one.question !== null);
  const foreign = all.filter((one) => one.question === null);
  let right = 0;
  let near = 0;
  for (const one of own) {
    const matched = await analyser.matchQuestion(one.text);
    if (matched.ranking[0]?.id === one.question) right++;
    if (matched.near) near++;
  }
  let refused = 0;
  for (const one of foreign) if (!(await analyser.matchQuestion(one.text)).near) refused++;
  return [
    {
      measure: 'question in other words → the question',
      on: `${own.length} wordings, frozen, among all questions`,
      bar: '≥ 90 %',
      value: share(right, own.length),
      met: right / own.length >= 0.9,
      note: `${share(near, own.length)} called near`,
    },
    {
      measure: 'foreign questions refused',
      on: `${foreign.length}, frozen`,
      bar: '≥ 85 %',
      value: share(refused, foreign.length),
      met: refused / foreign.length >= 0.85,
      note: '',
    },
  ];
}

type Pairs = (answer: LabelledAnswer) => { readonly said: boolean; readonly there: boolean }[];

/** Labelled 2 is there, 0 is not; 1 is left out, since a listener may go either way. "Could not tell" counts as not said. */
const elementPairs =
  (scored: ReadonlyMap<string, Feedback>): Pairs =>
  (answer) =>
    (scored.get(answer.id)?.elements ?? []).flatMap((element, i) => {
      const label = answer.elements[i];
      return label === undefined || label === 1 ? [] : [{ said: element.status === 'covered' || element.status === 'partly', there: label === 2 }];
    });

const trapPairs =
  (scored: ReadonlyMap<string, Feedback>): Pairs =>
  (answer) =>
    (scored.get(answer.id)?.traps ?? []).flatMap((trap, i) =>
      answer.traps[i] === undefined ? [] : [{ said: trap.status === 'committed', there: answer.traps[i] === 1 }],
    );

function f1Row(measure: string, answers: readonly LabelledAnswer[], half: string, bar: string, least: number | null, pairs: Pairs): Row {
  const all = answers.flatMap(pairs);
  const hits = all.filter((one) => one.said && one.there).length;
  const precision = hits / Math.max(1, all.filter((one) => one.said).length);
  const recall = hits / Math.max(1, all.filter((one) => one.there).length);
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    measure,
    on: `${answers.length} answers, frozen, ${half}`,
    bar,
    value: f1.toFixed(2),
    met: least === null ? null : f1 >= least,
    note: `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, ${all.length} judgements`,
  };
}

/** Of the elements said to be there with a probability in each tenth, the share that is. */
function calibrationRow(answers: readonly LabelledAnswer[], scored: ReadonlyMap<string, Feedback>): Row {
  const judged = answers.flatMap((answer) =>
    (scored.get(answer.id)?.elements ?? []).flatMap((element, i) => {
      const label = answer.elements[i];
      return label === undefined || label === 1 ? [] : [{ p: element.probability, there: label === 2 }];
    }),
  );
  const tenths = Array.from({ length: 10 }, (_, tenth) => judged.filter(({ p }) => Math.min(9, Math.floor(10 * p)) === tenth));
  const shareOf = (list: typeof judged) => list.filter(({ there }) => there).length / Math.max(1, list.length);
  const meanOf = (list: typeof judged) => list.reduce((sum, { p }) => sum + p, 0) / Math.max(1, list.length);
  const error = tenths.reduce((sum, list) => sum + (list.length / judged.length) * Math.abs(shareOf(list) - meanOf(list)), 0);
  return {
    measure: 'elements, calibration: mean distance of said from true probability',
    on: `${answers.length} answers, frozen, the untouched half`,
    bar: '',
    value: error.toFixed(3),
    met: null,
    note: tenths.map((list, tenth) => `said .${tenth}–: ${list.length === 0 ? '–' : shareOf(list).toFixed(2)} of ${list.length}`).join(', '),
  };
}

function unsureRow(answers: readonly LabelledAnswer[], scored: ReadonlyMap<string, Feedback>): Row {
  const all = answers.flatMap((answer) => scored.get(answer.id)?.elements ?? []);
  return {
    measure: 'elements called “could not tell”',
    on: `${answers.length} answers, frozen, the untouched half`,
    bar: '',
    value: share(all.filter((element) => element.status === 'unsure').length, all.length),
    met: null,
    note: 'counted as not heard in the F1 above',
  };
}

function horizonRows(): Row[] {
  const all = horizonSentences();
  let good = 0;
  let wrongForUnknown = 0;
  const unknown = all.filter((one) => one.months === null).length;
  for (const one of all) {
    const found = readHorizons(parseDocument(one.text), null);
    const months = found.map((h) => h.months).filter((m) => m !== null);
    if (one.months === 'none') good += found.length === 0 ? 1 : 0;
    else if (one.months === null) {
      if (found.length > 0 && months.length === 0) good++;
      if (months.length > 0) wrongForUnknown++;
    } else if (months.some((m) => Math.abs(m - (one.months as number)) <= 0.25 * (one.months as number))) good++;
  }
  return [
    {
      measure: 'horizon in months, exact or within 25 %',
      on: `${all.length} sentences, frozen`,
      bar: '≥ 90 %',
      value: share(good, all.length),
      met: good / all.length >= 0.9,
      note: `a number where none can be told: ${wrongForUnknown} of ${unknown} (${share(wrongForUnknown, all.length)} of all; bar ≤ 4 %)`,
    },
  ];
}

async function storyRow(analyser: Analyser): Promise<Row> {
  const parts = ['situation', 'task', 'action', 'result', 'lesson'] as const;
  const counts = new Map(parts.map((part) => [part, { hit: 0, said: 0, there: 0 }]));
  let skipped = 0;
  const stories = labelledStories();
  for (const story of stories) {
    const doc = parseDocument(story.sentences.map((s) => s.text.trim()).join('\n'));
    if (doc.sentences.length !== story.sentences.length) skipped++;
    const read = (await analyser.readStory(doc.text)).sentences;
    let line = -1;
    let lastLine = -1;
    doc.sentences.forEach((sentence) => {
      line = doc.text.slice(0, sentence.start).split('\n').length - 1;
      if (line === lastLine) return;
      lastLine = line;
      const there = story.sentences[line]?.part;
      const said = read[sentence.index];
      for (const part of parts) {
        const count = counts.get(part);
        if (!count) continue;
        if (said === part) count.said++;
        if (there === part) count.there++;
        if (said === part && there === part) count.hit++;
      }
    });
  }
  const f1s = parts.map((part) => {
    const { hit, said, there } = counts.get(part) ?? { hit: 0, said: 0, there: 0 };
    return hit === 0 ? 0 : (2 * hit) / (said + there);
  });
  const macro = f1s.reduce((sum, f) => sum + f, 0) / parts.length;
  return {
    measure: 'situation, task, action, result, lesson by sentence, macro F1',
    on: `${stories.length} stories, frozen`,
    bar: '≥ .75',
    value: macro.toFixed(2),
    met: macro >= 0.75,
    note: `${parts.map((part, i) => `${part} ${(f1s[i] ?? 0).toFixed(2)}`).join(', ')}; ${skipped} stories whose sentences were cut differently`,
  };
}
