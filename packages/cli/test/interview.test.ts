import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InterviewLog, InterviewReport, Plan } from '@candor/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { candor, folderOf, plainEnvironment } from './candor.ts';

const BIN = path.join(import.meta.dirname, '../bin/candor.js');
const SCHEMA = path.join(import.meta.dirname, '../../../docs/schemas/interview.schema.json');
const WORDS = ['interview', '--no-meaning', '--today', '2026-03'];
const OWN = 'What would you change about our rota?';
const FIVE = 'In five years I want to lead the night ward. I run the induction now, and two of the people I trained stayed on.';
const ROTA = 'I would ask the night staff first, because they know which handovers fail.';
const ANSWERS = [
  { text: ROTA, question: 'own-2' },
  { text: FIVE, question: 'five-years' },
  { text: 'Fine, thank you.', to: 'talk' },
  { text: 'Nobody asks for this.', question: 'no-such-question' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

type Run = { readonly version: 1; readonly seed: number; readonly log: InterviewLog; readonly report: InterviewReport; readonly unused: readonly number[] };

async function planned(): Promise<{ readonly folder: string; readonly plan: Plan }> {
  const { code, stdout } = await candor([...WORDS, '--role', 'ward nurse', '--question', 'five-years', '--question', OWN, '--minutes', '10', '--print-plan']);
  expect(code).toBe(0);
  return { folder: await folderOf({ 'plan.json': stdout, 'answers.jsonl': ANSWERS }), plan: JSON.parse(stdout) as Plan };
}

describe('candor interview without a person', () => {
  test('asks as planned, takes the line that fits, and prints what fits the published schema, twice the same', async () => {
    const { folder, plan } = await planned();
    expect(plan).toMatchObject({
      role: 'ward nurse',
      minutes: 10,
      order: 'fixed',
      questions: [{ questionId: 'five-years' }, { questionId: null, question: OWN }],
    });
    const args = [...WORDS, '--plan', path.join(folder, 'plan.json'), '--answers', path.join(folder, 'answers.jsonl'), '--json'];
    const ran = await candor(args);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const run = JSON.parse(ran.stdout) as Run;
    const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(JSON.parse(await readFile(SCHEMA, 'utf8')));
    validate(run);
    expect(validate.errors).toBeNull();
    expect({ seed: run.seed, unused: run.unused, because: run.log.endedBecause, stage: run.log.stage }).toEqual({
      seed: 1,
      unused: [4],
      because: 'finished',
      stage: 'ended',
    });
    const said = run.log.turns.flatMap((turn) => (turn.by === 'candidate' ? [{ text: turn.text, questionKey: turn.questionKey }] : []));
    expect(said).toEqual([
      { text: 'Fine, thank you.', questionKey: null },
      { text: FIVE, questionKey: 'five-years' },
      { text: ROTA, questionKey: 'own-2' },
    ]);
    expect(run.report.questions.map(({ key, status }) => ({ key, status }))).toEqual([
      { key: 'five-years', status: expect.stringMatching(/answered|skipped/) },
      { key: 'own-2', status: expect.stringMatching(/answered|skipped/) },
    ]);
    expect(await candor(args)).toEqual(ran);
  });

  test('writes the report as Markdown, in which nobody’s words make headings', async () => {
    const { folder } = await planned();
    const answers = path.join(folder, 'own.jsonl');
    const report = path.join(folder, 'report.md');
    await writeFile(answers, JSON.stringify({ text: `# Look here\n${FIVE}` }));
    const ran = await candor([...WORDS, '--plan', path.join(folder, 'plan.json'), '--answers', answers, '--report', report]);
    expect(ran).toEqual({ code: 0, stdout: `The report is in ${report}.\n`, stderr: '' });
    const text = await readFile(report, 'utf8');
    expect(text).toMatch(/^# .*ward nurse/);
    expect(text).toContain('Where do you see yourself in five years?');
    expect(text).not.toMatch(/^# Look/m);
  });

  test('says what to do when something does not fit', async () => {
    const folder = await folderOf({
      'plan.json': '{"role": 1}',
      'answers.jsonl': '{"text": "Yes."}\n{"say": "No."}',
      'empty.jsonl': '{"text": "Yes."}\n\n{"text": " "}',
    });
    const of = (...args: string[]) => candor([...WORDS, ...args]);
    expect(await of('--plan', path.join(folder, 'plan.json'), '--json')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('plan.json is no plan: "role"'),
    });
    expect(await of('--answers', path.join(folder, 'answers.jsonl'))).toMatchObject({ code: 3, stderr: expect.stringContaining('Line 2 of') });
    expect(await of('--answers', path.join(folder, 'empty.jsonl'))).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Line 3 of .*empty\.jsonl has an empty "text"\. Leave the line out/),
    });
    expect(await of('--minutes', '11')).toMatchObject({ code: 2, stderr: 'candor: --minutes is one of 10, 20, 30, 45, not "11".\n' });
    expect(await of('--persona', 'kind')).toMatchObject({ code: 2, stderr: expect.stringContaining('--persona is one of warm,') });
    expect(await of('--pack', 'goal')).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean goals?') });
    expect(await of('--question', 'five-year')).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean five-years?') });
  });
});

describe('candor interview, typed', () => {
  test('asks, listens to lines, and reports at the end of the input', async () => {
    const ran = await candor([...WORDS, '--question', 'five-years', '--seed', '3'], { input: `Fine.\n${FIVE}\n` });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Where do you see yourself in five years?');
    expect(ran.stdout).toContain('# Mock interview');
    expect(ran.stdout).toContain('With --report FILE.md it is written into a file.');
  });

  test('leaves cleanly at Ctrl+C, and says how to see the report', async () => {
    const child = spawn(process.execPath, [BIN, ...WORDS, '--question', 'five-years'], { env: plainEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    const asked = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk;
        if (stdout.includes('Ruth:')) resolve();
      });
    });
    await asked;
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(stdout).toContain('With --report FILE.md it is written into a file.');
  });
});
