/** What is wrong with a content file: where, what, and how to mend it. */
export type ContentProblem = { readonly file: string; readonly field: string; readonly problem: string; readonly fix: string };

export const problemLine = (p: ContentProblem): string => `${p.file}: ${p.field}: ${p.problem} ${p.fix}`;
