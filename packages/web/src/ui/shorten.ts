const LONGEST = 180;

/** Both ends of a long text, cut between words. */
export function shorten(text: string, longest: number = LONGEST): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const head = flat.slice(0, Math.floor(longest * 0.6));
  const tail = flat.slice(flat.length - Math.floor(longest * 0.3));
  return `${head.replace(/ \S*$/, '')} … ${tail.replace(/^\S*\s+/, '')}`;
}
