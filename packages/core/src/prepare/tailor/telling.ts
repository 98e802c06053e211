import { type Token, tokensOf } from '../words/tokens.ts';

/** Numbers and what they count: every ad and every answer has them, so that they tell little of what either is about. */
const MEASURES = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million half quarter percent ' +
    'second seconds minute minutes hour hours day days week weeks month months year years daily weekly monthly yearly annual annually ' +
    'euro euros eur pound pounds gbp dollar dollars usd'
  ).split(' '),
);
/** The weight of a measure beside the 1 of a telling word. */
export const WEIGHT_OF_MEASURE = 0.2;

const isMeasure = (lower: string): boolean => MEASURES.has(lower) || /^\p{N}/u.test(lower);

/** The words by which answers and ads are compared, function words left out. Linear in the text's length. */
export const tellingTokensOf = (text: string): Token[] =>
  tokensOf(text).flatMap((token) => {
    if (token.weight === 0) return [];
    return [isMeasure(token.lower) ? { ...token, weight: Math.min(token.weight, WEIGHT_OF_MEASURE) } : token];
  });
