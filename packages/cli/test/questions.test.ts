import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataPaths, defaultDataFolder } from '@candor/server/paths';
import { describe, expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';
import { PACK_FILE, questionFile } from './samples.ts';

describe('candor questions', () => {
  test('prints exactly the published fields', async () => {
    const { code, stdout, stderr } = await candor(['questions', '--json']);
    const questions = JSON.parse(stdout) as Record<string, unknown>[];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith(']\n')).toBe(true);
    expect(questions.length).toBeGreaterThanOrEqual(31);
    const keys = (value: unknown): string[] => Object.keys(value as object);
    for (const question of questions) {
      expect(keys(question)).toEqual(['id', 'pack', 'question', 'wordings', 'form', 'why', 'how', 'model', 'elements', 'traps']);
      for (const element of question.elements as unknown[]) expect(keys(element)).toEqual(['id', 'label', 'required']);
      for (const trap of question.traps as unknown[]) expect(keys(trap)).toEqual(['id', 'label']);
    }
  });

  test('lists one pack for people to read, without colour in a pipe', async () => {
    const { stdout } = await candor(['questions', '--pack', 'goals'], { env: { COLUMNS: '50' } });
    expect(stdout).toMatch(/^Short-term and long-term goals \(goals, 31\)\n/);
    expect(stdout).toContain('  Where do you see yourself in five years?\n    five-years\n');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(stdout).not.toContain('\x1b');
  });

  test('suggests the pack that may be meant', async () => {
    expect(await candor(['questions', '--pack', 'gaols'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean goals?') });
  });

  test('takes own packs from the data folder, and says on stderr what is wrong with them', async () => {
    const data = await folderOf({
      'packs/workshop/pack.md': PACK_FILE,
      'packs/workshop/chisels.md': questionFile('chisels'),
      'packs/workshop/glue.md': questionFile('glue', 'endless'),
      'packs/workshop/five-years.md': questionFile('five-years'),
    });
    const { code, stdout, stderr } = await candor(['questions', '--pack', 'workshop', '--json'], { env: { CANDOR_DATA: data } });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { id: string }[]).map((question) => question.id)).toEqual(['chisels']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^candor: .*glue\.md: form: /),
      'candor: workshop/five-years.md: id: The pack "goals" already has a question "five-years". Give this one another id, and its file the same name.',
    ]);
  });

  test('finds own packs in the usual folder of the system', async () => {
    const home = await folderOf({});
    const env = { HOME: home, USERPROFILE: home, XDG_DATA_HOME: path.join(home, 'data'), APPDATA: path.join(home, 'roaming') };
    const pack = path.join(dataPaths(defaultDataFolder({ platform: process.platform, env, home })).packs, 'workshop');
    await mkdir(pack, { recursive: true });
    await writeFile(path.join(pack, 'pack.md'), PACK_FILE);
    await writeFile(path.join(pack, 'chisels.md'), questionFile('chisels'));
    const { stdout } = await candor(['questions', '--pack', 'workshop', '--json'], { env });
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['chisels']);
    expect(await candor(['content', 'check'], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^workshop: 1 question, all fine\n/) });
  });

  test('names a folder of packs that is not there, and one that is a pack itself', async () => {
    const folder = await folderOf({ 'pack.md': PACK_FILE });
    expect(await candor(['questions', '--packs', 'nowhere'])).toEqual({
      code: 3,
      stdout: '',
      stderr: 'candor: There is no folder nowhere. Check the path of your packs.\n',
    });
    expect(await candor(['questions', '--packs', folder])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is one pack. Give the folder that holds it'),
    });
  });
});
