import { feedbackJsonSchema } from '../feedback-json-schema.ts';
import { print } from '../io/output.ts';

/** `candor schema`: the JSON Schema of a feedback. */
export async function schema(): Promise<void> {
  await print(feedbackJsonSchema());
}
