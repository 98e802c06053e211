import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSync } from 'recheck';
import { type FoundRegex, findRegexes } from './lib/regexes.ts';

// Answers are long and anybody's: a pattern whose time grows faster than the text would let one of them stop the server.
// Tests are left out: they choose their own texts.

/** Patterns that are put together at run time, and why that is safe. `code` is how the call begins. */
const ALLOWED: readonly { readonly file: string; readonly code: string; readonly why: string }[] = [];

const ROOT = path.join(import.meta.dirname, '..');
const FOLDERS = ['packages', 'scripts'];
const SKIPPED = /(?:^|[\\/])(?:node_modules|dist|generated|test)[\\/]|\.test\.\w+$/;
const SOURCE = /\.(?:ts|tsx|mjs)$/;
/** After this a pattern counts as not judged. Generous: a busy machine must not fail what a quiet one passes. */
const LIMIT_MS = 40_000;
const CACHE = path.join(ROOT, 'node_modules/.cache/candor/regexes.json');

/** What is wrong with a pattern; empty when its time is linear in the text. */
type Verdicts = Record<string, string>;

process.env.RECHECK_SYNC_BACKEND ??= 'pure';
const known = await readVerdicts();
const used: Verdicts = {};
const problems: string[] = [];
let checked = 0;

const files = FOLDERS.flatMap(sourceFiles).map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
for (const { file, text } of files) {
  for (const { line, source, flags, code } of regexesOf(file, text)) {
    checked += 1;
    const verdict = source === null ? dynamicProblem(file, code) : problemOf(source, flags);
    if (verdict) problems.push(`${file}:${line}  ${code.split('\n')[0]}\n    ${verdict}`);
  }
}

await mkdir(path.dirname(CACHE), { recursive: true });
await writeFile(CACHE, JSON.stringify(used, null, 1));
console.log([...problems, `${checked} regular expressions, ${problems.length} with problems`].join('\n'));
if (problems.length > 0) process.exitCode = 1;

function regexesOf(file: string, text: string): FoundRegex[] {
  try {
    return findRegexes(file, text);
  } catch (error) {
    problems.push(`${file}  cannot be read: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function dynamicProblem(file: string, code: string): string {
  const allowed = ALLOWED.some((entry) => entry.file === file && code.startsWith(entry.code));
  return allowed ? '' : 'put together at run time: write it out, or list it in scripts/check-regex.ts with the reason why no input makes it slow';
}

function problemOf(source: string, flags: string): string {
  const key = `/${source}/${flags}`;
  used[key] ??= known[key] ?? judge(source, flags);
  return used[key];
}

function judge(source: string, flags: string): string {
  const result = checkSync(source, flags, { timeout: LIMIT_MS });
  if (result.status === 'safe') return '';
  if (result.status === 'unknown') return `could not be judged (${result.error.kind}): write it more simply`;
  return `${result.complexity.summary} time, for example on ${result.attack.pattern}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => SOURCE.test(file) && !SKIPPED.test(file))
    .sort();
}

async function readVerdicts(): Promise<Verdicts> {
  try {
    return JSON.parse(await readFile(CACHE, 'utf8')) as Verdicts;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return {};
    throw error;
  }
}
