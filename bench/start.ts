import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Row } from './row.ts';
import { percentile } from './stats.ts';

const RUNS = 5;
const CLI = path.join(import.meta.dirname, '../packages/cli/bin/candor.js');
const SAMPLE_MS = 20;

/** A new process up to its first feedback, and the most memory it was seen to hold. */
export async function startRows(answer: { question: string; text: string } | undefined): Promise<Row[]> {
  if (!answer) throw new Error('there is no answer to start with');
  const runs: { ms: number; megabytes: number }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await firstFeedback(answer));
  const ms = percentile(
    runs.map((run) => run.ms),
    0.5,
  );
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  const on = `candor score, one answer of about 150 words, ${RUNS} new processes`;
  return [
    { measure: 'start of the process to first feedback', on, bar: '≤ 2.5 s', value: `${(ms / 1000).toFixed(2)} s`, met: ms <= 2500, note: 'median' },
    {
      measure: 'resident memory of one analysis',
      on,
      bar: '≤ 500 MB',
      value: `${megabytes} MB`,
      met: megabytes <= 500,
      note: `the most seen, looked at every ${SAMPLE_MS} ms`,
    },
  ];
}

async function firstFeedback({ question, text }: { question: string; text: string }): Promise<{ ms: number; megabytes: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, 'score', '--question', question, '--text', text, '--json'], { stdio: ['ignore', 'ignore', 'inherit'] });
  let pages = 0;
  const looking = setInterval(async () => {
    pages = Math.max(pages, await residentOf(child.pid));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`candor score ended with ${code}`);
  return { ms: performance.now() - started, megabytes: Math.round(pages / 1024) };
}

/** Kilobytes, 0 once the process is gone. */
async function residentOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
}
