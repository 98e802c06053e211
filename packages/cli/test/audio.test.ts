import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Feedback } from '@candor/core';
import { wavBytes } from '@candor/speech/testing';
import { synthesise } from '@candor/speech/testing/voice';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';
import { ANSWER } from './samples.ts';

const SCHEMA = path.join(import.meta.dirname, '../../../docs/schemas/feedback.schema.json');
const SPOKEN = 'In five years I want to lead the night team, um, because I saw how much a calm lead changes them. I will finish my certificate first.';
const RATE = 16_000;
const WORDS = ['score', '--no-meaning', '--question', 'five-years'];
const NO_SOUND = 'This is no recording that can be read. Use WAV, WebM/Opus, Ogg/Opus, FLAC or MP3.';

let wav: Uint8Array;
beforeAll(async () => {
  wav = wavBytes((await synthesise(SPOKEN, { voice: 'en-us', rate: 150, pitch: 45 })).samples, RATE);
});

type Line = { readonly id: number; readonly line?: number; readonly feedback?: Feedback; readonly error?: { readonly code: string; readonly message: string } };
const parse = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('candor score --audio', () => {
  test('scores what was said and how it was said, in the published shape', async () => {
    const folder = await folderOf({ 'answer.wav': wav });
    const { code, stdout, stderr } = await candor([...WORDS, '--json', '--audio', path.join(folder, 'answer.wav')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const feedback = JSON.parse(stdout) as Feedback;
    const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(JSON.parse(await readFile(SCHEMA, 'utf8')));
    validate(feedback);
    expect(validate.errors).toBeNull();
    expect(feedback).toMatchObject({ modality: 'spoken', question: { id: 'five-years' }, dimensions: { delivery: { status: 'measured' } } });
    expect(feedback.measures.map(({ name }) => name)).toContain('speechRate');
  });

  test('shows people the words as they were heard', async () => {
    const folder = await folderOf({ 'answer.wav': wav });
    const { code, stdout } = await candor([...WORDS, '--audio', path.join(folder, 'answer.wav')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/spoken\n/);
    expect(stdout).toMatch(/\nYour words\n {2}‹?In five years I want/);
  });

  test('says why a file cannot be heard', async () => {
    const folder = await folderOf({
      'notes.wav': 'not a recording',
      'empty.wav': '',
      'long.wav': wavBytes(new Float32Array(8_000 * 640), 8_000),
    });
    const scoreOf = (name: string) => candor([...WORDS, '--json', '--audio', path.join(folder, name)]);
    const said = (name: string, message: string) => ({ code: 1, stdout: '', stderr: `candor: ${path.join(folder, name)}: ${message}\n` });
    const [notes, empty, long, none, dir] = await Promise.all(['notes.wav', 'empty.wav', 'long.wav', 'none.wav', '.'].map(scoreOf));
    expect(notes).toEqual(said('notes.wav', NO_SOUND));
    expect(empty).toEqual(said('empty.wav', 'The file is empty. Record or save it again.'));
    expect(long).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('10 minutes') });
    expect(none).toEqual({ code: 3, stdout: '', stderr: `candor: There is no file ${path.join(folder, 'none.wav')}. Check the path.\n` });
    expect(dir).toMatchObject({ code: 3, stderr: expect.stringContaining('is a folder. Give a file.') });
  });

  test('is wrong usage beside another answer', async () => {
    const twice = (by: string) => ({ code: 2, stdout: '', stderr: `candor: The answer is given twice: by --audio and by ${by}. Leave one of them out.\n` });
    expect(await candor([...WORDS, '--audio', 'a.wav', '--text', 'b'])).toEqual(twice('--text'));
    expect(await candor([...WORDS, '--audio', 'a.wav', 'b.txt'])).toEqual(twice('b.txt'));
    expect(await candor([...WORDS, '--audio', '-'])).toMatchObject({ code: 2, stderr: expect.stringContaining('not from standard input') });
    expect(await candor(['score', '--batch', 'x.jsonl', '--audio', 'a.wav'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--audio cannot be used'),
    });
  });
});

describe('candor score --batch with recordings', () => {
  const question = 'five-years';
  const linesOf = (...lines: readonly unknown[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

  test('hears them as seen from the folder of the batch, and gives what --audio gives; others cost their line only', async () => {
    const folder = await folderOf({
      'said/answer.wav': wav,
      'said/notes.wav': 'not a recording',
      'answers.jsonl': linesOf(
        { id: 1, question, text: ANSWER },
        { id: 2, question, audio: 'said/answer.wav' },
        { id: 3, question, audio: 'said/none.wav' },
        { id: 4, question, audio: 'said/notes.wav' },
        { id: 5, question, audio: 'said/answer.wav', text: ANSWER },
        { id: 6, question, audio: 7 },
        { id: 7, question, text: ANSWER },
      ),
    });
    const { code, stdout, stderr } = await candor(['score', '--no-meaning', '--batch', path.join(folder, 'answers.jsonl')]);
    const lines = parse(stdout);
    expect(lines.map(({ id, line, feedback, error }) => [id, line, feedback?.modality ?? error?.code])).toEqual([
      [1, undefined, 'typed'],
      [2, undefined, 'spoken'],
      [3, 3, 'unreadable'],
      [4, 4, 'unknown-format'],
      [5, 5, 'bad-shape'],
      [6, 6, 'bad-shape'],
      [7, undefined, 'typed'],
    ]);
    expect(lines[2]?.error?.message).toBe(`There is no file ${path.join(folder, 'said/none.wav')}. Check the path.`);
    expect(lines[3]?.error?.message).toBe(NO_SOUND);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'candor: 4 of 7 lines could not be read; each has an "error" that says why.\n' });
    const alone = await candor([...WORDS, '--json', '--audio', path.join(folder, 'said/answer.wav')]);
    expect(JSON.stringify(lines[1]?.feedback)).toBe(alone.stdout.trimEnd());
  });

  test('gives the same from standard input, seen from the working folder, whatever the threads', async () => {
    const cwd = await folderOf({ 'answer.wav': wav });
    const input = linesOf(
      ...Array.from({ length: 40 }, (_, id) => ({ id, question, ...(id === 3 || id === 35 ? { audio: 'answer.wav' } : { text: `${ANSWER} Number ${id}.` }) })),
    );
    const [one, two] = await Promise.all(['1', '2'].map((threads) => candor(['score', '--no-meaning', '--threads', threads, '--batch', '-'], { input, cwd })));
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(parse(one?.stdout ?? '').flatMap(({ id, feedback }) => (feedback?.modality === 'spoken' ? [id] : []))).toEqual([3, 35]);
    expect(two).toEqual(one);
  });
});

describe('candor listen --json', () => {
  test('gives words, measures and sound of a file on one line, and an error on that of another', async () => {
    const folder = await folderOf({ 'answer.wav': wav, 'notes.wav': 'not a recording' });
    const files = ['answer.wav', 'notes.wav'].map((name) => path.join(folder, name));
    const { code, stdout, stderr } = await candor(['listen', '--json', ...files]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [heard, unheard] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(heard)).toEqual(['file', 'durationMs', 'words', 'times', 'measures', 'quality']);
    expect(heard).toMatchObject({ file: files[0], durationMs: Math.round((wav.length - 44) / 2 / (RATE / 1000)), times: 'exact' });
    let last = 0;
    for (const word of heard.words) {
      expect(word).toEqual({
        text: expect.stringMatching(/\S/),
        startMs: expect.any(Number),
        endMs: expect.any(Number),
        confidence: expect.any(Number),
        kind: expect.stringMatching(/^(word|filledPause)$/),
      });
      expect(word.startMs).toBeGreaterThanOrEqual(last);
      expect(word.endMs).toBeGreaterThanOrEqual(word.startMs);
      last = word.startMs;
    }
    expect(heard.words.filter(({ kind }: { kind: string }) => kind === 'filledPause')).toHaveLength(1);
    for (const measure of heard.measures) expect(measure).toEqual({ name: expect.any(String), value: expect.any(Number), unit: expect.any(String) });
    expect(heard.quality).toEqual({ speechDb: expect.any(Number), noiseDb: expect.any(Number), clippedShare: expect.any(Number), problems: [] });
    expect(unheard).toEqual({ file: files[1], error: { code: 'unknown-format', message: NO_SOUND } });
  });
});
