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

  test('says below the counts what elements lack', async () => {
    const folder = await folderOf({ 'workshop/pack.md': PACK_FILE, 'workshop/chisels.md': questionFile('chisels') });
    const { code, stdout, stderr } = await candor(['content', 'check', '.'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^workshop: 1 question, all fine\n\nRoom to be heard better\n {2}chisels\n {4}sharpens: 8 of 12 phrasings\. 4 of 6 near misses\. 1 of 6 trades/,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nearly the same: “I sharpened one dull chisels before the customers came.” and');
    const json = await candor(['content', 'check', '.', '--json'], { cwd: folder });
    expect(JSON.parse(json.stdout)).toEqual({
      packs: [{ id: 'workshop', questions: 1 }],
      problems: [],
      room: [expect.objectContaining({ question: 'chisels', id: 'sharpens', kind: 'element', says: 8, nearMisses: 4 })],
    });
  });

  test('gives problems as JSON too', async () => {
    const folder = await folderOf({ 'workshop/pack.md': PACK_FILE, 'workshop/glue.md': questionFile('glue', 'endless') });
    const { code, stdout, stderr } = await candor(['content', 'check', '.', '--json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ packs: [{ id: 'workshop', questions: 0 }], problems: [{ file: 'workshop/glue.md', field: 'form' }], room: [] });
    expect(stderr).toMatch(/^candor: 1 problem found\. /);
  });

  test('shows what an element of one’s own is most easily taken for', async () => {
    const folder = await folderOf({ 'workshop/pack.md': PACK_FILE, 'workshop/chisels.md': questionFile('chisels') });
    const { code, stdout } = await candor(['content', 'check', '.', '--confusions', '--json'], { cwd: folder });
    expect(code).toBe(0);
    const [confusion, ...others] = JSON.parse(stdout).confusions;
    expect(others).toEqual([]);
    expect(confusion).toMatchObject({
      key: 'chisels/sharpens',
      inQuestion: null,
      inBank: { own: expect.stringMatching(/^I sharpened/), other: expect.any(String) },
    });
    expect(confusion.inBank.key).not.toMatch(/^chisels/);
  });

  test('weighs a sentence for a built-in element, and for one’s own', async () => {
    const say = 'By the time the clocks go back I want to be cutting keys without a template.';
    const { code, stdout, stderr } = await candor(['content', 'check', '--item', 'short-term-goals/horizon', '--say', say]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /Heard now[\s\S]+ %[\s\S]+In other questions:[\s\S]+As a phrasing of short-term-goals\/horizon[\s\S]+Weights are not retrained here\./,
    );
    const folder = await folderOf({ 'workshop/pack.md': PACK_FILE, 'workshop/chisels.md': questionFile('chisels') });
    const own = await candor(['content', 'check', 'workshop', '--json', '--near-miss', '--item', 'chisels/sharpens', '--say', 'I lent him two dull chisels.'], {
      cwd: folder,
    });
    expect(own.code).toBe(0);
    expect(JSON.parse(own.stdout)).toMatchObject({
      item: 'chisels/sharpens',
      as: 'nearMisses',
      heard: { inQuestion: [{ key: 'chisels/sharpens' }], inBank: [{}, {}, {}] },
      probability: { before: expect.any(Number), after: expect.any(Number) },
    });
  });

  test.each([
    [['--item', 'short-term-gols/horizon', '--say', 'Soon.'], 'There is no question "short-term-gols". Did you mean short-term-goals'],
    [['--item', 'short-term-goals/horizons', '--say', 'Soon.'], 'has no element or trap "horizons". Did you mean horizon'],
    [['--item', 'horizon', '--say', 'Soon.'], 'An item is written QUESTION/ELEMENT'],
    [['--item', 'short-and-long-term-goals/concrete-result', '--say', 'Soon.'], '--item short-term-goals/concrete-result'],
    [['--item', 'short-term-goals/horizon'], 'Give the sentence'],
    [['--item', 'short-term-goals/horizon', '--say', ' … '], 'has no words'],
    [['--item', 'short-term-goals/horizon', '--say', "I'm always looking to improve my numbers whenever I can."], 'stands in short-term-goals/horizon already'],
    [['--say', 'Soon.'], 'Say what the sentence is meant for'],
    [['--near-miss'], 'belongs to a sentence'],
    [['--item', 'short-term-goals/horizon', '--say', 'Soon.', '--confusions'], 'use one of them'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await candor(['content', 'check', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
