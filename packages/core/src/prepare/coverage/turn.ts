/** 32-bit FNV-1a, with the last step of MurmurHash3: well spread, and the same everywhere. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Whose turn it is among stories that serve a question equally well: highest first. So they are spread over questions, and a new story moves few of them. */
export function turnOf({ questionId, storyId }: { readonly questionId: string; readonly storyId: string }): number {
  let hash = FNV_OFFSET;
  for (const char of `${questionId}/${storyId}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
