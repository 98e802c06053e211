/** Short term is the next one to two years (Candor's question family, rule 7). In months. */
export const NEAR_MONTHS = 24;
/** Long term is five years and more (Candor's question family, rule 7). In months. */
export const FAR_MONTHS = 60;

/** Where a horizon lies: `near` up to two years, `far` from five years, `middle` between. */
export const horizonBand = (months: number): 'near' | 'middle' | 'far' => (months <= NEAR_MONTHS ? 'near' : months >= FAR_MONTHS ? 'far' : 'middle');
