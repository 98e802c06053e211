import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = 'node_modules/.candor-installed';

/**
 * Installs the dependencies of the lock file, unless they are there. A stamp with the lock file's hash answers that at once;
 * where it is missing or old, what npm noted about its last install does, so that nobody's own `npm install` is thrown away.
 * Throws an `Error` that says what to do when npm fails. `say` gets a line for the person before the long wait.
 */
export function ensureInstalled(root, say = console.log) {
  const stamp = path.join(root, STAMP);
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (readIfThere(stamp) === hash) return;
  if (!hasEverything(root)) {
    say('Installing what Candor needs. This happens once and takes about a minute.');
    // An install that is broken off must not look like a finished one.
    rmSync(stamp, { force: true });
    npmCi(root);
  }
  writeFileSync(stamp, hash);
}

/** Whether npm's note of what it installed has every package of the lock file in the same version. */
function hasEverything(root) {
  const noted = readIfThere(path.join(root, 'node_modules/.package-lock.json'));
  if (noted === null) return false;
  const installed = JSON.parse(noted).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages);
  return wanted
    .filter(([name]) => name.includes('node_modules/'))
    .every(([name, entry]) => {
      const found = installed[name];
      // Packages for other platforms are optional and stay away.
      if (!found) return entry.optional === true;
      return found.version === entry.version && found.resolved === entry.resolved && existsSync(path.join(root, name));
    });
}

function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Below `npm start`, npm names its own script: the same npm, and no shell on Windows.
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) throw new Error(`npm could not be started (${result.error.message}). Install Node with npm from https://nodejs.org.`);
  if (result.status !== 0)
    throw new Error('The packages could not be installed; npm says why above. It needs the network this once. Start again when it is there.');
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
