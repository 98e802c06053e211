import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { wavBytes } from '@candor/speech/testing';

const MODEL = '/usr/share/pocketsphinx/model/en-us';
const PROGRAM = '/usr/bin/pocketsphinx_batch';
const RATE = 16_000;

/** Debian's packages `pocketsphinx` and `pocketsphinx-en-us`. */
export const hasPocketSphinx = (): boolean => existsSync(PROGRAM) && existsSync(path.join(MODEL, 'en-us.lm.bin'));

export type Recognised = { readonly texts: readonly string[]; readonly cpuSeconds: number };

/** What PocketSphinx hears in the clips, with its own model of spoken American English, and its processor time without loading. */
export async function pocketSphinx(clips: readonly Float32Array[], folder: string): Promise<Recognised> {
  for (const [i, samples] of clips.entries()) await writeFile(path.join(folder, `${i}.wav`), wavBytes(samples, RATE));
  const file = (name: string): string => path.join(folder, name);
  await writeFile(file('list'), clips.map((_, i) => String(i)).join('\n'));
  const options = {
    hmm: path.join(MODEL, 'en-us'),
    lm: path.join(MODEL, 'en-us.lm.bin'),
    dict: path.join(MODEL, 'cmudict-en-us.dict'),
    adcin: 'yes',
    adchdr: '44',
    cepdir: folder,
    cepext: '.wav',
    ctl: file('list'),
    hyp: file('heard'),
    logfn: file('log'),
  };
  execFileSync(
    PROGRAM,
    Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]),
    { stdio: 'ignore' },
  );
  const heard = (await readFile(file('heard'), 'utf8')).trim().split('\n');
  const total = /TOTAL [\d.]+ seconds speech, ([\d.]+) seconds CPU/.exec(await readFile(file('log'), 'utf8'));
  return { texts: heard.map((line) => line.replace(/ ?\([^()]*\)$/, '')), cpuSeconds: Number(total?.[1] ?? Number.NaN) };
}
