import { feedbackSchema } from '@candor/core';
import { z } from 'zod';

/** The published shape of a feedback as JSON Schema (draft 2020-12), as bytes: what `candor score --json` prints fits it. */
export function feedbackJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(feedbackSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title: 'Feedback', description: 'What Candor says of one answer. Offsets are half-open and count UTF-16 units of the answer.', ...schema }, null, 2)}\n`;
}
