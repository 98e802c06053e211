/** What a reader makes of something said beside a fact: how likely the one says the same as the other, speaks of something beside it, or denies it. Together they are 1. */
export type Agreement = { readonly same: number; readonly beside: number; readonly against: number };
/** What was read of a pair; undefined where it was not read. */
export type AgreementOf = (said: string, fact: string) => Agreement | undefined;
