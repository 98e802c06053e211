import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledFolder } from './compiled.mjs';

const ENTRY = 'packages/app/src/main.ts';
let root;

const write = (file, text) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const past = (file) => utimesSync(path.join(root, file), 1000, 1000);
const compiled = () => compiledFolder(root, [ENTRY]);
const said = async (folder) => (await import(pathToFileURL(path.join(folder, 'packages/app/src/main.js')).href)).said;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'candor-compiled-'));
  write('package-lock.json', '{}');
  write('packages/app/src/word.ts', "export const word: string = 'one';\n");
  write(ENTRY, "import { word } from './word.ts';\nimport { beside } from 'kept';\nexport const said = [word, beside, import.meta.dirname];\n");
  write('node_modules/kept/package.json', '{ "name": "kept", "type": "module", "exports": "./kept.js" }');
  write('node_modules/kept/kept.js', "export const beside = import.meta.url.endsWith('/node_modules/kept/kept.js');\n");
  past(ENTRY);
  past('packages/app/src/word.ts');
});
afterEach(() => rmSync(root, { recursive: true }));

it('tells code where its source lies, and leaves packages that keep files beside their code where they are', async () => {
  expect(await said(await compiled())).toEqual(['one', true, path.join(root, 'packages/app/src')]);
});

it('compiles again when a source has changed, and only then', async () => {
  const first = await compiled();
  const output = path.join(first, 'packages/app/src/main.js');
  utimesSync(output, 2000, 2000);
  expect(await compiled()).toBe(first);
  // The same content at another time, as a checkout leaves it.
  utimesSync(path.join(root, 'packages/app/src/word.ts'), 3000, 3000);
  expect(await compiled()).toBe(first);
  write('packages/app/src/word.ts', "export const word: string = 'two';\n");
  const second = await compiled();
  expect(second).not.toBe(first);
  expect(await said(second)).toEqual(['two', true, path.join(root, 'packages/app/src')]);
  // Who runs the first one may still load a part of it.
  expect(existsSync(output)).toBe(true);
});

it('compiles once for starts at the same time, and leaves nothing half done', async () => {
  const folders = await Promise.all([compiled(), compiled(), compiled()]);
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(path.dirname(folders[0])).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('rejects where nothing can be kept, so that the sources are loaded as they stand', async () => {
  symlinkSync('/dev/null', path.join(root, 'node_modules/.cache'));
  await expect(compiled()).rejects.toThrow(/ENOTDIR|EEXIST/);
});

it('does not take in what asks for more than where it lies', async () => {
  write(ENTRY, 'export const said = import.meta.filename;\n');
  await expect(compiled()).rejects.toThrow('asks for more of import.meta');
});
