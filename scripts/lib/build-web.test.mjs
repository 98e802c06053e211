import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureWebBuilt } from './build-web.mjs';

let root;
let said;
const build = () => ensureWebBuilt(root, (line) => said.push(line));

/** A repository in small, with a bundler that writes a page or complains. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'candor-build-'));
  said = [];
  for (const [file, text] of [
    ['packages/web/src/main.tsx', 'main'],
    ['packages/web/src/main.test.tsx', 'test'],
    ['packages/core/src/index.ts', 'core'],
    ['packages/content/src/index.ts', 'content'],
    ['packages/server/src/api/schemas.ts', 'api'],
    ['package-lock.json', '{}'],
    ['node_modules/vite/bin/vite.js', BUNDLER],
  ])
    write(file, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const BUNDLER = `
const fs = require('node:fs');
if (fs.readFileSync('src/main.tsx', 'utf8') === 'broken') { console.error('main.tsx is broken'); process.exit(1); }
fs.rmSync('dist', { recursive: true, force: true });
fs.mkdirSync('dist');
fs.writeFileSync('dist/index.html', 'page');
`;

function write(file, text) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

it('builds once, and again when a source changes', () => {
  build();
  expect(readFileSync(path.join(root, 'packages/web/dist/index.html'), 'utf8')).toBe('page');
  build();
  expect(said).toHaveLength(1);
  for (const [i, file] of [
    'packages/web/src/main.tsx',
    'packages/core/src/index.ts',
    'packages/server/src/api/schemas.ts',
    'packages/web/vite.config.ts',
  ].entries()) {
    write(file, 'changed');
    build();
    expect(said).toHaveLength(2 + i);
  }
});

it('does not build for a test, or because of its own output', () => {
  build();
  write('packages/web/src/main.test.tsx', 'changed');
  write('packages/web/dist/assets/app.js', 'changed');
  build();
  expect(said).toHaveLength(1);
});

it('says what the bundler says, and builds again next time', () => {
  write('packages/web/src/main.tsx', 'broken');
  expect(build).toThrow('main.tsx is broken');
  expect(existsSync(path.join(root, 'packages/web/dist/.sources'))).toBe(false);
  expect(build).toThrow('main.tsx is broken');
});
