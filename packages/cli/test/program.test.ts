import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { candor, folderOf, shell } from './candor.ts';

describe('candor', () => {
  test('says its version from any folder, whatever settings lie there', async () => {
    const cwd = await folderOf({ 'tsconfig.json': '{ broken', 'package.json': '{"type":"commonjs"}' });
    expect(await candor(['--version'], { cwd })).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test.each(['questions', 'score', 'match', 'listen', 'serve', 'schema', 'content', 'content check'])('%s shows an example in its help', async (command) => {
    const { code, stdout } = await candor([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\n {2}candor ${command}`));
  });

  test('tells its exit codes', async () => {
    const { stdout } = await candor(['--help']);
    expect(stdout).toContain('Exit codes:');
    expect(stdout.match(/^ {2}[0-4] {2}\S/gm)).toHaveLength(5);
  });

  test.each([
    [['score', '--qestion', 'x'], "candor: unknown option '--qestion'\n(Did you mean --question?)\n"],
    [['scor'], "candor: unknown command 'scor'\n(Did you mean score?)\n"],
    [['serve', '--port', 'abc'], "candor: option '--port <number>' argument 'abc' is invalid. A port is a number from 0 to 65535.\n"],
    [['score', '--today', '2026-13'], "candor: option '--today <YYYY-MM>' argument '2026-13' is invalid. A month is written like 2026-03.\n"],
    [['score', 'a.txt'], 'candor: Say which question is answered: --question five-years, or --question "Why do you want to work here?"\n'],
    [['score', '--batch', 'x.jsonl', '--question', 'five-years'], 'candor: --question cannot be used with --batch: every line brings its own.\n'],
    [['match', 'a.txt', '--text', 'b'], 'candor: The text is given twice: by --text and by a.txt. Leave one of them out.\n'],
  ])('%j is wrong usage', async (args, stderr) => {
    expect(await candor(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('ends quietly when the reader has enough, and works with standard input closed', async () => {
    expect(await shell('$CANDOR questions --json | head -c 1')).toEqual({ code: 0, stdout: '[', stderr: '' });
    expect((await shell('$CANDOR schema <&-')).code).toBe(0);
  });
});
