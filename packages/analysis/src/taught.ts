import type { SentenceEncoder } from '@candor/meaning';
import { learntFiles, learntFolderOf, PROJECTION_NAME } from './generated.ts';
import { readModelFile } from './model-file.ts';
import { plainEncoder } from './plain-encoder.ts';

/** Whether `npm run train` has learnt to hear with the encoder of this folder. */
export async function isTaught(encoder: SentenceEncoder, encoderFolder: string): Promise<boolean> {
  const model = await readModelFile(learntFiles(learntFolderOf(encoderFolder))).catch(() => null);
  return model?.encoder === `${plainEncoder(encoder).id}+${PROJECTION_NAME}`;
}

/** What to do where it has not. */
export const untaughtProblem = (encoderFolder: string): string =>
  `Candor has not learnt to hear with this sentence model yet. Run "npm run train -- --encoder ${encoderFolder}" once in the folder of Candor; it takes some ten minutes.`;
