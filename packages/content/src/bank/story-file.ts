import { STORY_PARTS, type ToldStory } from '@candor/core';
import { z } from 'zod';
import { check, type Parsed, readMarkdown } from '../packs/question-file.ts';

const stories = z.strictObject({
  hand: z.int().min(1),
  stories: z.array(z.strictObject({ speaker: z.string(), lines: z.array(z.strictObject({ part: z.enum(STORY_PARTS), text: z.string().min(1) })).min(3) })),
});

/** Reads the stories of one hand: a heading a speaker, a list item a line that begins with its part in brackets. */
export function parseStoryFile(file: string, source: string): Parsed<ToldStory[]> {
  const markdown = readMarkdown(file, source);
  if (!markdown.ok) return markdown;
  const told = markdown.value.sections.map((section) => ({
    speaker: section.title,
    lines: section.items.map((item) => {
      const match = /^\((\w+)\) (.*)$/.exec(item);
      return { part: match?.[1] ?? '', text: match?.[2] ?? item };
    }),
  }));
  const result = check(file, stories, { ...(markdown.value.front as object), stories: told }, '');
  return result.ok ? { ok: true, value: result.value.stories.map((story) => ({ ...story, hand: result.value.hand })) } : result;
}
