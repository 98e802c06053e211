import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { dataPaths, defaultDataFolder } from '@candor/server/paths';
import { EXIT, Problem } from '../problem.ts';

/** The file that makes a folder a pack. */
export const PACK_FILE = 'pack.md';

/** Where a person's own packs are, and where what is computed from them may be kept; null for nowhere. */
export type OwnPacks = { readonly folder: string | null; readonly cache: string | null };

/** The folder of `--packs`, else the `packs` folder of the studio's data if it is there. Throws a `Problem` for a named folder that is not there. */
export async function findOwnPacks(named: string | undefined): Promise<OwnPacks> {
  if (named !== undefined) {
    const folder = path.resolve(named);
    if (!(await isFolder(folder))) throw new Problem(`There is no folder ${named}. Check the path of your packs.`, { exitCode: EXIT.unreadable });
    if (existsSync(path.join(folder, PACK_FILE)))
      throw new Problem(`${named} is one pack. Give the folder that holds it: --packs ${path.dirname(folder)}`, { exitCode: EXIT.usage });
    return { folder, cache: null };
  }
  const { packs, cache } = dataPaths(defaultDataFolder());
  if (!(await isFolder(packs))) return { folder: null, cache: null };
  return { folder: packs, cache: (await isFolder(cache)) ? cache : null };
}

export async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false;
    throw new Problem(`${folder} cannot be read (${error instanceof Error ? error.message : String(error)}).`, { exitCode: EXIT.unreadable, cause: error });
  }
}
