import path from 'node:path';

/** A folder as people paste it, in quotes or from their home folder, as a whole path; null where it depends on the folder one is in. */
export function wholePath(text: string, home: string): string | null {
  const bare = text.trim().replace(/^(["'])(.*)\1$/, '$2');
  const place = bare === '~' || /^~[/\\]/.test(bare) ? path.join(home, bare.slice(1)) : bare;
  return path.isAbsolute(place) ? path.normalize(place) : null;
}
