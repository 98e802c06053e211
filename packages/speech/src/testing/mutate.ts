/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array;

/** Where headers are. */
const HEAD_BYTES = 80;
const ABSURD = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const MUTATIONS: readonly Mutation[] = [
  /** Cut short. */
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  /** The beginning is lost. */
  (bytes, random) => bytes.slice(place(bytes, random)),
  /** Some bits turned over, anywhere. */
  (bytes, random) => {
    const copy = bytes.slice();
    for (let i = 0; i < 1 + random() * 40; i++) {
      const at = place(copy, random);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  },
  /** Absurd sizes, rates and counts in the header. */
  (bytes, random) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let i = 0; i < 3; i++)
      view.setUint32(Math.floor(random() * Math.min(HEAD_BYTES, copy.length - 4)), ABSURD[Math.floor(random() * ABSURD.length)] ?? 0, random() < 0.5);
    return copy;
  },
  /** The header of another format. */
  (bytes, random, other) => {
    const copy = bytes.slice();
    copy.set(other.subarray(0, Math.min(copy.length, Math.floor(4 + random() * HEAD_BYTES))));
    return copy;
  },
  /** A piece twice. */
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b) as [number, number];
    return Uint8Array.of(...bytes.subarray(0, to), ...bytes.subarray(from));
  },
  /** Zeroes in the middle. */
  (bytes, random) => {
    const copy = bytes.slice();
    copy.fill(0, place(copy, random), place(copy, random));
    return copy;
  },
  /** Noise after the header. */
  (bytes, random) => bytes.map((byte, i) => (i < HEAD_BYTES ? byte : Math.floor(random() * 256))),
];

/** A damaged copy of one of these files, the same for the same seed. */
export function mutated(files: readonly Uint8Array[], seed: number): Uint8Array {
  const random = seeded(seed);
  const pick = (): Uint8Array => files[Math.floor(random() * files.length)] ?? new Uint8Array(0);
  let bytes = pick();
  for (let times = random() < 0.7 ? 1 : 2; times > 0 && bytes.length > 8; times--)
    bytes = (MUTATIONS[Math.floor(random() * MUTATIONS.length)] as Mutation)(bytes, random, pick());
  return bytes;
}
