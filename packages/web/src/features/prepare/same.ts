/** Whether two values say the same, in whatever order their fields stand. */
export const isSame = (a: unknown, b: unknown): boolean => wordsOf(a) === wordsOf(b);

const wordsOf = (value: unknown): string | undefined => JSON.stringify(value, (_key, one: unknown) => (isFields(one) ? sorted(one) : one));

const isFields = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);

const sorted = (one: object): object => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
