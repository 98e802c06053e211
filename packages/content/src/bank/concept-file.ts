import type { Concept, SignedPhrase } from '@candor/core';
import { z } from 'zod';
import { check, type Parsed, readMarkdown } from '../packs/question-file.ts';

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be in kebab-case, such as "near-horizon".');
const text = z.string().trim().min(1, 'is empty.');

/** The floor of a concept's bank. */
export const MIN_CONCEPT_SAYS = 60;
export const MIN_CONCEPT_NEAR_MISSES = 25;

const phrase = z.strictObject({ text, trade: z.string(), hand: z.int().min(1, 'has no hand: begin the line with [trade hand], such as "[ward 11]".') });
const concept = z.strictObject({
  id: kebab,
  label: text,
  about: text,
  says: z.array(phrase).min(MIN_CONCEPT_SAYS, `has fewer than ${MIN_CONCEPT_SAYS} sentences.`),
  nearMisses: z.array(phrase).min(MIN_CONCEPT_NEAR_MISSES, `has fewer than ${MIN_CONCEPT_NEAR_MISSES} sentences.`),
});

/** Reads one concept file: front matter, a paragraph that says what it is, `## Says` and `## Near misses`. */
export function parseConceptFile(file: string, source: string): Parsed<Concept> {
  const markdown = readMarkdown(file, source);
  if (!markdown.ok) return markdown;
  const { front, intro, sections } = markdown.value;
  const phrases = (title: string) => (sections.find((section) => section.title === title)?.items ?? []).map(signed);
  return check(file, concept, { ...(front as object), about: intro, says: phrases('Says'), nearMisses: phrases('Near misses') }, '');
}

function signed(item: string): SignedPhrase {
  const match = /^\[([a-z0-9-]+) (\d+)\] (.*)$/.exec(item);
  return match ? { trade: match[1] ?? '', hand: Number(match[2]), text: match[3] ?? '' } : { trade: '', hand: 0, text: item };
}
