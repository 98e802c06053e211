export const RATE = 16_000;

/** Sound made by a formula of seconds and sample index. */
export const sound = (seconds: number, at: (s: number, i: number) => number): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE, i));

/** A voice-like tone: ten harmonics that fall off. */
export const tone =
  (hertz: number, level = 0.2) =>
  (s: number) => {
    let sum = 0;
    for (let k = 1; k <= 10; k++) sum += Math.sin(2 * Math.PI * hertz * k * s + k) / k;
    return level * sum;
  };

/** Noise in −1…1, the same in every run. */
export const noise = (_: number, i: number): number => {
  const x = Math.sin(i * 12.9898) * 43_758.5453;
  return 2 * (x - Math.floor(x)) - 1;
};
