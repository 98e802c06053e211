import { print } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';
import { PUBLISHED, type PublishedName, publishedSchema } from '../published-schemas.ts';

/** `candor schema`: the published JSON Schema of what Candor prints or sends. */
export async function schema(name = 'feedback'): Promise<void> {
  if (!isPublished(name)) throw new Problem(`There is no schema "${name}". There are ${Object.keys(PUBLISHED).join(', ')}.`, { exitCode: EXIT.usage });
  await print(publishedSchema(name));
}

const isPublished = (name: string): name is PublishedName => Object.hasOwn(PUBLISHED, name);
