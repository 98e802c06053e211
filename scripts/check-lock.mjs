// `npm ci` refuses a lock file that lacks a package, even one for another platform; npm leaves those out when a registry does not have them.
// So: every dependency of every package is in the lock file, the workspaces' own are as their package.json has them, and no registry is named.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { packages } = readJson('package-lock.json');
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

const problems = Object.entries(packages).flatMap(([place, entry]) => {
  const isOurs = !place.includes('node_modules');
  const wanted = KINDS.flatMap((kind) => Object.keys(entry[kind] ?? {}));
  return [
    ...wanted.filter((name) => !resolves(place, name)).map((name) => `${place || 'the root'} needs ${name}, which is not there`),
    ...(isOurs ? changedSince(place, entry) : []),
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${place} names a registry: ${entry.resolved}`] : []),
  ];
});

/** Whether a package is found from this place, as Node would: in its own node_modules, or in one further up. */
function resolves(place, name) {
  for (let from = place; ; from = above(from)) {
    if (packages[path.posix.join(from, 'node_modules', name)]) return true;
    if (from === '') return false;
  }
}

/** The next folder up that can have a node_modules of its own. */
function above(place) {
  const at = place.lastIndexOf('/node_modules/');
  return at < 0 ? '' : place.slice(0, at);
}

function sorted(dependencies = {}) {
  return Object.entries(dependencies).sort();
}

function changedSince(place, entry) {
  const manifest = readJson(path.join(place, 'package.json'));
  return KINDS.filter((kind) => JSON.stringify(sorted(manifest[kind])) !== JSON.stringify(sorted(entry[kind]))).map(
    (kind) => `${place || 'the root'}: other ${kind} than package.json`,
  );
}

if (problems.length > 0) {
  console.error(['package-lock.json does not fit:', ...problems].join('\n'));
  process.exitCode = 1;
}
