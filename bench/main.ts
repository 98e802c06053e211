import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { benchDisfluency } from './disfluency.ts';
import { benchProsody } from './prosody.ts';
import { benchRelevance } from './relevance.ts';
import type { Row } from './row.ts';
import { benchSpeech } from './speech.ts';
import { benchSpeed } from './speed.ts';

const OUT = path.join(import.meta.dirname, '../docs/benchmarks.md');

/** Runs every benchmark and writes docs/benchmarks.md. `--quick` prints without writing. */
async function main(): Promise<void> {
  const rows: Row[] = [...(await disfluencyRows()), ...(await benchRelevance()), ...(await benchSpeed()), ...(await benchSpeech()), ...(await benchProsody())];
  const text = table(rows);
  process.stdout.write(text);
  if (!process.argv.includes('--quick')) await writeFile(OUT, text);
}

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

function table(rows: readonly Row[]): string {
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const lines = rows.map(
    (row) => `| ${[row.measure, row.on, row.bar, row.value, row.met === null ? '–' : row.met ? 'yes' : '**no**', row.note].join(' | ')} |`,
  );
  return `# Benchmarks

Written by \`npm run bench\`. Machine: ${cpu}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.
Quality figures say on which data they were measured. Figures on a development set were looked at while building, so they flatter.

| measure | on | bar | measured | met | note |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

await main();
