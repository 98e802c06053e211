/** How many buckets features are hashed into. Features share one and a half on average, but those that say much seldom meet. */
export const BUCKETS = 2 ** 18;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The bucket of a feature by its name (FNV-1a). */
export function bucketOf(name: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  return (hash ^ (hash >>> 18)) & (BUCKETS - 1);
}
