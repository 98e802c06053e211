import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Question } from '@candor/core';
import { bankAnswers } from './corpus.ts';
import type { Row } from './row.ts';
import { megabytes } from './stats.ts';

const ANSWERS = 1000;
const WORDS = 150;
const CANDOR = path.join(import.meta.dirname, '../packages/cli/bin/candor.js');

/** `candor score --batch` as people run it: answers a second from its first line to its last, and its resident memory as each tenth comes out. */
export async function batchRows(questions: readonly Question[]): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'candor-bench-'));
  try {
    const file = path.join(folder, 'answers.jsonl');
    const lines = bankAnswers(questions, ANSWERS, WORDS).map((answer, i) => JSON.stringify({ id: `a${i}`, ...answer }));
    await writeFile(file, `${lines.join('\n')}\n`);
    const { perSecond, resident } = await run(file);
    const half = resident[Math.floor(resident.length / 2) - 1] ?? 0;
    const most = Math.max(...resident);
    const on = `candor score --batch, ${ANSWERS} answers of about ${WORDS} words`;
    return [
      {
        measure: 'batch, answers a second',
        on,
        bar: '≥ 25',
        value: perSecond.toFixed(1),
        met: perSecond >= 25,
        note: 'two processes',
      },
      {
        measure: 'batch, resident memory',
        on,
        bar: '≤ 600 MB and flat',
        value: `${most} MB`,
        met: most <= 600 && (resident.at(-1) ?? 0) <= half * 1.1,
        note: `after each tenth: ${resident.join(', ')} MB`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(file: string): Promise<{ perSecond: number; resident: number[] }> {
  const child = spawn(process.execPath, [CANDOR, 'score', '--batch', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const resident: number[] = [];
  let count = 0;
  let first = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    count++;
    if (count === 1) first = performance.now();
    if (count % (ANSWERS / 10) === 0) resident.push(await residentOf(child.pid));
  }
  const seconds = (performance.now() - first) / 1000;
  if (count !== ANSWERS) throw new Error(`the batch gave ${count} lines for ${ANSWERS} answers`);
  return { perSecond: (ANSWERS - 1) / seconds, resident: resident.filter((mb) => mb > 0) };
}

/** Of a process and those it has started, together; from /proc; zero where there is none, or where the process has just ended. */
async function residentOf(pid: number | undefined): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')).split(' ').filter(Boolean);
  const kilobytes = await Promise.all([`${pid}`, ...children].map(kilobytesOf));
  return megabytes(kilobytes.reduce((sum, one) => sum + one, 0) * 1024);
}

async function kilobytesOf(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}
