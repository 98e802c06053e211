/** A résumé and what is to be proposed from it: "role: Baker [2019-03–]". A skill and a tool count as the same. */
export type ResumeCase = { readonly name: string; readonly text: string; readonly expected: readonly string[] };

/** The lines of a template, without the line end that opens it. */
export const linesOf = (template: string): string[] => template.split('\n').filter((line) => line.trim() !== '');
