import { FORMS, KINDS } from '@candor/core';
import { z } from 'zod';

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be in kebab-case, such as "five-years".');
const text = z.string().trim().min(1, 'is empty.');

/** `order` lists question ids as they are to be shown; the rest follow by name. */
export const packFront = z.strictObject({ id: kebab, title: text, order: z.array(kebab).default([]) });

export const questionFront = z.strictObject({
  id: kebab,
  question: text,
  form: z.enum(FORMS),
  kind: z.enum(KINDS),
  hand: z.int().min(0).default(0),
  wordings: z.array(text).min(1, 'needs at least one other wording.'),
  slots: z.array(text),
  sources: z.array(kebab).default([]),
  includes: z.array(kebab).optional(),
});

/** The bank's floor for a phrasing list; fewer give unreliable readings. */
export const MIN_SAYS = 8;
export const MIN_NEAR_MISSES = 4;

const phrase = z.strictObject({ text, trade: z.string() });
const listened = {
  id: kebab,
  label: text,
  advice: text,
  followUp: text,
  concepts: z.array(kebab),
  says: z.array(phrase).min(MIN_SAYS, `has fewer than ${MIN_SAYS} sentences.`),
  nearMisses: z.array(phrase).min(MIN_NEAR_MISSES, `has fewer than ${MIN_NEAR_MISSES} sentences.`),
};
export const elementSchema = z.strictObject({ ...listened, required: z.boolean() });
export const trapSchema = z.strictObject({ ...listened, absenceOf: kebab.nullable() });

export const questionBody = z.strictObject({
  why: text,
  how: text,
  model: text,
  elements: z.array(elementSchema).min(1, 'needs at least one element.'),
  traps: z.array(trapSchema),
});
export const includingBody = z.strictObject({ why: text, how: text, model: text });
