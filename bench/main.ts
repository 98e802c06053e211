import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchDisfluency } from './disfluency.ts';
import { benchFirstSound } from './first-sound.ts';
import { benchInterview } from './interview.ts';
import { benchPeers } from './peers.ts';
import { benchPrepare } from './prepare.ts';
import { benchProsody } from './prosody.ts';
import { benchRelevance } from './relevance.ts';
import type { Row } from './row.ts';
import { benchSpeech } from './speech.ts';
import { benchSpeed } from './speed.ts';
import { benchTurns } from './turns.ts';

const OUT = path.join(import.meta.dirname, '../docs/benchmarks.md');
const RESULTS = path.join(import.meta.dirname, 'results');

/** The parts of the table, in its order. Speed comes first while it runs, before memory is full of models. */
const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  speed: benchSpeed,
  disfluency: disfluencyRows,
  relevance: benchRelevance,
  speech: benchSpeech,
  prosody: benchProsody,
  peers: benchPeers,
  turns: benchTurns,
  interview: benchInterview,
  prepare: benchPrepare,
  'first-sound': benchFirstSound,
};

type Measured = { readonly on: string; readonly commit: string; readonly load: string; readonly rows: readonly Row[] };

/** Runs every benchmark, or those that `--only speed,speech` names, and writes docs/benchmarks.md with the last results of the others. */
async function main(): Promise<void> {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const named = only === undefined ? Object.keys(PARTS) : only.split(',');
  await mkdir(RESULTS, { recursive: true });
  for (const name of named) {
    const run = PARTS[name];
    if (!run) throw new Error(`there is no part "${name}": choose from ${Object.keys(PARTS).join(', ')}`);
    const load = os.loadavg()[0]?.toFixed(1) ?? '?';
    const measured: Measured = { on: new Date().toISOString().slice(0, 10), commit: commitNow(), load, rows: await run() };
    await writeFile(path.join(RESULTS, `${name}.json`), `${JSON.stringify(measured, null, 2)}\n`);
    process.stdout.write(`${tableOf(measured.rows)}\n\n`);
  }
  await writeFile(OUT, await page());
}

const commitNow = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

async function disfluencyRows(): Promise<Row[]> {
  try {
    const { rows } = await benchDisfluency();
    return rows.map((row) => {
      const bar = Number(/[\d.]+/.exec(row.bar.replace('F1', ''))?.[0] ?? Number.NaN);
      return { ...row, value: row.value.toFixed(3), met: Number.isNaN(bar) ? null : row.value >= bar };
    });
  } catch (error) {
    return [
      {
        measure: 'disfluencies in text',
        on: 'Switchboard, development set',
        bar: '',
        value: 'not run',
        met: null,
        note: error instanceof Error ? error.message : String(error),
      },
    ];
  }
}

async function page(): Promise<string> {
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const parts = await Promise.all(
    Object.keys(PARTS).map(async (name) => {
      const text = await readFile(path.join(RESULTS, `${name}.json`), 'utf8').catch(() => null);
      if (text === null) return `## ${name}\n\nNot measured yet.`;
      const { on, commit, load, rows } = JSON.parse(text) as Measured;
      return `## ${name}\n\nMeasured ${on} at ${commit}, load ${load} when it began.\n\n${tableOf(rows)}`;
    }),
  );
  return `# Benchmarks

Written by \`npm run bench\`. Machine: ${cpu}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.
Quality figures say on which data they were measured. Figures on a development set were looked at while building, so they flatter.
Of the frozen sets only the half named untouched was never looked into; the others were scored whole while building, and half of the fairness pairs was read.

${parts.join('\n\n')}
`;
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) => `| ${[row.measure, row.on, row.bar, row.value, row.met === null ? '–' : row.met ? 'yes' : '**no**', row.note].join(' | ')} |`,
  );
  return `| measure | on | bar | measured | met | note |\n|---|---|---|---|---|---|\n${lines.join('\n')}`;
}

await main();
