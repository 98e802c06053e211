import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, details: string }} Outcome `details` says what is wrong; empty when nothing is. */

/**
 * Runs one project of vitest.config.ts and counts its tests from vitest's JSON report.
 * @param {{ root: string, project: string, limitMs: number, env?: Record<string, string | undefined> }} options
 * @returns {Promise<Outcome>}
 */
export async function runVitest({ root, project, limitMs, env }) {
  const folder = path.join(root, 'node_modules/.cache/candor');
  const file = path.join(folder, `vitest-${project}-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const result = await run(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...args], { limitMs, cwd: root, env });
  const report = readReport(file);
  rmSync(file, { force: true });
  if (!report) return { passed: 0, failed: 1, details: whyEnded(result, limitMs) + tail(result.output) };

  const { passed, failed, skipped } = countTests(report);
  if (result.timedOut || (result.code !== 0 && failed === 0)) {
    // All tests passed and yet: an error outside of any test, or something that did not end.
    return { passed, failed: failed + 1, skipped, details: whyEnded(result, limitMs) + failuresIn(result.output) };
  }
  if (passed + failed === 0) return { passed, failed: 1, skipped, details: `No tests found for "${project}".` };
  return { passed, failed, skipped, details: failed > 0 ? failuresIn(result.output) : '' };
}

/** A file that cannot be loaded has no tests in the report; it counts as one failure. */
export function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const before = counts.failed;
    for (const { status } of file.assertionResults) counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    if (file.status === 'failed' && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Says why a program that was not content ended, as a line; empty when it ended by itself. */
export function whyEnded(result, limitMs) {
  if (result.timedOut) return `Ended after ${limitMs / 1000} s, its time limit.\n`;
  return result.code === null ? 'It did not start, or was ended from outside.\n' : '';
}

const LONGEST_DETAILS = 300;

/** The part of vitest's own report that tells of failures. */
function failuresIn(output) {
  const lines = output.split('\n');
  const from = lines.findIndex((line) => /⎯ (?:Failed (?:Suites|Tests)|Unhandled Errors?) /.test(line));
  return from < 0 ? tail(output) : lines.slice(from, from + LONGEST_DETAILS).join('\n');
}

/** The last lines of an output, where programs say what went wrong. */
export const tail = (output) => output.trimEnd().split('\n').slice(-LONGEST_DETAILS).join('\n');
