import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Evidence, Feedback } from '@candor/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { candor, folderOf, type Ran, shell } from './candor.ts';
import { ANSWER } from './samples.ts';

const SCHEMA = path.join(import.meta.dirname, '../../../docs/schemas/feedback.schema.json');
const WORDS = ['score', '--no-meaning', '--question', 'five-years'];

describe('candor score --json, with the model', () => {
  let ran: Ran;
  let feedback: Feedback;
  beforeAll(async () => {
    ran = await candor(['score', '--question', 'five-years', '--json', '-'], { input: ANSWER });
    feedback = JSON.parse(ran.stdout) as Feedback;
  });

  test('is one JSON document and a newline that fits the published schema', async () => {
    const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(JSON.parse(await readFile(SCHEMA, 'utf8')));
    validate(feedback);
    expect(validate.errors).toBeNull();
    expect({ code: ran.code, stderr: ran.stderr, newlines: ran.stdout.split('\n').length - 1 }).toEqual({ code: 0, stderr: '', newlines: 1 });
    expect(feedback.question.id).toBe('five-years');
  });

  test('counts offsets in the text as it is given', () => {
    const evidence: Evidence[] = [...feedback.findings, ...feedback.elements].flatMap((one) => [...one.evidence]);
    const quoted = evidence.filter((one) => 'quote' in one);
    expect(quoted.length).toBeGreaterThan(3);
    for (const { span, quote } of quoted) expect(span.kind === 'text' && ANSWER.slice(span.start, span.end)).toBe(quote);
  });

  test('gives the same bytes for a file, for --text and after a byte-order mark', async () => {
    const folder = await folderOf({ 'answer.txt': ANSWER, 'bom.txt': `\ufeff${ANSWER}` });
    const [file, bom, text] = await Promise.all([
      candor([...WORDS, '--json', path.join(folder, 'answer.txt')]),
      candor([...WORDS, '--json', path.join(folder, 'bom.txt')]),
      candor([...WORDS, '--json', '--text', ANSWER]),
    ]);
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect(bom).toEqual(file);
    expect(text).toEqual(file);
  });
});

describe('candor score for people', () => {
  test('says the one thing first and fits the width', async () => {
    const { code, stdout } = await candor(WORDS, { input: ANSWER, env: { COLUMNS: '60' } });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\x1b');
    const headings = stdout.split('\n').filter((line, i, lines) => lines[i - 1] === '' && /^\S/.test(line));
    expect(headings.map((heading) => heading.replace(/:.*/, ''))).toEqual([
      'Change one thing',
      'Your words',
      'What they listen for',
      'Levels',
      'Remarks',
      'Tightened',
    ]);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test('colours where FORCE_COLOR asks for it, and not where NO_COLOR does', async () => {
    const [forced, none] = await Promise.all([
      candor(WORDS, { input: ANSWER, env: { FORCE_COLOR: '1' } }),
      candor(WORDS, { input: ANSWER, env: { NO_COLOR: '1' } }),
    ]);
    expect(forced.stdout).toContain('\x1b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes of colours.
    expect(forced.stdout.replaceAll(/\x1b\[\d+m/g, '')).toBe(none.stdout);
  });

  test('reads a free question by its kind', async () => {
    const { code, stdout } = await candor(['score', '--no-meaning', '--json', '--question', 'How would you run our stall at the fair?', '--text', ANSWER]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Feedback).question).toMatchObject({ id: null, question: 'How would you run our stall at the fair?' });
  });

  test('compares with earlier answers', async () => {
    const folder = await folderOf({ 'first.txt': ANSWER, 'second.txt': `Well, ${ANSWER}` });
    const { stdout } = await candor([...WORDS, '--json', '--earlier', path.join(folder, 'second.txt'), '--earlier', path.join(folder, 'first.txt')], {
      input: ANSWER,
    });
    expect((JSON.parse(stdout) as Feedback).findings.map((finding) => finding.ruleId)).toContain('authenticity/recitation');
  });
});

describe('candor score says what to do', () => {
  test('when there is nothing to score', async () => {
    const message = 'candor: Standard input: There are no words in this answer. Type what you would say.\n';
    expect(await candor(WORDS, { input: '' })).toEqual({ code: 1, stdout: '', stderr: message });
    expect(await shell('$CANDOR score --no-meaning --question five-years --json <&-')).toEqual({ code: 1, stdout: '', stderr: message });
  });

  test('when the answer is too long', async () => {
    expect(await candor(WORDS, { input: 'word '.repeat(5_000) })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('at most 20,000 characters'),
    });
    expect(await candor(WORDS, { input: 'word '.repeat(500_000) })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('more than 1 MB'),
    });
  });

  test('when the file cannot be read', async () => {
    const folder = await folderOf({ 'latin1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'utf16.txt': Buffer.from('\ufeffhello', 'utf16le') });
    const inside = (name: string) => path.join(folder, name);
    expect(await candor([...WORDS, inside('none.txt')])).toMatchObject({
      code: 3,
      stderr: `candor: There is no file ${inside('none.txt')}. Check the path, or use - for standard input.\n`,
    });
    expect(await candor([...WORDS, folder])).toMatchObject({ code: 3, stderr: `candor: ${folder} is a folder. Give a file.\n` });
    expect(await candor([...WORDS, inside('latin1.txt')])).toMatchObject({
      code: 3,
      stderr: `candor: ${inside('latin1.txt')} is not valid UTF-8. Save it as UTF-8 and try again.\n`,
    });
    expect(await candor([...WORDS, inside('utf16.txt')])).toMatchObject({ code: 3, stderr: expect.stringContaining('is UTF-16, not UTF-8') });
  });

  test('when no question has the id', async () => {
    const { code, stderr } = await candor(['score', '--question', 'five-year', '--text', ANSWER]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'candor: There is no question "five-year". Did you mean five-years? candor questions lists them all.\n',
    });
  });
});
