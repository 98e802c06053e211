import { DRAFT_PARTS } from '@candor/core';
import { z } from 'zod';

const text = z.string().trim().min(1, 'is empty.');
const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be in kebab-case.');

/** "elements unless … from 60" with ways to say it, or "use phrase" with the elements it is for. */
const entry = z.record(text, z.union([z.array(text).min(1), text, z.record(text, text)]));
const sentences = z.array(entry).min(1);
const variant = z.union([sentences, z.strictObject({ when: z.literal('none-yet'), sentences })]);
const cues = z.array(z.string().min(1)).default([]);

/** A file of `drafts/`. */
export const draftFileSchema = z.strictObject({
  phrases: z.record(kebab, sentences).default({}),
  questions: z
    .record(
      kebab,
      z.strictObject({
        wants: cues,
        who: cues,
        aims: cues,
        limits: cues,
        brief: z.boolean().default(false),
        ahead: z.boolean().default(false),
        parts: z.partialRecord(z.enum(DRAFT_PARTS), z.array(kebab)).nullable().default(null),
        more: z.array(z.record(text, z.union([z.array(text).min(1), z.enum(DRAFT_PARTS)]))).default([]),
        variants: z.record(kebab, variant).default({}),
      }),
    )
    .default({}),
  forms: z.record(z.enum(['short', 'story', 'plan']), z.record(kebab, sentences)).optional(),
  extras: z.strictObject({ story: sentences, goal: sentences, again: sentences }).optional(),
  failures: cues,
  concepts: z.record(kebab, z.enum(DRAFT_PARTS)).default({}),
  ask: text.optional(),
  blanks: z.record(text, z.array(text)).default({}),
});
export type DraftFile = z.infer<typeof draftFileSchema>;
export type DraftEntry = z.infer<typeof entry>;
