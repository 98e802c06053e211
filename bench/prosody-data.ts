import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../shared/data/speechocean762');
const HEADER_BYTES = 44;
const FULL_SCALE = 32_768;

/** One clip of the set with what people and Praat say of it. */
export type Clip = {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly text: string;
  /** 0–10, the middle of five experts. */
  readonly fluency: number;
  readonly praat: { readonly startMs: number; readonly stepMs: number; readonly hertz: readonly number[]; readonly deviation: number };
};

/** The 46 clips. Throws where the set is not on this machine. */
export async function loadClips(): Promise<Clip[]> {
  const [labels, tracks, stats] = await Promise.all(['labels.tsv', 'praat/f0.tsv', 'praat/stats.tsv'].map(readTable));
  return Promise.all(
    (labels ?? []).map(async (label): Promise<Clip> => {
      const name = label.utt ?? '';
      const track = (tracks ?? []).find(({ utt }) => utt === name) ?? {};
      const stat = (stats ?? []).find(({ utt }) => utt === name) ?? {};
      const wav = await readFile(path.join(FOLDER, 'wav', `${name}.wav`));
      return {
        samples: Float32Array.from({ length: (wav.length - HEADER_BYTES) / 2 }, (_, i) => wav.readInt16LE(HEADER_BYTES + 2 * i) / FULL_SCALE),
        sampleRate: wav.readUInt32LE(24),
        text: label.text ?? '',
        fluency: Number(label.fluency),
        praat: {
          startMs: Number(track.t0_s) * 1000,
          stepMs: Number(track.step_s) * 1000,
          hertz: (track.f0_hz_or_0 ?? '').trim().split(/\s+/).map(Number),
          deviation: Number(stat.f0_sd_semitones),
        },
      };
    }),
  );
}

async function readTable(name: string): Promise<Record<string, string>[]> {
  const [head = '', ...lines] = (await readFile(path.join(FOLDER, name), 'utf8')).trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])));
}
