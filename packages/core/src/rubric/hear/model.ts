import { FEATURES, type FeatureName, type Features } from './features.ts';

/** A logistic model with one weight a feature, shared by all items of a kind, so that it can be read by eye. */
export type HearModel = { readonly bias: number; readonly weights: Readonly<Record<FeatureName, number>> };

/** How sure the best stretch of an answer makes of an item, as log odds: neither length nor the number of stretches has a part, so padding buys nothing. */
export type Calibration = { readonly bias: number; readonly best: number };

/** What is learnt for one way of hearing. */
export type HearModels = {
  readonly element: HearModel;
  readonly trap: HearModel;
  readonly concept: HearModel;
  readonly elementCalibration: Calibration;
  readonly trapCalibration: Calibration;
};

const ordered = new WeakMap<HearModel['weights'], Float64Array>();

/** Weights in the order of the features: looked up by name once, not for every stretch. */
function inOrder(weights: HearModel['weights']): Float64Array {
  const known = ordered.get(weights);
  if (known) return known;
  const list = Float64Array.from(FEATURES, (name) => weights[name]);
  ordered.set(weights, list);
  return list;
}

/** Log odds that the stretch is the item. */
export function logitOf(model: HearModel, features: Features): number {
  const weights = inOrder(model.weights);
  let sum = model.bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}

/** Probability, 0–1, that the answer has the item whose best stretch has these log odds. */
export const calibrated = (to: Calibration, best: number): number => probability(to.bias + to.best * best);

export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
