import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  attemptSummarySchema,
  draftSchema,
  exportSchema,
  matchSchema,
  packProblemSchema,
  questionDetailSchema,
  questionSummarySchema,
  settingsSchema,
  sourceSchema,
  todaySchema,
} from '../src/api/schemas.ts';
import { openDatabase } from '../src/db/open.ts';
import { attempts, drafts } from '../src/db/schema.ts';
import { openStudio, type Studio } from './studio.ts';

const CLEAR =
  'In five years I want to lead the night shift of a ward like yours. Next year I finish my mentoring certificate, and by 2028 I will have run the rota for twelve nurses. I can stay flexible about the ward, because what I want is to teach newcomers here.';
const WEAK = 'I like the sea and my dog likes the sea, and on Sundays we walk along the beach for as long as the weather lets us do that.';
const QUESTION = 'five-years';
const DAY_MS = 86_400_000;

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
beforeEach(() => studio.reset());
afterAll(() => studio.close());

const summary = async (id: string) => (await studio.read(z.array(questionSummarySchema), '/api/questions')).find((question) => question.id === id);
const draft = (text: string, revision: number, status = 200, id = QUESTION) =>
  studio.read(draftSchema, `/api/drafts/${id}`, { method: 'PUT', body: { text, revision } }, status);
const stored = async (id = QUESTION) => {
  const response = await studio.ask(`/api/drafts/${id}`);
  return response.status === 204 ? null : draftSchema.parse(await response.json());
};

describe('questions', () => {
  it('lists the goals pack first, then the general one', async () => {
    const packs = (await studio.read(z.array(questionSummarySchema), '/api/questions')).map((question) => question.pack);
    expect([...new Set(packs)]).toEqual(['goals', 'general']);
    expect(packs.filter((pack) => pack === 'goals')).toHaveLength(31);
  });

  it('gives what a person needs to know of one, and nothing that only the analysis needs', async () => {
    const question = await studio.read(questionDetailSchema, `/api/questions/${QUESTION}`);
    expect(question).toMatchObject({
      id: QUESTION,
      packTitle: 'Short-term and long-term goals',
      status: 'new',
      attempts: 0,
      lastAttemptAt: null,
      lastLevels: null,
    });
    expect(question.elements[0]?.examples).toHaveLength(3);
    expect((await studio.problem('/api/questions/unknown')).code).toBe('question-not-found');
  });

  it('goes from new to draft to tried or solid', async () => {
    expect((await summary(QUESTION))?.status).toBe('new');
    await draft('In five', 1);
    expect((await summary(QUESTION))?.status).toBe('draft');
    const attempt = await studio.submit(QUESTION, CLEAR);
    const solid = { ...attempt.levels, relevance: 4 as const };
    await studio.database.db.update(attempts).set({ levels: solid });
    expect(await summary(QUESTION)).toMatchObject({ status: 'solid', attempts: 1, lastAttemptAt: attempt.createdAt, lastLevels: solid });
    const later = await studio.submit(QUESTION, WEAK);
    expect(await summary(QUESTION)).toMatchObject({ status: 'tried', attempts: 2, lastLevels: later.levels });
  });
});

describe('questions of one’s own', () => {
  const add = (question: string, status: number) => studio.read(questionDetailSchema, '/api/questions', { method: 'POST', body: { question } }, status);

  it('are stored once for the same words, listed last, and can be answered', async () => {
    const added = await add('  What would you do with the canteen? ', 201);
    expect(added).toMatchObject({ pack: 'own', question: 'What would you do with the canteen?', status: 'new', elements: [], model: '' });
    expect(added.id).toMatch(/^own-what-would-you-do-with-the-canteen-[0-9a-f]{8}$/);
    expect((await add('what would you do with THE canteen', 200)).id).toBe(added.id);
    expect((await studio.read(z.array(questionSummarySchema), '/api/questions')).at(-1)?.id).toBe(added.id);
    const attempt = await studio.submit(
      added.id,
      'I would ask the cooks first what they throw away every day, and then change the two dishes that nobody eats.',
    );
    expect(attempt).toMatchObject({ questionId: added.id, question: 'What would you do with the canteen?' });
    expect((await studio.read(questionDetailSchema, `/api/questions/${added.id}`)).attempts).toBe(1);
  });

  it('take any script', async () => {
    const added = await add('あなたの長所は何ですか？', 201);
    expect(added.id).toMatch(/^own-[0-9a-f]{8}$/);
    expect((await studio.read(questionDetailSchema, `/api/questions/${added.id}`)).question).toBe('あなたの長所は何ですか？');
  });

  it('are refused in plain words', async () => {
    const why = async (body: unknown) => (await studio.problem('/api/questions', { method: 'POST', body })).detail.replace(/ The shape .*/, '');
    expect(await why({ question: ' a ' })).toBe('"question" has at least 3 characters.');
    expect(await why({ question: 'a'.repeat(501) })).toBe('"question" has at most 500 characters.');
    expect(await why({ question: 7, mine: true })).toBe('"question" has to be a text. "mine" is not known here.');
    expect(await why({})).toBe('"question" is missing.');
    expect(await why([])).toBe('The request has to be an object.');
  });

  it('are deleted one by one, with their drafts; what was answered stays', async () => {
    const remove = (id: string) => studio.ask(`/api/questions/${id}`, { method: 'DELETE' });
    const [one, other] = [await add('Why the canteen?', 201), await add('Why the depot?', 201)];
    const attempt = await studio.submit(one.id, 'I would ask the cooks first what they throw away every day, and then change the dishes that nobody eats.');
    for (const { id } of [one, other]) await studio.ask(`/api/drafts/${id}`, { method: 'PUT', body: { text: 'Because', revision: 1 } });
    expect((await remove(one.id)).status).toBe(204);
    expect((await studio.problem(`/api/questions/${one.id}`)).code).toBe('question-not-found');
    expect((await studio.problem(`/api/questions/${one.id}`, { method: 'DELETE' })).code).toBe('question-not-found');
    expect((await studio.ask(`/api/drafts/${one.id}`)).status).toBe(204);
    expect((await studio.ask(`/api/drafts/${other.id}`)).status).toBe(200);
    expect((await studio.ask(`/api/attempts/${attempt.id}`)).status).toBe(200);
    const ids = (await studio.read(z.array(questionSummarySchema), '/api/questions')).map(({ id }) => id);
    expect([ids.includes(one.id), ids.includes(other.id)]).toEqual([false, true]);
    expect((await studio.problem(`/api/questions/${QUESTION}`, { method: 'DELETE' })).code).toBe('question-of-a-pack');
  });
});

describe('matching', () => {
  it('names known questions for a pasted one and for an answer', async () => {
    const match = (text: string, of: string) => studio.read(matchSchema, '/api/match', { method: 'POST', body: { text, of } });
    const question = await match('Where would you like to be in 5 years time?', 'question');
    expect(question).toMatchObject({ near: true });
    expect(question.ranking[0]).toMatchObject({ id: QUESTION, question: 'Where do you see yourself in five years?' });
    expect(question.ranking.length).toBeLessThanOrEqual(10);
    expect((await match(CLEAR, 'answer')).ranking.length).toBeGreaterThan(0);
  });
});

describe('drafts', () => {
  it('come back as they were saved', async () => {
    expect(await stored()).toBeNull();
    expect(await draft(' In five years\n', 1)).toEqual({ text: ' In five years\n', revision: 1, savedAt: '2026-03-10T09:00:00.000Z' });
    expect(await stored()).toEqual({ text: ' In five years\n', revision: 1, savedAt: '2026-03-10T09:00:00.000Z' });
  });

  it('keep the highest revision, in whatever order saves arrive', async () => {
    await draft('newer', 1_900_000_000_007);
    expect(await draft('older', 1_900_000_000_006)).toMatchObject({ text: 'newer', revision: 1_900_000_000_007 });
    expect(await draft('same', 1_900_000_000_007)).toMatchObject({ text: 'newer' });
    await Promise.all([5, 9, 7].map((n) => draft(`text ${n}`, 1_900_000_000_010 + n)));
    expect(await stored()).toMatchObject({ text: 'text 9' });
  });

  it('are none when they are emptied, and an old save does not bring them back', async () => {
    await draft('In five years', 2);
    await draft(' \n ', 3);
    await draft('In five', 1);
    expect(await stored()).toBeNull();
    expect((await summary(QUESTION))?.status).toBe('new');
  });

  it('are cleared by the answer, also when a save of it comes late', async () => {
    await draft('In five years I want', 1);
    await studio.submit(QUESTION, CLEAR);
    expect(await stored()).toBeNull();
    studio.wait(3_000);
    await draft(CLEAR.slice(0, -20), 2);
    expect(await stored()).toBeNull();
    studio.wait(60_000);
    await draft(CLEAR.slice(0, -20), 3);
    expect(await stored()).toMatchObject({ text: CLEAR.slice(0, -20) });
  });

  it('are kept where the next take begins with the same words', async () => {
    await studio.submit(QUESTION, CLEAR);
    studio.wait(2_000);
    const beginning = CLEAR.slice(0, 20);
    await draft(beginning, 5);
    expect(await stored()).toMatchObject({ text: beginning });
  });

  it('of other questions stay', async () => {
    await draft('A plan B', 1, 200, 'backup-plan');
    await studio.submit(QUESTION, CLEAR);
    expect(await stored('backup-plan')).toMatchObject({ text: 'A plan B' });
  });

  it('with other words that were saved after the answer came in stay', async () => {
    await draft('Something else from another window', 1);
    await studio.database.db.update(drafts).set({ savedAt: new Date('2026-03-10T09:00:01.000Z') });
    await studio.submit(QUESTION, CLEAR);
    expect(await stored()).toMatchObject({ text: 'Something else from another window' });
  });

  it('need a known question', async () => {
    expect((await studio.problem('/api/drafts/unknown', { method: 'PUT', body: { text: 'a', revision: 1 } })).code).toBe('question-not-found');
    expect((await studio.problem(`/api/drafts/${QUESTION}`, { method: 'PUT', body: { text: 'a', revision: -1 } })).code).toBe('validation');
  });
});

describe('today', () => {
  const today = () => studio.read(todaySchema, '/api/today');

  it('starts with the combined question', async () => {
    const first = await today();
    expect(first.next).toMatchObject({ reason: 'new', question: { id: 'short-and-long-term-goals' } });
    expect(first.others.map((question) => question.pack)).toEqual(['goals', 'goals', 'goals']);
    const { length } = await studio.read(z.array(questionSummarySchema), '/api/questions');
    expect(first).toMatchObject({ recent: [], totals: { attempts: 0, questionsTried: 0, questions: length } });
  });

  it('resumes a draft, asks for another go at a weak answer, then something new', async () => {
    const weak = await studio.submit('backup-plan', WEAK);
    expect((await today()).next).toMatchObject({ reason: 'again', question: { id: 'backup-plan' } });
    await draft('In five', 1);
    const now = await today();
    expect(now.next).toMatchObject({ reason: 'resume', question: { id: QUESTION, status: 'draft' } });
    expect(now.others[0]?.id).toBe('backup-plan');
    expect(now.recent.map((attempt) => attempt.id)).toEqual([weak.id]);
    expect(now.totals).toMatchObject({ attempts: 1, questionsTried: 1 });
    await draft('', 2);
    studio.wait(8 * DAY_MS);
    expect((await today()).next).toMatchObject({ reason: 'new', question: { id: 'short-and-long-term-goals' } });
  });
});

describe('settings', () => {
  const settings = (change?: object) => studio.read(settingsSchema, '/api/settings', change ? { method: 'PATCH', body: change } : {});

  it('start with the defaults and change one at a time', async () => {
    expect(await settings()).toMatchObject({ theme: 'system', grammar: false, version: '1.2.3' });
    expect(await settings({ theme: 'dark' })).toMatchObject({ theme: 'dark', grammar: false });
    expect(await settings({ grammar: true })).toMatchObject({ theme: 'dark', grammar: true });
    expect(await settings({})).toMatchObject({ theme: 'dark', grammar: true });
    expect(await studio.problem('/api/settings', { method: 'PATCH', body: { theme: 'pink' } })).toMatchObject({
      code: 'validation',
      detail: expect.stringMatching(/^"theme" has to be "system" or "light" or "dark"\./),
    });
  });
});

describe('content', () => {
  it('names the sources that rules rest on', async () => {
    expect((await studio.read(z.array(sourceSchema), '/api/sources')).length).toBeGreaterThan(10);
  });

  it('says what is wrong with the person’s own packs, as they are now', async () => {
    const problems = () => studio.read(z.array(packProblemSchema), '/api/packs/problems');
    expect(await problems()).toEqual([]);
    await mkdir(path.join(studio.packsFolder, 'mine'), { recursive: true });
    expect(await problems()).toMatchObject([{ file: path.join(studio.packsFolder, 'mine', 'pack.md'), problem: expect.stringContaining('missing') }]);
    await writeFile(path.join(studio.packsFolder, 'mine', 'pack.md'), '---\nid: mine\ntitle: Mine\n---\n');
    expect(await problems()).toEqual([]);
  });

  it('takes a folder of packs that cannot be read for a problem of the packs, not of the start', async () => {
    await writeFile(studio.packsFolder, 'no folder');
    expect(await studio.read(z.array(packProblemSchema), '/api/packs/problems')).toMatchObject([
      { file: studio.packsFolder, problem: 'is a file where a folder should be.' },
    ]);
  });
});

describe('everything', () => {
  const wipe = (confirm: string) => studio.ask('/api/delete-all', { method: 'POST', body: { confirm } });

  it('is exported with words, feedback, disputes, drafts, own questions and settings', async () => {
    const attempt = await studio.submit(QUESTION, CLEAR);
    const findingId = attempt.feedback.findings[0]?.id ?? '';
    await studio.ask(`/api/attempts/${attempt.id}/disputes`, { method: 'POST', body: { findingId } });
    await draft('A plan B', 4, 200, 'backup-plan');
    await studio.ask('/api/questions', { method: 'POST', body: { question: 'Why the canteen?' } });
    await studio.ask('/api/settings', { method: 'PATCH', body: { theme: 'dark' } });
    const response = await studio.ask('/api/export');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="candor-2026-03-10.json"');
    const all = exportSchema.parse(await response.json());
    expect(all).toMatchObject({
      format: 'candor-export',
      formatVersion: 3,
      settings: { theme: 'dark', grammar: false },
      ownQuestions: [{ question: 'Why the canteen?' }],
      drafts: [{ questionId: 'backup-plan', text: 'A plan B', revision: 4 }],
      attempts: [{ id: attempt.id, text: CLEAR, disputed: [findingId], interviewId: null, questionKey: null }],
      interviews: [],
    });
  });

  it('is deleted only with the phrase, and settings too', async () => {
    await studio.submit(QUESTION, CLEAR);
    await draft('A plan B', 1, 200, 'backup-plan');
    await studio.ask('/api/questions', { method: 'POST', body: { question: 'Why the canteen?' } });
    await studio.ask('/api/settings', { method: 'PATCH', body: { theme: 'dark' } });
    expect((await wipe('yes')).status).toBe(422);
    expect((await studio.read(exportSchema, '/api/export')).attempts).toHaveLength(1);
    expect((await wipe('delete everything')).status).toBe(204);
    expect(await studio.read(exportSchema, '/api/export')).toMatchObject({ settings: { theme: 'system' }, ownQuestions: [], drafts: [], attempts: [] });
  });

  it('does not take in an answer that came before it was deleted', async () => {
    const [sent, wiped] = await Promise.all([
      studio.ask('/api/attempts', { method: 'POST', body: { clientId: crypto.randomUUID(), questionId: QUESTION, text: CLEAR, durationMs: 1 } }),
      wipe('delete everything'),
    ]);
    expect([sent.status, wiped.status]).toEqual([409, 204]);
    expect(await studio.read(z.array(attemptSummarySchema), '/api/attempts')).toEqual([]);
  });

  it('leaves no word behind in the database’s files', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'candor-scrub-'));
    try {
      const database = await openDatabase(path.join(folder, 'db'));
      const words = 'Xylophonic nightshifts';
      await database.db.insert(drafts).values({ questionId: QUESTION, text: words, revision: 1, savedAt: new Date() });
      // grep ends with 1 where it finds nothing.
      const found = () =>
        promisify(execFile)('grep', ['-rl', words, folder]).then(
          ({ stdout }) => stdout.trim().split('\n').length,
          (error: { code: unknown }) => (error.code === 1 ? 0 : error),
        );
      expect(await found()).toBeGreaterThan(0);
      await database.db.delete(drafts);
      await database.scrub();
      expect(await found()).toBe(0);
      await database.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
