import { type Calibration, FEATURES, type FeatureName, type HearModel, type HearModels } from '@candor/core';
import type { Lesson, Verdict } from './fold.ts';
import { fitLogistic, type Sample } from './logistic.ts';
import { MEANING_FEATURES, SIGNS } from './signs.ts';

const NOTHING: HearModel = { bias: 0, weights: Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<FeatureName, number> };
const PLAIN: Calibration = { bias: 0, best: 1 };
/** Models before anything is learnt. */
export const UNTAUGHT: HearModels = { element: NOTHING, trap: NOTHING, concept: NOTHING, elementCalibration: PLAIN, trapCalibration: PLAIN };

/** One model for a kind of item, from lessons of hands that the bank had not seen. */
export function fitModel(lessons: readonly Lesson[], kind: Lesson['kind'], withMeaning: boolean): HearModel {
  const samples = lessons.filter((lesson) => lesson.kind === kind).map((lesson): Sample => ({ ...lesson, weight: 1 }));
  const { bias, weights } = fitLogistic(samples, SIGNS, withMeaning ? [] : MEANING_FEATURES);
  return { bias, weights: Object.fromEntries(FEATURES.map((name, i) => [name, weights[i] ?? 0])) as Record<FeatureName, number> };
}

/** From the best stretch of an answer to a probability for the answer (Platt scaling). */
export function fitCalibration(verdicts: readonly Verdict[]): Calibration {
  const samples = verdicts.flatMap((verdict): Sample[] => {
    const features = [verdict.logit];
    // What is only hinted at is half there.
    return verdict.label === 0.5
      ? [
          { features, label: 1, weight: 0.5 },
          { features, label: 0, weight: 0.5 },
        ]
      : [{ features, label: verdict.label, weight: 1 }];
  });
  const { bias, weights } = fitLogistic(samples, [1]);
  return { bias, best: weights[0] ?? 0 };
}
