import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder that only its owner may read, with what is missing above it. Not by `mkdir` with `recursive`: in file systems that take no new
 * folders, such as /proc, that never returns.
 */
export async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const parent = path.dirname(folder);
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    await make().catch(async (again: unknown) => {
      // Another start may have made it meanwhile.
      if (codeOf(again) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw again;
    });
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
