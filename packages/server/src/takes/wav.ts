/** A take is what the recogniser hears: one channel of 16-bit samples at this rate, in hertz. */
export const SAMPLE_RATE = 16_000;
export const BYTES_A_SAMPLE = 2;
export const HEADER_BYTES = 44;
const BYTES_A_MS = (SAMPLE_RATE * BYTES_A_SAMPLE) / 1000;

/** The header of a WAV file that holds this many samples. */
export function wavHeader(samples: number): Buffer {
  const dataBytes = samples * BYTES_A_SAMPLE;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // one channel
  header.writeUInt32LE(SAMPLE_RATE, 24);
  header.writeUInt32LE(SAMPLE_RATE * BYTES_A_SAMPLE, 28);
  header.writeUInt16LE(BYTES_A_SAMPLE, 32);
  header.writeUInt16LE(8 * BYTES_A_SAMPLE, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

/** Whole samples in so many bytes of a file with a header. */
export const samplesIn = (fileBytes: number): number => Math.max(0, Math.floor((fileBytes - HEADER_BYTES) / BYTES_A_SAMPLE));

export const msOf = (samples: number): number => Math.round((samples * BYTES_A_SAMPLE) / BYTES_A_MS);

/** Signed 16-bit samples as numbers from −1 to 1. */
export function toFloats(pcm: Buffer): Float32Array {
  const floats = new Float32Array(Math.floor(pcm.length / BYTES_A_SAMPLE));
  for (let i = 0; i < floats.length; i++) floats[i] = pcm.readInt16LE(i * BYTES_A_SAMPLE) / 32_768;
  return floats;
}

/** Numbers from −1 to 1 as signed 16-bit samples; what lies outside is cut off. */
export function toPcm(floats: Float32Array): Buffer {
  const pcm = Buffer.alloc(floats.length * BYTES_A_SAMPLE);
  for (let i = 0; i < floats.length; i++) pcm.writeInt16LE(Math.round(Math.max(-1, Math.min(1, floats[i] ?? 0)) * 32_767), i * BYTES_A_SAMPLE);
  return pcm;
}
