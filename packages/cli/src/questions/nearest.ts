/** Names that somebody who typed `wrong` may have meant, best first. */
export function nearest(wrong: string, names: Iterable<string>, most = 3): string[] {
  const typed = wrong.toLowerCase().replaceAll('_', '-');
  return [...names]
    .map((name) => ({ name, likeness: likeness(typed, name.toLowerCase()) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one) => one.name);
}

/** "Did you mean a or b?", or nothing where no name is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const near = nearest(wrong, names);
  const last = near.at(-1);
  if (last === undefined) return '';
  return ` Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`;
}

/** Below this a suggestion surprises more than it helps; chosen on slips of the keyboard and left-out parts of the built-in ids. */
const LEAST_LIKENESS = 0.5;

/** Slips of the keyboard, or parts of the name in another order: whichever explains it better. 0–1. */
function likeness(a: string, b: string): number {
  return Math.max(1 - distance(a, b) / Math.max(a.length, b.length, 1), sharedParts(a, b));
}

function sharedParts(a: string, b: string): number {
  const parts = new Set(a.split('-'));
  const others = new Set(b.split('-'));
  const shared = [...parts].filter((part) => others.has(part)).length;
  return (2 * shared) / (parts.size + others.size);
}

/** Levenshtein's distance: letters to put in, take out or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
