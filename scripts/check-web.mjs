// Builds the web app as `npm start` does and holds the JavaScript of its first load to a budget.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureWebBuilt } from './lib/build-web.mjs';

/** What the first page may load, gzipped. */
const BUDGET_BYTES = 200 * 1024;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
ensureWebBuilt(root);

const dist = path.join(root, 'packages/web/dist');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
// Scripts, and the modules they import at once, which Vite names for preloading.
const files = [...html.matchAll(/<(?:script|link)\b[^<>]*>/g)]
  .flatMap(([tag]) => /\b(?:src|href)="([^"]+)\.js"/.exec(tag)?.[1] ?? [])
  .map((name) => `${name}.js`);
if (files.length === 0) throw new Error('The built page names no script.');
const sizes = files.map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(dist, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const inKb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
for (const { file, bytes } of sizes) console.log(`${inKb(bytes).padStart(9)}  ${file}`);
console.log(`${inKb(total).padStart(9)}  of ${inKb(BUDGET_BYTES)}: JavaScript of the first load, gzipped`);
if (total > BUDGET_BYTES) process.exitCode = 1;
