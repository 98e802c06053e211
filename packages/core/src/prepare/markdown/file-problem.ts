import type { z } from 'zod';

/** What a value has to be. `most` is in characters, or in entries. */
export type Wants =
  | { readonly kind: 'when' | 'number' | 'scale' | 'yes-no' | 'quoted' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'shorter' | 'fewer'; readonly most: number };

/** What a file of a workbook has wrong. `what` quotes it, or names the field. */
export type FileProblem = {
  /** Counted from 1; null where lines say nothing. */
  readonly line: number | null;
  readonly code:
    | 'empty'
    | 'not-a-workbook'
    | 'not-json'
    | 'other-version'
    | 'unknown-heading'
    | 'unknown-field'
    | 'not-a-field'
    | 'misplaced'
    | 'twice'
    | 'missing'
    | 'bad-value';
  readonly what: string;
  readonly wants?: Wants;
};

/** What the schema would have had; null where no more can be said than that the value does not fit. */
export function wantsOf(issue: z.core.$ZodIssue): Wants | null {
  switch (issue.code) {
    case 'invalid_format':
      return { kind: 'when' };
    case 'invalid_value':
      return { kind: 'choice', choices: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'string' ? null : { kind: 'scale' };
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'shorter', most: Number(issue.maximum) };
      return issue.origin === 'array' ? { kind: 'fewer', most: Number(issue.maximum) } : { kind: 'scale' };
    default:
      return null;
  }
}
