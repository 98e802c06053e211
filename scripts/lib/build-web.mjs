import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the web app is built from. Its own folder as a whole: the page, the styles and the build's settings count too. */
const SOURCES = ['packages/web', 'packages/core/src', 'packages/content/src', 'packages/server/src/api', 'package-lock.json'];
const LEFT_OUT = /(^|[\\/])(node_modules|dist)([\\/]|$)|\.test\.tsx?$/;
const DIST = 'packages/web/dist';

/** Builds the web app if its sources are others than those of the last build. Throws an `Error` with the bundler's words when that fails. */
export function ensureWebBuilt(root, say = console.log) {
  const stamp = path.join(root, DIST, '.sources');
  const hash = hashOf(root);
  if (existsSync(path.join(root, DIST, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Building the studio…');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: path.join(root, 'packages/web'),
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  if (result.status !== 0) throw new Error(`The studio could not be built.\n${result.stdout}${result.stderr}`);
  // Sources that changed during the build are built again next time: the hash is the one from before.
  writeFileSync(stamp, hash);
}

function hashOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(path.join(root, source)))
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(source) {
  if (source.endsWith('.json')) return [source];
  return readdirSync(source, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(source, entry.name);
      if (LEFT_OUT.test(full.slice(source.length))) return [];
      return entry.isDirectory() ? filesOf(full) : [full];
    })
    .sort();
}
