import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';
import { PACK_FILE, questionFile } from './samples.ts';

const BUILT_IN = path.join(import.meta.dirname, '../../content/packs');

describe('candor content check', () => {
  test('counts the questions of fine packs, given as one pack or as a folder of them', async () => {
    expect(await candor(['content', 'check', BUILT_IN])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('goals: 31 questions, all fine\n'),
      stderr: '',
    });
    expect(await candor(['content', 'check', path.join(BUILT_IN, 'goals')])).toEqual({ code: 0, stdout: 'goals: 31 questions, all fine\n', stderr: '' });
  });

  test('names file, field, problem and fix', async () => {
    const folder = await folderOf({
      'workshop/pack.md': PACK_FILE,
      'workshop/chisels.md': questionFile('chisels'),
      'workshop/glue.md': questionFile('glue', 'endless'),
      'workshop/five-years.md': questionFile('five-years'),
    });
    for (const args of [['.'], ['workshop']]) {
      const { code, stdout, stderr } = await candor(['content', 'check', ...args], { cwd: folder });
      expect(code).toBe(1);
      expect(stdout.trim().split('\n')).toEqual([
        expect.stringMatching(/^workshop\/glue\.md: form: .+/),
        'workshop/five-years.md: id: The pack "goals" already has a question "five-years". Give this one another id, and its file the same name.',
        'workshop: 1 question without a problem',
      ]);
      expect(stderr).toMatch(/^candor: 2 problems found\. /);
    }
  });

  test('tells a folder that is not there from one without packs', async () => {
    const cwd = await folderOf({});
    expect(await candor(['content', 'check', 'nowhere'], { cwd })).toMatchObject({ code: 3, stdout: '' });
    expect(await candor(['content', 'check', '.'], { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no pack in .') });
    expect(await candor(['content', 'check'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('Say which folder to check') });
  });
});
