import { FOLLOW_UP_TRIGGERS, type Phrasing, PURPOSES } from '@candor/core';
import { z } from 'zod';

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be in kebab-case, such as "wait-take-your-time".');
/** Ids, each with what is said. */
const says = z.record(kebab, z.string().trim().min(1, 'is empty.')).optional();

/** Who says it: all personas, or the one of that name. */
const speakers = { everyone: says, warm: says, neutral: says, terse: says, sceptical: says, rushed: says, silent: says };

export type SpokenPurpose = Phrasing['purpose'];
const isSpoken = (purpose: (typeof PURPOSES)[number]): purpose is SpokenPurpose => purpose !== 'question' && purpose !== 'follow-up';
export const SPOKEN_PURPOSES = PURPOSES.filter(isSpoken);

/** A file of `interview/`: phrasings by purpose, or follow-ups by trigger and concept. */
export const phraseFileSchema = z.strictObject({
  phrasings: z.array(z.strictObject({ purpose: z.enum(SPOKEN_PURPOSES), ...speakers })).default([]),
  followUps: z.array(z.strictObject({ trigger: z.enum(FOLLOW_UP_TRIGGERS), concepts: z.array(kebab).default([]), ...speakers })).default([]),
});
export type PhraseFile = z.infer<typeof phraseFileSchema>;
