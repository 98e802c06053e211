import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureInstalled } from './install.mjs';
import { nodeVersionProblem } from './node-version.mjs';

let root;
let said;
const say = (line) => said.push(line);
const stamp = () => readFileSync(path.join(root, 'node_modules/.candor-installed'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'candor-install-'));
  said = [];
  mkdirSync(path.join(root, 'part'));
  write('part/package.json', { name: 'part', version: '1.0.0' });
  write('package.json', { name: 'whole', version: '1.0.0', workspaces: ['part'] });
  write('package-lock.json', lock('1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file, value) => writeFileSync(path.join(root, file), JSON.stringify(value));
/** Nothing in it comes from a registry. */
const lock = (version) => ({
  name: 'whole',
  version,
  lockfileVersion: 3,
  requires: true,
  packages: { '': { name: 'whole', version, workspaces: ['part'] }, 'node_modules/part': { resolved: 'part', link: true }, part: { version: '1.0.0' } },
});

it('installs what is missing, once', () => {
  ensureInstalled(root, say);
  expect(said).toHaveLength(1);
  expect(JSON.parse(readFileSync(path.join(root, 'node_modules/part/package.json'), 'utf8')).name).toBe('part');
  ensureInstalled(root, say);
  expect(said).toHaveLength(1);
});

it('leaves an install alone that already has everything of a new lock file', () => {
  ensureInstalled(root, say);
  const before = stamp();
  writeFileSync(path.join(root, 'node_modules/own-file'), '');
  write('package-lock.json', lock('1.0.1'));
  ensureInstalled(root, say);
  expect(said).toHaveLength(1);
  expect(stamp()).not.toBe(before);
  expect(readFileSync(path.join(root, 'node_modules/own-file'), 'utf8')).toBe('');
});

it('installs again when a package went missing and the stamp with it', () => {
  ensureInstalled(root, say);
  rmSync(path.join(root, 'node_modules/part'), { recursive: true });
  rmSync(path.join(root, 'node_modules/.candor-installed'));
  ensureInstalled(root, say);
  expect(said).toHaveLength(2);
});

it('says what to do when npm cannot', () => {
  writeFileSync(path.join(root, 'package.json'), 'not a manifest');
  expect(() => ensureInstalled(root, say)).toThrow('Start again when it is there.');
  expect(() => stamp()).toThrow('ENOENT');
});

it('knows which Node is too old', () => {
  write('package.json', { engines: { node: '>=20.19' } });
  const problem = (version) => nodeVersionProblem(path.join(root, 'package.json'), version);
  expect([problem('20.19.0'), problem('20.20.2'), problem('22.0.0')]).toEqual([null, null, null]);
  expect(problem('20.18.3')).toMatch(/^Candor needs Node 20.19 or newer; this is 20.18.3/);
  expect(problem('18.20.0')).toContain('18.20.0');
});
