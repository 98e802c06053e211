import { FEATURES, type FeatureName, type Features } from './features.ts';

/** A logistic model with one weight a feature, shared by all elements and traps, so that it can be read by eye. */
export type HearModel = { readonly bias: number; readonly weights: Readonly<Record<FeatureName, number>> };

/** One model for an encoder, one for words alone. */
export type HearModels = { readonly withMeaning: HearModel; readonly wordsOnly: HearModel };

/** Probability, 0–1, that the unit is the element. */
export function probabilityOf(model: HearModel, features: Features): number {
  const z = FEATURES.reduce((sum, name, i) => sum + model.weights[name] * (features[i] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-z));
}

export type Sample = { readonly features: Features; readonly label: 0 | 1; readonly weight: number };

const STEPS = 400;
const RATE = 0.5;
const RIDGE = 1e-4;

/** Nearer to a phrasing never speaks against an element, nearer to a near miss or a rival never for it. */
const SIGN: Readonly<Record<FeatureName, -1 | 0 | 1>> = {
  saysMeaning: 1,
  saysMeaningMean: 1,
  nearMissMeaning: -1,
  rivalMeaning: -1,
  saysWords: 1,
  saysWordsMean: 1,
  nearMissWords: -1,
  rivalWords: -1,
  cues: 1,
  trap: 0,
};
const SIGNS = FEATURES.map((name) => SIGN[name]);

/** Fits the model by gradient descent on standardised features: deterministic, no randomness. Weights come back in the features' own units, rounded. */
export function trainModel(samples: readonly Sample[], unused: readonly FeatureName[]): HearModel {
  const n = FEATURES.length;
  const used = FEATURES.map((name) => (unused.includes(name) ? 0 : 1));
  const total = samples.reduce((sum, s) => sum + s.weight, 0);
  const mean = FEATURES.map((_, i) => samples.reduce((sum, s) => sum + s.weight * (s.features[i] ?? 0), 0) / total);
  const deviation = FEATURES.map(
    (_, i) => Math.sqrt(samples.reduce((sum, s) => sum + s.weight * ((s.features[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / total) || 1,
  );
  const rows = samples.map((s) => Float64Array.from({ length: n }, (_, i) => ((used[i] ?? 0) * ((s.features[i] ?? 0) - (mean[i] ?? 0))) / (deviation[i] ?? 1)));
  const weights = new Float64Array(n);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n);
    let biasGradient = 0;
    rows.forEach((row, r) => {
      let z = bias;
      for (let i = 0; i < n; i++) z += (weights[i] as number) * (row[i] as number);
      const sample = samples[r] as Sample;
      const error = (sample.weight * (1 / (1 + Math.exp(-z)) - sample.label)) / total;
      biasGradient += error;
      for (let i = 0; i < n; i++) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
    });
    bias -= RATE * biasGradient;
    for (let i = 0; i < n; i++) {
      const next = (weights[i] as number) - RATE * ((gradient[i] as number) + RIDGE * (weights[i] as number));
      weights[i] = SIGNS[i] === 0 ? next : Math.max(0, (SIGNS[i] as number) * next) * (SIGNS[i] as number);
    }
  }
  const own = Array.from(weights, (w, i) => w / (deviation[i] ?? 1));
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    bias: round(bias - own.reduce((sum, w, i) => sum + w * (mean[i] ?? 0), 0)),
    weights: Object.fromEntries(FEATURES.map((name, i) => [name, round(own[i] ?? 0)])) as Record<FeatureName, number>,
  };
}
