import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The rules that hold the layers apart are broken on purpose here: in a copy of the configuration, so that nothing is left in the tree.

const ROOT = path.join(import.meta.dirname, '../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
const CONFIGURATION = ['biome.json', '.gitignore', 'scripts/lint'];

const CORE_ALONE = 'The core imports no other package of the house.';
const ONLY_CORE = 'Content imports only the core.';
const ONLY_CORE_AND_INFERENCE = 'Speech and meaning import only the core and inference.';
const ONLY_TYPES = 'The web app takes only types from the server: write `import type`.';
const NO_CLOCK = 'The core has no clock: take the time as a parameter.';
const NO_RANDOMNESS = 'The core has no randomness: take it as a parameter.';

/** What biome says to one line of a file in this folder. */
const WRONG: readonly (readonly [folder: string, line: string, says: string])[] = [
  ['packages/core/src', `export * from '@candor/content';`, CORE_ALONE],
  ['packages/core/src', `export type * from '@candor/server/api';`, CORE_ALONE],
  ['packages/core/src/rules', `export * from '../../../content/src/index.ts';`, 'Import another package by its name, not by a path into it.'],
  ['packages/core/src', `export { readFile } from 'node:fs/promises';`, 'Node.js builtin modules are unavailable'],
  ['packages/core/src', 'export const now = () => Date.now();', NO_CLOCK],
  ['packages/core/src', 'export const now = () => new Date();', NO_CLOCK],
  ['packages/core/src', 'export const wait = (then: () => void) => setTimeout(then, 1);', NO_CLOCK],
  ['packages/core/src', 'export const { random } = Math;', NO_RANDOMNESS],
  ['packages/core/src', 'export const id = () => crypto.randomUUID();', NO_RANDOMNESS],
  ['packages/core/src', `export const get = () => fetch('/');`, 'The core has no network.'],
  ['packages/core/src', 'export const home = process.env.HOME;', 'The core has no Node.'],
  ['packages/core/src', `export const bytes = Buffer.from('');`, 'The core has no Node.'],
  ['packages/core/src', 'export const page = document.title;', 'The core has no DOM.'],
  ['packages/core/src', 'export const page = globalThis.document;', `The core has no globals but the language's own.`],
  ['packages/content/src', `export * from '@candor/meaning';`, ONLY_CORE],
  ['packages/content/src', `export * from '@candor/inference';`, ONLY_CORE],
  ['packages/inference/src', `export * from '@candor/core';`, 'Inference imports no other package of the house.'],
  ['packages/meaning/src', `export * from '@candor/content/messages';`, ONLY_CORE_AND_INFERENCE],
  ['packages/speech/src', `export * from '@candor/server';`, ONLY_CORE_AND_INFERENCE],
  ['packages/analysis/src', `export * from '@candor/server';`, 'The analysis imports core, content, speech and meaning; the hosts import it.'],
  ['packages/server/src', `export * from '@candor/web';`, 'The server imports neither the web app nor the command line.'],
  ['packages/cli/src', `export * from '@candor/web';`, 'The command line does not import the web app.'],
  ['packages/web/src', `export * from '@candor/meaning';`, `The web app imports core, content and the server's types.`],
  ['packages/web/src', `export { attemptSchema } from '@candor/server/api';`, ONLY_TYPES],
  ['packages/web/src', `export const api = () => import('@candor/server/api');`, ONLY_TYPES],
  ['packages/web/src', `export { join } from 'node:path';`, 'Node.js builtin modules are unavailable'],
];

const RIGHT: readonly (readonly [folder: string, line: string])[] = [
  ['packages/core/src', `export const day = (iso: string) => new Date(iso).getUTCDay() + Date.parse(iso) + Math.max(1, 2);`],
  ['packages/core/src', `export { default as winkNLP } from 'wink-nlp';`],
  ['packages/content/src', `export * from '@candor/core';`],
  ['packages/content/src', `export { readFile } from 'node:fs/promises';`],
  ['packages/meaning/src', `export * from '@candor/inference';`],
  ['packages/analysis/src', `export * from '@candor/meaning';`],
  ['packages/server/src', `export * from '@candor/analysis';`],
  ['packages/cli/src', `export * from '@candor/server';`],
  ['packages/web/src', `export * from '@candor/content/messages';`],
  ['packages/web/src', `export type { Draft } from '@candor/server/api';`],
];

let copy: string;
/** All that biome said about a case, by the case's number. */
let said: Map<number, string>;

beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'candor-boundaries-'));
  for (const name of CONFIGURATION) await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  for (const [at, [folder, line]] of [...WRONG, ...RIGHT].entries()) {
    await mkdir(path.join(copy, folder), { recursive: true });
    await writeFile(path.join(copy, folder, `case-${at}.ts`), `${line}\n`);
  }
  const args = [BIOME, 'lint', '--colors=off', '--max-diagnostics=none', 'packages'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: copy }).catch((failed: { stdout: string; stderr: string }) => failed);
  const [, ...parts] = `${stdout}\n${stderr}`.split(/^packages\S+case-(\d+)\.ts/m);
  said = new Map();
  for (let i = 0; i < parts.length; i += 2) said.set(Number(parts[i]), `${said.get(Number(parts[i])) ?? ''}${parts[i + 1]}`);
});

afterAll(() => rm(copy, { recursive: true, force: true }));

describe('a layer that reaches where it may not is stopped', () => {
  test.each(WRONG.map(([folder, line, says], at) => ({ folder, line, says, at })))('$folder: $line', ({ says, at }) => {
    expect(said.get(at)).toContain(says);
  });
});

describe('what a layer may use is let through', () => {
  test.each(RIGHT.map(([folder, line], at) => ({ folder, line, at })))('$folder: $line', ({ at }) => {
    expect(said.get(WRONG.length + at)).toBeUndefined();
  });
});
