/** The mean of all channels, as long as the shortest. What is no number becomes silence, what is beyond full scale full scale: 32-bit files may hold anything. */
export function mixToMono(channels: readonly Float32Array[]): Float32Array {
  const length = Math.min(...channels.map((channel) => channel.length));
  const mono = new Float32Array(Number.isFinite(length) ? length : 0);
  for (const channel of channels) for (let i = 0; i < mono.length; i++) mono[i] = (mono[i] as number) + tame(channel[i] as number) / channels.length;
  return mono;
}

/** One sample within full scale. */
export const tame = (x: number): number => (x >= -1 && x <= 1 ? x : Number.isNaN(x) ? 0 : Math.sign(x));

/** Pieces of sound in a row. */
export function joined(pieces: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
