import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stretch } from '@candor/speech';
import { wavBytes } from '@candor/speech/testing';

const PROGRAM = '/usr/bin/praat';

/** Debian's package `praat`. */
export const hasPraat = (): boolean => existsSync(PROGRAM);

/** Frames of 10 ms from `startMs` on, each of the moment of its middle. */
export type Frames = { readonly startMs: number; readonly values: readonly number[] };
export type PraatHeard = { readonly pitch: Frames; readonly level: Frames; readonly silences: readonly Stretch[] };

/**
 * Pitch and level in steps of 10 ms with the limits of our own, and silences of 250 ms that lie 25 dB under the loudest (Praat's own default). The time is
 * that of the three, measured by Praat's stopwatch: reading and writing files is not in it.
 */
const SCRIPT = `
form Clips
  word folder
  integer clips
endform
seconds = 0
for i from 0 to clips - 1
  Read from file: folder$ + "/" + string$(i) + ".wav"
  Rename: "sound"
  stopwatch
  To Pitch: 0.01, 75, 500
  selectObject: "Sound sound"
  To Intensity: 75, 0.01, "yes"
  To TextGrid (silences): -25, 0.25, 0.1, "silent", "sounding"
  seconds = seconds + stopwatch
  out$ = folder$ + "/" + string$(i)
  selectObject: "Pitch sound"
  n = Get number of frames
  t = Get time from frame number: 1
  writeFile: out$ + ".pitch", t
  for k to n
    v = Get value in frame: k, "Hertz"
    if v = undefined
      v = 0
    endif
    appendFile: out$ + ".pitch", " ", fixed$(v, 2)
  endfor
  selectObject: "Intensity sound"
  n = Get number of frames
  t = Get time from frame number: 1
  writeFile: out$ + ".level", t
  for k to n
    v = Get value in frame: k
    appendFile: out$ + ".level", " ", fixed$(v, 2)
  endfor
  selectObject: "TextGrid sound"
  n = Get number of intervals: 1
  writeFile: out$ + ".silences", ""
  for k to n
    l$ = Get label of interval: 1, k
    if l$ = "silent"
      a = Get start time of interval: 1, k
      b = Get end time of interval: 1, k
      appendFile: out$ + ".silences", a, " ", b, newline$
    endif
  endfor
  select all
  Remove
endfor
writeFile: folder$ + "/seconds", seconds
`;

/** What Praat measures of the clips. */
export async function praat(
  clips: readonly { readonly samples: Float32Array; readonly sampleRate: number }[],
  folder: string,
): Promise<{ readonly heard: readonly PraatHeard[]; readonly seconds: number }> {
  const file = (name: string): string => path.join(folder, name);
  for (const [i, { samples, sampleRate }] of clips.entries()) await writeFile(file(`${i}.wav`), wavBytes(samples, sampleRate));
  await writeFile(file('script.praat'), SCRIPT);
  execFileSync(PROGRAM, ['--run', file('script.praat'), folder, String(clips.length)], { stdio: 'ignore' });
  const numbers = async (name: string): Promise<number[]> => (await readFile(file(name), 'utf8')).trim().split(/\s+/).filter(Boolean).map(Number);
  const heard: PraatHeard[] = [];
  for (const i of clips.keys()) {
    const frames = ([start = 0, ...values]: number[]): Frames => ({ startMs: start * 1000, values });
    const edges = (await numbers(`${i}.silences`)).map((seconds) => seconds * 1000);
    const silences = edges.flatMap((startMs, k) => (k % 2 === 0 ? [{ startMs, endMs: edges[k + 1] ?? startMs }] : []));
    heard.push({ pitch: frames(await numbers(`${i}.pitch`)), level: frames(await numbers(`${i}.level`)), silences });
  }
  return { heard, seconds: (await numbers('seconds'))[0] ?? Number.NaN };
}
