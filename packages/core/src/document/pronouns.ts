import type { Document } from './document.ts';

const SINGULAR = new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'mine', 'myself', 'im', 'ive']);
const PLURAL = new Set(['we', "we're", "we've", "we'd", "we'll", 'our', 'us', 'ours', 'ourselves']);

export const isFirstSingular = (lower: string): boolean => SINGULAR.has(lower);
export const isFirstPlural = (lower: string): boolean => PLURAL.has(lower);

/** How often the person speaks of themselves alone, and of a group with them in it. */
export function countFirstPersons(doc: Document): { readonly singular: number; readonly plural: number } {
  let singular = 0;
  let plural = 0;
  for (const { lower } of doc.words) {
    if (isFirstSingular(lower)) singular++;
    else if (isFirstPlural(lower)) plural++;
  }
  return { singular, plural };
}

/** How often the person is the subject as "I", and as "we": what the norms of rated interviews count. */
export function countSubjects(doc: Document): { readonly i: number; readonly we: number } {
  let i = 0;
  let we = 0;
  for (const { lower } of doc.words) {
    if (lower === 'i' || lower.startsWith("i'")) i++;
    else if (lower === 'we' || lower.startsWith("we'")) we++;
  }
  return { i, we };
}
