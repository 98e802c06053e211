import { feedbackSchema } from '@candor/core';
import { fromRoomSchema, toRoomSchema } from '@candor/server/api';
import { z } from 'zod';
import { interviewRunSchema } from './interview/run-schema.ts';

/** What is published in docs/schemas, by name. */
export const PUBLISHED = {
  feedback: {
    title: 'Feedback',
    description: 'What Candor says of one answer. Offsets are half-open and count UTF-16 units of the answer.',
    of: () => schemaOf(feedbackSchema, 'output'),
  },
  interview: {
    title: 'InterviewRun',
    description: 'What candor interview --json prints: the whole interview and its report.',
    of: () => schemaOf(interviewRunSchema, 'output'),
  },
  'interview-socket': {
    title: 'InterviewSocket',
    description: 'A message of the room of an interview, or one to it. Sound goes beside them as binary messages.',
    of: () => ({
      anyOf: [{ $ref: '#/$defs/FromRoom' }, { $ref: '#/$defs/ToRoom' }],
      $defs: { FromRoom: schemaOf(fromRoomSchema, 'input'), ToRoom: schemaOf(toRoomSchema, 'output') },
    }),
  },
} as const;

export type PublishedName = keyof typeof PUBLISHED;

/** The published shape as JSON Schema (draft 2020-12), as bytes: what Candor prints or sends fits it. */
export function publishedSchema(name: PublishedName): string {
  const { title, description, of } = PUBLISHED[name];
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, description, ...of() }, null, 2)}\n`;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return rest;
}
