import path from 'node:path';
import type { Feedback } from '@candor/core';
import { expect, test } from 'vitest';
import { candor, folderOf, shell } from './candor.ts';
import { ANSWER } from './samples.ts';

const line = (fields: unknown): string => JSON.stringify(fields);
type Result = {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly feedback?: Feedback;
};
const parse = (stdout: string): Result[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as Result);

test('candor score --batch answers line by line, in order, and goes on after bad lines', async () => {
  const lines = [
    line({ id: 'a', question: 'five-years', text: ANSWER, mine: 'kept to myself' }),
    '{ "id": "b", ',
    '',
    line({ id: 'c', question: 'five-years' }),
    line([1]),
    line({ id: 7, question: 'five-yeers', text: ANSWER }),
    line({ id: 'e', question: 'Why do you want to work here?', text: '   ' }),
    line({ id: 'f', question: 'five-years', text: 'word '.repeat(5_000) }),
    line({ id: 'g', question: 'five-years', text: ANSWER, earlier: ['Something else.'] }),
  ];
  const input = Buffer.concat([Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`), Buffer.from([0x22, 0xff, 0x22])]);
  const { code, stdout, stderr } = await candor(['score', '--batch', '-'], { input });
  const results = parse(stdout);
  expect(results.map((result) => [result.id, result.line, result.error?.code])).toEqual([
    ['a', undefined, undefined],
    [null, 2, 'bad-json'],
    ['c', 4, 'bad-shape'],
    [null, 5, 'bad-shape'],
    [7, 6, 'unknown-question'],
    ['e', 7, 'empty'],
    ['f', 8, 'too-long'],
    ['g', undefined, undefined],
    [null, 10, 'bad-encoding'],
  ]);
  expect(results[2]?.error).toEqual({ code: 'bad-shape', message: '"text" has to be a string.' });
  expect(results[0]?.feedback?.question.id).toBe('five-years');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'candor: 7 of 9 lines could not be read; each has an "error" that says why.\n' });
});

test('candor score --batch is fine with a fine file, and refuses one that is not there before loading anything', async () => {
  const folder = await folderOf({ 'answers.jsonl': `${line({ id: 1, question: 'five-years', text: ANSWER })}\n` });
  const one = await candor(['score', '--no-meaning', '--batch', path.join(folder, 'answers.jsonl')]);
  const alone = await candor(['score', '--no-meaning', '--question', 'five-years', '--json'], { input: ANSWER });
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.stringify(parse(one.stdout)[0]?.feedback)).toBe(alone.stdout.trimEnd());
  expect(await candor(['score', '--batch', path.join(folder, 'none.jsonl')])).toMatchObject({
    code: 3,
    stdout: '',
    stderr: expect.stringContaining('There is no file'),
  });
});

test('candor score --batch gives the same bytes in two threads as in one', async () => {
  const input = Array.from({ length: 60 }, (_, i) => line({ id: i, question: 'five-years', text: i % 7 === 3 ? '' : `${ANSWER} Number ${i}.` })).join('\n');
  const [one, two] = await Promise.all(['1', '2'].map((threads) => candor(['score', '--no-meaning', '--threads', threads, '--batch', '-'], { input })));
  expect(one?.code).toBe(1);
  expect(parse(one?.stdout ?? '').map((result) => result.id)).toEqual(Array.from({ length: 60 }, (_, i) => i));
  expect(two).toEqual(one);
});

test('candor score --batch answers a line before the next one comes', async () => {
  const talk = `coproc $CANDOR score --no-meaning --batch -; for i in 1 2; do echo '{"id":'$i',"question":"five-years","text":"In five years I want to lead the night shift."}' >&"\${COPROC[1]}"; read -r reply <&"\${COPROC[0]}"; echo "\${reply:0:9}"; done`;
  expect(await shell(talk)).toMatchObject({ code: 0, stdout: '{"id":1,"\n{"id":2,"\n' });
});
