import { homedir } from 'node:os';
import { checkOnnxEncoder } from '@candor/meaning';
import type { ChangedEncoder, Encoder } from '../api/schemas.ts';
import { writeChoice } from '../encoder/choice.ts';
import type { OpenedEncoder } from '../encoder/open-encoder.ts';
import { wholePath } from '../encoder/whole-path.ts';

type EncoderDeps = { readonly encoderFile: string; readonly encoder: OpenedEncoder };
type Changed = { readonly ok: true; readonly value: ChangedEncoder } | { readonly ok: false; readonly message: string };

/** Which sentence encoder is used, and from the next start on. */
export function createEncoder({ encoderFile, encoder: opened }: EncoderDeps) {
  const inUse = opened.encoder ? (opened.chosen ?? '') : '';
  let now: Encoder = { folder: opened.chosen ?? '', inUse, problem: opened.problem };

  async function keep(folder: string): Promise<void> {
    await writeChoice(encoderFile, folder === '' ? null : folder);
    now = { folder, inUse, problem: null };
  }

  return {
    read: (): Encoder => now,

    /** Takes a folder only when the encoder in it works; an empty text goes back to the built-in one. */
    async change(text: string): Promise<Changed> {
      if (text.trim() === '') {
        await keep('');
        return { ok: true, value: { ...now, check: null } };
      }
      const folder = wholePath(text, homedir());
      if (folder === null) return { ok: false, message: 'Give the whole path of the folder, from the root of the disk or from ~, your home folder.' };
      const checked = await checkOnnxEncoder(folder);
      if (!checked.ok) return { ok: false, message: checked.error.message };
      await keep(folder);
      const { dimensions, millisecondsPerSentence } = checked.value;
      return { ok: true, value: { ...now, check: { dimensions, millisecondsPerSentence } } };
    },

    /** Goes back to the built-in encoder. */
    forget: (): Promise<void> => keep(''),
  };
}
