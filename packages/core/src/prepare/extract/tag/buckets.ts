/** How many buckets features are hashed into. Features share one and a half on average, but those that say much seldom meet. */
export const BUCKETS = 2 ** 18;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The buckets of features by their names (FNV-1a). `buckets`: how many there are, a power of two. */
export const bucketsOf = (names: readonly string[], buckets: number): number[] => names.map((name) => hashOf(name) & (buckets - 1));

function hashOf(name: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  return hash ^ (hash >>> 18);
}
