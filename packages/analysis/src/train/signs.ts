import { FEATURES, type FeatureName } from '@candor/core';

/** Nearer to a phrasing never speaks against an item, nearer to a near miss or a rival never for it. */
const SIGN: Readonly<Record<FeatureName, -1 | 0 | 1>> = {
  saysMeaning: 1,
  saysMeaningMean: 1,
  nearMissMeaning: -1,
  rivalMeaning: -1,
  centre: 1,
  saysWords: 1,
  saysWordsMean: 1,
  nearMissWords: -1,
  rivalWords: -1,
  odds: 1,
  cues: 1,
  concepts: 1,
  length: 0,
  negated: -1,
  supposed: -1,
};
export const SIGNS = FEATURES.map((name) => SIGN[name]);

const MEANING: readonly FeatureName[] = ['saysMeaning', 'saysMeaningMean', 'nearMissMeaning', 'rivalMeaning', 'centre'];
/** Features that are not there without an encoder, by place. */
export const MEANING_FEATURES = MEANING.map((name) => FEATURES.indexOf(name));
