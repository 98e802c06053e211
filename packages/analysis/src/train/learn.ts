import {
  calibrated,
  type HearModels,
  hearAll,
  type Question,
  type QuestionProfiles,
  type RankWeights,
  type RetoldAnswer,
  type StoryModel,
  type ToldStory,
  type VectorOf,
  withParts,
} from '@candor/core';
import { fitCalibration, fitModel, UNTAUGHT } from './fit-models.ts';
import { answerLessons, conceptLessons, type Fold, type Lesson, makeFold, type Verdict, verdictsOn } from './fold.ts';
import { type ParsedAnswer, parseAnswer, retoldAsSpoken } from './hear-answers.ts';
import type { SignedItem } from './material.ts';
import { bestThreshold } from './metrics.ts';
import { learnProfiles } from './profiles.ts';
import { closeLesson, fitRanking, rankedRight, roughLesson } from './rank.ts';
import { fitStory, readLines, storyF1 } from './story.ts';

/** Hands are left out two at a time. */
const FOLDS = 5;

export type Learnt = {
  readonly withMeaning: HearModels;
  readonly wordsOnly: HearModels;
  readonly ranking: Pick<QuestionProfiles, 'withMeaning' | 'wordsOnly'>;
  readonly story: { readonly withMeaning: StoryModel; readonly wordsOnly: StoryModel };
};
type HandFold = Fold & { readonly isOut: (hand: number) => boolean };

/**
 * Learns all weights from hands that the bank has not seen: in each fold the bank, its space and the profiles are made without two of the hands that
 * wrote answers, and their answers are read. So a weight says how much to trust a sign in the talk of a stranger.
 */
export function learn(
  known: readonly Question[],
  items: readonly SignedItem[],
  answers: readonly ParsedAnswer[],
  retold: readonly RetoldAnswer[],
  stories: readonly ToldStory[],
  full: VectorOf,
  say: (line: string) => void,
): Learnt {
  const hands = [...new Set(answers.map(({ answer }) => answer.hand))].sort((a, b) => a - b);
  const folds = Array.from({ length: FOLDS }, (_, n): HandFold => {
    const isOut = (hand: number) => hands.indexOf(hand) % FOLDS === n;
    return {
      ...makeFold(
        items,
        full,
        (sentence) => !isOut(sentence.hand),
        retold.filter(({ of }) => !isOut(of.hand)),
      ),
      isOut,
    };
  });
  say(`${hands.length} hands, ${answers.length} answers, ${items.length} items; ${FOLDS} folds`);
  const spoken = [...answers, ...retold.map(retoldAsSpoken).map(parseAnswer)];
  const withMeaning = learnModels(folds, items, spoken, true, say);
  const wordsOnly = learnModels(folds, items, spoken, false, say);
  const ranking = {
    withMeaning: learnRanking(known, folds, answers, withMeaning, full, say),
    wordsOnly: learnRanking(known, folds, answers, wordsOnly, null, say),
  };
  const story = { withMeaning: learnStory(folds, stories, withMeaning, true, say), wordsOnly: learnStory(folds, stories, wordsOnly, false, say) };
  return { withMeaning, wordsOnly, ranking, story };
}

const outOf = (answers: readonly ParsedAnswer[], fold: HandFold): ParsedAnswer[] => answers.filter(({ answer }) => fold.isOut(answer.hand));

function learnModels(
  all: readonly HandFold[],
  items: readonly SignedItem[],
  answers: readonly ParsedAnswer[],
  withMeaning: boolean,
  say: (line: string) => void,
): HearModels {
  const folds = withMeaning ? all : all.map((fold) => ({ ...fold, bank: { ...fold.bank, matrix: null }, vectorOf: () => undefined }));
  const concept = fitModel(
    folds.flatMap((fold) => conceptLessons(fold, items, (sentence) => fold.isOut(sentence.hand))),
    'concept',
    withMeaning,
  );
  const knowing: HearModels = { ...UNTAUGHT, concept };
  const isAbsence = new Set(items.filter((item) => item.isAbsence).map((item) => item.key));
  const lessons = folds.map((fold) => answerLessons(fold, knowing, outOf(answers, fold)).filter((lesson) => !isAbsence.has(lesson.key)));
  const fitOn = (chosen: readonly Lesson[][]): HearModels => ({
    ...knowing,
    element: fitModel(chosen.flat(), 'element', withMeaning),
    trap: fitModel(chosen.flat(), 'trap', withMeaning),
  });
  // Whole answers are read with weights that were learnt without them.
  const read = folds.flatMap((fold, n) => {
    const models = fitOn(lessons.filter((_, i) => i !== n));
    return outOf(answers, fold).map((answer) => verdictsOn(fold, models, answer, withMeaning).filter((verdict) => !isAbsence.has(verdict.key)));
  });
  const ofKind = (kind: Verdict['kind']) => read.flat().filter((verdict) => verdict.kind === kind);
  const elementCalibration = fitCalibration(ofKind('element'));
  const trapCalibration = fitCalibration(ofKind('trap'));
  const name = withMeaning ? 'with meaning' : 'words only';
  say(`${name}: elements, hands left out: ${bestThreshold(ofKind('element'), ({ logit }) => calibrated(elementCalibration, logit))}`);
  say(`${name}: traps, hands left out: ${bestThreshold(ofKind('trap'), ({ logit }) => calibrated(trapCalibration, logit))}`);
  return { ...fitOn(lessons), elementCalibration, trapCalibration };
}

function learnRanking(
  known: readonly Question[],
  folds: readonly HandFold[],
  answers: readonly ParsedAnswer[],
  models: HearModels,
  full: VectorOf | null,
  say: (line: string) => void,
): RankWeights {
  const withMeaning = full !== null;
  const roughly = folds.flatMap((fold) => {
    const inside = answers.filter(({ answer }) => !fold.isOut(answer.hand)).map(({ answer }) => answer);
    const learnt = learnProfiles(known, inside, full);
    const profiles = { ...learnt, withMeaning: UNRANKED, wordsOnly: UNRANKED };
    const ear = { bank: withMeaning ? fold.bank : { ...fold.bank, matrix: null }, withMeaning: models, wordsOnly: models, profiles };
    return outOf(answers, fold).map(({ answer, units }) => {
      const alone = units.filter((unit) => unit.kind !== 'pair');
      const heard = hearAll(ear, alone, withMeaning ? withParts(units, fold.vectorOf) : null);
      return roughLesson(ear, heard, answer.question, full && withParts(units, full));
    });
  });
  const rough = fitRanking(roughly);
  const closely = roughly.map((lesson) => closeLesson(lesson, rough));
  const close = fitRanking(closely);
  const goals = new Set(known.filter((question) => question.pack === 'goals').map((question) => question.id));
  const isGoals = ({ candidates, right }: (typeof roughly)[number]) => goals.has(candidates[right]?.id ?? '');
  const { first, three } = rankedRight(
    closely.filter((_, i) => isGoals(roughly[i] as (typeof roughly)[number])),
    close,
    (id) => goals.has(id),
  );
  const all = rankedRight(closely, close, () => true);
  const name = withMeaning ? 'with meaning' : 'words only';
  say(
    `${name}: answer → question, hands left out: goals ${percent(first)} first, ${percent(three)} in three; all questions ${percent(all.first)}, ${percent(all.three)}`,
  );
  say(`  ${JSON.stringify({ rough, close })}`);
  return { rough, close };
}

const NO_WEIGHT = { words: 0, telling: 0, meaning: 0, nearest: 0, covered: 0, includes: 0 };
const UNRANKED: RankWeights = { rough: NO_WEIGHT, close: NO_WEIGHT };
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function learnStory(
  folds: readonly HandFold[],
  stories: readonly ToldStory[],
  models: HearModels,
  withMeaning: boolean,
  say: (line: string) => void,
): StoryModel {
  const read = folds.flatMap((fold) =>
    stories.filter((story) => fold.isOut(story.hand)).map((story) => ({ hand: story.hand, fold, lines: readLines(fold, models, story, withMeaning) })),
  );
  const judged = folds.flatMap((fold) => {
    const model = fitStory(read.filter((story) => story.fold !== fold));
    return read.filter((story) => story.fold === fold).map(({ lines }) => ({ lines, model }));
  });
  const name = withMeaning ? 'with meaning' : 'words only';
  say(
    `${name}: parts of stories, hands left out: macro F1 ${[0, 0.3, 0.6, 1].map((weight) => `${storyF1(judged, weight).toFixed(3)} (order ${weight})`).join(', ')}`,
  );
  return fitStory(read);
}
