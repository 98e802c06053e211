import { FORMS, type Lexicon } from '@candor/core';
import { z } from 'zod';

const text = z.string().trim().min(1);
const kebab = text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const threshold = z.strictObject({ value: z.number().positive(), unit: text, source: kebab });
const example = z.union([text, z.strictObject({ text, form: z.enum(FORMS) })]);
/** Words with single blanks between them; `^` before and `$` or `?` after, `*` at a word's end. */
const phrase = z.string().regex(/^\^?[^\s^$?*]+\*?(?: [^\s^$?*]+\*?)*[$?]?$/, 'has to be words with single blanks between; see docs/rules.md.');

/** A file of `lexicons/`. */
export const lexiconSchema: z.ZodType<Lexicon> = z.strictObject({
  id: z.templateLiteral([z.enum(['clarity', 'relevance', 'authenticity']), '/', kebab]),
  about: text,
  grade: z.enum(['A', 'B', 'C']),
  sources: z.tuple([kebab], kebab),
  message: text,
  points: z.number().min(0),
  cap: z.number().min(0),
  atLeast: threshold,
  atLeastPer100Words: threshold.exactOptional(),
  praise: z.strictObject({ message: text, points: z.number().min(0), words: threshold }).exactOptional(),
  phrases: z.array(phrase).min(1),
  except: z.array(phrase).default([]),
  examples: z.strictObject({ flags: z.tuple([example], example), passes: z.tuple([example], example) }),
});
