/** Zero crossings of the sinc on either side, and how finely the kernel is tabulated between two of them. */
const CROSSINGS = 16;
const STEPS = 256;
/** Kaiser window: about 80 dB down outside the passband (Kaiser & Schafer 1980). */
const BETA = 8;
/** The passband ends a little below half the lower rate, so that the filter's slope does not fold back. */
const ROLL_OFF = 0.94;

const KERNEL = kernel();

/** Mono sound at another rate, both in hertz, by band-limited interpolation (Smith 1984). Gives the same array back where nothing is to be done. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to || samples.length === 0) return samples;
  const scale = ROLL_OFF * Math.min(1, to / from);
  const reach = CROSSINGS / scale;
  const out = new Float32Array(Math.round((samples.length * to) / from));
  const last = KERNEL.length - 2;
  for (let i = 0; i < out.length; i++) {
    const centre = (i * from) / to;
    const first = Math.max(0, Math.ceil(centre - reach));
    const end = Math.min(samples.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let at = first; at <= end; at++) {
      const place = Math.min(last, Math.abs(at - centre) * scale * STEPS);
      const whole = place | 0;
      const low = KERNEL[whole] as number;
      sum += (samples[at] as number) * (low + ((KERNEL[whole + 1] as number) - low) * (place - whole));
    }
    out[i] = sum * scale;
  }
  return out;
}

function kernel(): Float32Array {
  const table = new Float32Array(CROSSINGS * STEPS + 1);
  for (let i = 0; i < table.length; i++) {
    const x = i / STEPS;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    table[i] = (sinc * bessel(BETA * Math.sqrt(1 - (x / CROSSINGS) ** 2))) / bessel(BETA);
  }
  return table;
}

/** The modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
