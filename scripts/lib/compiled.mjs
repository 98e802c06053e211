import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Everything that a process or a thread of Candor begins with. They are compiled together, so that they share what they share. */
const ENTRIES = [
  'packages/cli/src/main.ts',
  'packages/cli/src/batch/worker.ts',
  'packages/server/src/main.ts',
  'packages/speech/src/node/thread.ts',
  'packages/speech/src/turns/thread.ts',
  'packages/speech/src/tts/thread.ts',
];
/** Packages of plain code, which are compiled with ours: hundreds of small files are slow to open. The others keep files beside their code. */
const TAKEN_IN = new Set(['js-yaml', 'commander', 'stemmer', 'zod', 'hono', 'intl-messageformat', '@asteasolutions/zod-to-openapi', 'openapi3-ts', 'wink-nlp']);
const SCOPES_TAKEN_IN = new Set(['@formatjs', '@hono', '@candor']);

/** @param {string} asked a package, or a file of one */
function isTakenIn(asked) {
  const [first = '', second = ''] = asked.split('/');
  return first.startsWith('@') ? SCOPES_TAKEN_IN.has(first) || TAKEN_IN.has(`${first}/${second}`) : TAKEN_IN.has(first);
}

/** A process may load a part of an older compilation late; after so long it has ended. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const OWN_FILE = fileURLToPath(import.meta.url);

/**
 * Loads one of the entries: compiled in one step and kept under node_modules/.cache, which is several times faster to load than its sources,
 * or, where that cannot be (a folder that cannot be written to, a compiler that is missing), from the sources as they stand.
 * Gives the module.
 */
export async function loadEntry(root, entry) {
  const folder = await compiledFolder(root).catch((error) => {
    if (process.env.CANDOR_DEBUG) console.error(`not compiled, so the sources are loaded as they stand: ${error.message}`);
    return null;
  });
  if (folder !== null) {
    if (process.env.CANDOR_DEBUG) process.setSourceMapsEnabled(true);
    return import(pathToFileURL(path.join(folder, outputOf(entry))).href);
  }
  const { register } = await import('tsx/esm/api');
  // With the settings of this repository, not with those of the folder that the command is called from.
  register({ tsconfig: path.join(root, 'tsconfig.json') });
  return import(pathToFileURL(path.join(root, entry)).href);
}

/** The folder with what the sources are compiled to, made now where there is none or the sources have changed. Rejects when it cannot be made. */
export async function compiledFolder(at, entries = ENTRIES) {
  const root = path.resolve(at);
  const cache = path.join(root, 'node_modules/.cache/candor/compiled');
  const recipe = hashOf([root, process.version, readFileSync(OWN_FILE), readFileSync(path.join(root, 'package-lock.json')), ...entries]);
  const note = path.join(cache, `${recipe}.json`);
  const known = readNote(note);
  if (known && existsSync(path.join(cache, known.folder)) && known.inputs.every((input) => isUnchanged(root, input))) return path.join(cache, known.folder);

  mkdirSync(cache, { recursive: true });
  const { inputs, outputs } = await compile(root, entries);
  const folder = hashOf([recipe, ...inputs.map(([file, , , hash]) => `${file} ${hash}`)]);
  putFolder(path.join(cache, folder), outputs);
  putFile(note, JSON.stringify({ folder, inputs }));
  forgetOld(cache, folder);
  return path.join(cache, folder);
}

const outputOf = (entry) => `${entry.slice(0, -path.extname(entry).length)}.js`;

async function compile(root, entries) {
  const { build } = await import('esbuild');
  const started = Date.now();
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: root,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    chunkNames: 'parts/[name]-[hash]',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    // Packages of the older kind ask for Node's own modules by this name.
    banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    plugins: [outside, inPlace],
  });
  const inputs = Object.keys(result.metafile.inputs)
    .filter((file) => !file.startsWith('node_modules/'))
    .sort()
    .map((file) => {
      const full = path.join(root, file);
      const { mtimeMs, size } = statSync(full);
      // A source that changed meanwhile is compiled again next time.
      return [file, mtimeMs < started ? mtimeMs : 0, size, mtimeMs < started ? hashOf([readFileSync(full)]) : ''];
    });
  return { inputs, outputs: result.outputFiles.map(({ path: file, contents }) => [path.relative(root, file), contents]) };
}

/** What is not taken in is named by where it lies, as found from the source that asks for it. */
const outside = {
  name: 'outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path: name, pluginData, ...asked }) => {
      if (pluginData?.seen || isTakenIn(name) || isBuiltin(name) || asked.kind === 'entry-point') return undefined;
      const found = await build.resolve(name, { importer: asked.importer, kind: asked.kind, resolveDir: asked.resolveDir, pluginData: { seen: true } });
      if (found.errors.length > 0) return { path: name, external: true };
      return { path: asked.kind.startsWith('require') ? found.path : pathToFileURL(found.path).href, external: true };
    });
  },
};

/** Code that asks where it lies is told where its source does. */
const inPlace = {
  name: 'in-place',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      if (!file.includes(`${path.sep}packages${path.sep}`)) return undefined;
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta')) return undefined;
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      if (contents.includes('import.meta')) throw new Error(`${file} asks for more of import.meta than can be told`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Changed only where the content is: a checkout of the same files has other times. */
function isUnchanged(root, [file, mtimeMs, size, hash]) {
  const full = path.join(root, file);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats || stats.size !== size) return false;
  return stats.mtimeMs === mtimeMs || hashOf([readFileSync(full)]) === hash;
}

function readNote(note) {
  if (!existsSync(note)) return null;
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    // A note that was damaged is written anew.
    return null;
  }
}

/** Puts a whole folder in its place at once; one that another process has put there meanwhile holds the same. */
function putFolder(folder, files) {
  if (existsSync(folder)) return;
  const temporary = `${folder}.${randomUUID()}.tmp`;
  for (const [name, contents] of files) {
    const file = path.join(temporary, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function putFile(file, text) {
  const temporary = `${file}.${randomUUID()}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

function forgetOld(cache, but) {
  for (const name of readdirSync(cache)) {
    const full = path.join(cache, name);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (name !== but && stats && Date.now() - stats.mtimeMs > KEPT_MS) rmSync(full, { recursive: true, force: true });
  }
}

const hashOf = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};
