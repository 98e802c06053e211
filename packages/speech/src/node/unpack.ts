import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

/** What is needed of a file that is written; tests bring one whose disk is full. */
export type WriteFile = (file: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
export const createFile: WriteFile = (file) => open(file, 'wx', 0o600);

const BLOCK = 512;
/** npm puts everything of a package below this folder. */
const ROOT = 'package/';

type Entry = { readonly path: string; readonly size: number; readonly isFile: boolean };

/**
 * Writes the wanted files of a package's tar.gz into a folder, under their paths in the package, and nothing else. Gives the sizes of those it found.
 * Rejects when the archive is damaged or the disk takes no more.
 */
export async function unpack(tarball: string, wanted: ReadonlySet<string>, folder: string, create: WriteFile = createFile): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const stream = createReadStream(tarball).pipe(createGunzip());
  let held: Buffer = Buffer.alloc(0);
  let entry: { readonly file: Awaited<ReturnType<WriteFile>> | null; left: number; padding: number } | null = null;
  try {
    for await (const chunk of stream) {
      held = held.length === 0 ? (chunk as Buffer) : Buffer.concat([held, chunk as Buffer]);
      for (;;) {
        if (entry === null) {
          if (held.length < BLOCK) break;
          const head = headOf(held.subarray(0, BLOCK));
          held = held.subarray(BLOCK);
          if (head === null) continue;
          const name = head.path.startsWith(ROOT) ? head.path.slice(ROOT.length) : '';
          const isWanted = head.isFile && wanted.has(name) && !found.has(name);
          if (isWanted) found.set(name, head.size);
          entry = { file: isWanted ? await createIn(folder, name, create) : null, left: head.size, padding: (BLOCK - (head.size % BLOCK)) % BLOCK };
        }
        const part = held.subarray(0, entry.left);
        if (part.length > 0) await entry.file?.writeFile(part);
        entry.left -= part.length;
        held = held.subarray(part.length);
        if (entry.left > 0 || held.length < entry.padding) break;
        held = held.subarray(entry.padding);
        await entry.file?.sync();
        await entry.file?.close();
        entry = null;
      }
    }
  } finally {
    await entry?.file?.close();
    stream.destroy();
  }
  if (entry !== null) throw new Error('the archive ends in the middle of a file');
  return found;
}

async function createIn(folder: string, name: string, create: WriteFile): ReturnType<WriteFile> {
  const file = path.join(folder, ...name.split('/'));
  await mkdir(path.dirname(file), { recursive: true });
  return create(file);
}

/** The head of an entry; null for the empty blocks at the end. Long names, which are entries of their own, are passed over: no wanted file has one. */
function headOf(block: Buffer): Entry | null {
  if (block.every((byte) => byte === 0)) return null;
  const text = (from: number, length: number): string => {
    const field = block.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end === -1 ? length : end).toString('utf8');
  };
  const size = Number.parseInt(text(124, 12).trim(), 8);
  if (text(257, 5) !== 'ustar' || !Number.isSafeInteger(size)) throw new Error('this is no archive of a package');
  const prefix = text(345, 155);
  const type = text(156, 1);
  return { path: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`, size, isFile: type === '0' || type === '' };
}
