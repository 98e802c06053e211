import { readFileSync } from 'node:fs';

/** Says what is wrong with this Node for the `engines` of package.json, or null. Written for Nodes that are too old, too. */
export function nodeVersionProblem(packageJson, version = process.versions.node) {
  const needed = /^\D*(\d+)\.(\d+)/.exec(JSON.parse(readFileSync(packageJson, 'utf8')).engines.node);
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = [Number(needed[1]), Number(needed[2])];
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null;
  return `Candor needs Node ${neededMajor}.${neededMinor} or newer; this is ${version}. Get a newer one at https://nodejs.org and start again.`;
}
