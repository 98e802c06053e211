// Everything that says whether this tree is in order, one step after the other. Plain Node: it runs before anything is installed.
// --only check (all but the slow tests) | unit | api | e2e
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChrome } from './lib/chrome.mjs';
import { nodeVersionProblem } from './lib/node-version.mjs';
import { run } from './lib/run.mjs';
import { runVitest, tail, whyEnded } from './lib/vitest.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** For every child: no colour, no questions, and nothing of the npm that may have started us. */
const ENV = { NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', RECHECK_SYNC_BACKEND: 'pure' };

/** @typedef {import('./lib/vitest.mjs').Outcome} Outcome */
/** @typedef {{ title: string, groups: readonly string[], check: () => Promise<Outcome> }} Step */

/** @type {Step[]} */
const STEPS = [
  check('lock file', 1 * MINUTE, [path.join(root, 'scripts/check-lock.mjs')]),
  check('format and lint', 1 * MINUTE, ['@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=100', '.']),
  check('types', 3 * MINUTE, ['typescript/bin/tsc', '-p', '.']),
  check('types of the web app', 3 * MINUTE, ['typescript/bin/tsc', '-p', 'packages/web']),
  check('types of the browser tests', 3 * MINUTE, ['typescript/bin/tsc', '-p', 'e2e']),
  check('unused code', 2 * MINUTE, ['knip/bin/knip.js', '--no-progress', '--no-config-hints']),
  check('regular expressions', 10 * MINUTE, ['tsx/dist/cli.mjs', 'scripts/check-regex.ts']),
  tests('import boundaries and other tooling', ['check'], 'tooling', 3 * MINUTE),
  check('generated docs', 1 * MINUTE, ['tsx/dist/cli.mjs', 'scripts/rules-doc.ts', '--check']),
  check('trained model', 1 * MINUTE, ['tsx/dist/cli.mjs', 'scripts/check-model.ts']),
  check('web app builds within its budget', 3 * MINUTE, [path.join(root, 'scripts/check-web.mjs')], ['check', 'e2e']),
  tests('unit tests', ['check', 'unit'], 'unit', 15 * MINUTE),
  tests('API tests', ['api'], 'api', 25 * MINUTE),
  { title: 'browser tests', groups: ['e2e'], check: browserTests },
];

const GROUPS = ['check', 'unit', 'api', 'e2e'];

/** A program that is content when it ends with 0. Its path is one below node_modules, or absolute. @returns {Step} */
function check(title, limitMs, [program, ...args], groups = ['check']) {
  const runIt = async () => {
    const result = await run(process.execPath, [path.resolve(root, 'node_modules', program), ...args], { limitMs, cwd: root, env: ENV });
    if (result.code === 0 && !result.timedOut) return { passed: 1, failed: 0, details: '' };
    return { passed: 0, failed: 1, details: whyEnded(result, limitMs) + tail(result.output) };
  };
  return { title, groups, check: runIt };
}

/** One of vitest's projects. @returns {Step} */
function tests(title, groups, project, limitMs) {
  return { title, groups, check: () => runVitest({ root, project, limitMs, env: ENV }) };
}

/** @returns {Promise<Outcome>} */
async function browserTests() {
  const CANDOR_CHROME = await ensureChrome(root, print);
  return runVitest({ root, project: 'e2e', limitMs: 25 * MINUTE, env: { ...ENV, CANDOR_CHROME } });
}

/** In a process of its own, because an install may take long and must not take for ever. */
async function install() {
  const limitMs = 10 * MINUTE;
  const module = pathToFileURL(path.join(root, 'scripts/lib/install.mjs')).href;
  const code = `import { ensureInstalled } from ${JSON.stringify(module)}; try { ensureInstalled(${JSON.stringify(root)}); } catch (error) { console.error(error.message); process.exit(1); }`;
  if (!existsSync(path.join(root, 'node_modules'))) print('Installing the packages of the lock file.');
  const result = await run(process.execPath, ['--input-type=module', '--eval', code], { limitMs, cwd: root, env: ENV });
  return result.code === 0 && !result.timedOut ? '' : whyEnded(result, limitMs) + tail(result.output);
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = values.only;
  if (only !== undefined && !GROUPS.includes(only)) throw new Error(`--only takes one of: ${GROUPS.join(', ')}`);
  const tooOld = nodeVersionProblem(path.join(root, 'package.json'));
  if (tooOld) throw new Error(tooOld);
  const notInstalled = await install();
  if (notInstalled) throw new Error(notInstalled);

  const total = { passed: 0, failed: 0 };
  for (const step of STEPS.filter(({ groups }) => only === undefined || groups.includes(only))) {
    print(`\n== ${step.title}`);
    const started = performance.now();
    const { passed, failed, skipped = 0, details } = await step.check().catch((error) => ({ passed: 0, failed: 1, details: error.message }));
    if (details) print(details.trimEnd());
    const count = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
    print(`${failed > 0 ? 'FAILED' : 'ok'}${count}${skipped > 0 ? `, ${skipped} skipped` : ''} (${((performance.now() - started) / SECOND).toFixed(1)} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

const { passed, failed } = await main().catch((error) => {
  print(error.message);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
print(`\n${passed} passed, ${failed} failed`);
