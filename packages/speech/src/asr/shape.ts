/** The sizes of a Moonshine decoder, which its inputs must have. */
export type MoonshineShape = { readonly layers: number; readonly heads: number; readonly headSize: number };

export const MOONSHINE_TINY: MoonshineShape = { layers: 6, heads: 8, headSize: 36 };
export const MOONSHINE_BASE: MoonshineShape = { layers: 8, heads: 8, headSize: 52 };

/** Tokens of the vocabulary with a meaning of their own. */
export const START_TOKEN = 1;
export const END_TOKEN = 2;

/** Speech has at most this many tokens a second; more is the model repeating itself. Source: Moonshine's own limit (Jeffries et al. 2024). */
export const MOST_TOKENS_A_SECOND = 6.5;
