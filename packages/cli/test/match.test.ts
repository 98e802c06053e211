import { expect, test } from 'vitest';
import { candor } from './candor.ts';
import { ANSWER } from './samples.ts';

type Matched = { readonly near: boolean; readonly ranking: readonly { readonly id: string; readonly score: number }[] };

test('candor match ranks every question for one in other words', async () => {
  const { code, stdout } = await candor(['match', '--json', '--text', 'Where would you like to be five years from now?']);
  const { near, ranking } = JSON.parse(stdout) as Matched;
  expect({ code, near, first: ranking[0]?.id }).toEqual({ code: 0, near: true, first: 'five-years' });
  expect(ranking.length).toBeGreaterThanOrEqual(31);
  expect(ranking.map((one) => one.score)).toEqual([...ranking.map((one) => one.score)].sort((a, b) => b - a));
});

test('candor match shows the nearest to people', async () => {
  const { stdout } = await candor(['match', '--no-meaning'], { input: 'Where do you see yourself in five years?\n' });
  expect(stdout).toMatch(/^This asks a question that Candor knows:\n {2}\d\.\d\d Where do you see yourself in five years\?\n {7}five-years\n/);
});

test('candor match --answer --batch gives a line for a line', async () => {
  const input = `${JSON.stringify({ id: 'a', text: ANSWER })}\n{"id":"b","text":""}\n`;
  const { code, stdout } = await candor(['match', '--answer', '--no-meaning', '--batch', '-'], { input });
  const [first, second] = stdout.split('\n').map((line) => (line === '' ? null : (JSON.parse(line) as Record<string, unknown>)));
  expect(code).toBe(1);
  expect(Object.keys(first ?? {})).toEqual(['id', 'near', 'ranking']);
  expect(second).toMatchObject({ id: 'b', line: 2, error: { code: 'empty' } });
});
