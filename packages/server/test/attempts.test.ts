import { MAX_ANSWER_LENGTH } from '@candor/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptSchema, attemptSummarySchema, comparisonSchema } from '../src/api/schemas.ts';
import { openStudio, type Studio } from './studio.ts';

const VAGUE =
  'Um, maybe I would sort of like to grow and develop, I guess. I think I just want to, you know, keep learning a lot of different things and maybe become a better person at work in general.';
const CLEAR =
  'In five years I want to lead the night shift of a ward like yours. Next year I finish my mentoring certificate, and by 2028 I will have run the rota for twelve nurses. I can stay flexible about the ward, because what I want is to teach newcomers here.';
const QUESTION = 'five-years';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
beforeEach(() => studio.reset());
afterAll(() => studio.close());

const listOf = z.array(attemptSummarySchema);
const body = (text: string, questionId = QUESTION) => ({ clientId: crypto.randomUUID(), questionId, text, durationMs: 1000 });

describe('submitting an answer', () => {
  it('stores it with feedback, and gives it back the same', async () => {
    const attempt = await studio.submit(QUESTION, `  ${CLEAR}\n`);
    expect(attempt).toMatchObject({
      id: 'attempt-1',
      questionId: QUESTION,
      question: 'Where do you see yourself in five years?',
      number: 1,
      createdAt: '2026-03-10T09:00:00.000Z',
      durationMs: 42_000,
      text: CLEAR,
      disputed: [],
      previousId: null,
      trail: [],
    });
    expect(attempt.words).toBe(attempt.feedback.measures.find((measure) => measure.name === 'words')?.value);
    const { relevance } = attempt.feedback.dimensions;
    expect(relevance.status === 'measured' ? relevance.level : null).toBe(attempt.levels.relevance);
    expect(attempt.levels.delivery).toBeNull();
    expect(await studio.read(attemptSchema, `/api/attempts/${attempt.id}`)).toEqual(attempt);
  });

  it('numbers the attempts at each question, points to the one before, and lists them newest first', async () => {
    const first = await studio.submit(QUESTION, VAGUE);
    studio.wait(60_000);
    const other = await studio.submit('backup-plan', CLEAR);
    studio.wait(60_000);
    const second = await studio.submit(QUESTION, CLEAR);
    expect([first.number, other.number, second.number]).toEqual([1, 1, 2]);
    expect(second.previousId).toBe(first.id);
    const ids = async (query: string) => (await studio.read(listOf, `/api/attempts${query}`)).map((attempt) => attempt.id);
    expect(await ids('')).toEqual([second.id, other.id, first.id]);
    expect(await ids(`?questionId=${QUESTION}`)).toEqual([second.id, first.id]);
    expect(await ids('?questionId=unknown')).toEqual([]);
  });

  it('reads an answer against the five answers before it, newest first', async () => {
    for (let i = 1; i <= 7; i++) await studio.submit(QUESTION, `Answer number ${i} says that I want to run the ward.`);
    await studio.submit('backup-plan', CLEAR);
    expect(studio.analysed.at(-2)?.earlier).toEqual([6, 5, 4, 3, 2].map((i) => `Answer number ${i} says that I want to run the ward.`));
    expect(studio.analysed.at(-1)?.earlier).toEqual([]);
  });

  it('stores the same clientId once, also when it is sent ten times at once', async () => {
    const sent = body(CLEAR);
    const responses = await Promise.all(Array.from({ length: 10 }, () => studio.ask('/api/attempts', { method: 'POST', body: sent })));
    expect(responses.map((response) => response.status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    const bodies = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await studio.read(listOf, '/api/attempts')).toHaveLength(1);
    expect((await studio.ask('/api/attempts', { method: 'POST', body: sent })).status).toBe(200);
  });

  it('numbers different answers without gaps when they come at once', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, i) => studio.ask('/api/attempts', { method: 'POST', body: body(`${CLEAR} ${i}`) })));
    expect((await studio.read(listOf, '/api/attempts')).map((attempt) => attempt.number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a clientId that belongs to other words, so that none are lost without a sign', async () => {
    const sent = body(CLEAR);
    await studio.ask('/api/attempts', { method: 'POST', body: sent });
    expect((await studio.problem('/api/attempts', { method: 'POST', body: { ...sent, text: VAGUE } })).code).toBe('client-id-taken');
  });

  it('says what is wrong with an answer', async () => {
    const post = (change: object) => studio.problem('/api/attempts', { method: 'POST', body: { ...body(CLEAR), ...change } });
    expect((await post({ questionId: 'unknown' })).code).toBe('question-not-found');
    expect((await post({ text: '...' })).code).toBe('empty-answer');
    expect(await post({ text: '  ' })).toMatchObject({ code: 'validation', status: 422, detail: expect.stringContaining('text') });
    expect(await post({ text: 'a'.repeat(MAX_ANSWER_LENGTH + 1) })).toMatchObject({ code: 'answer-too-long', detail: expect.stringContaining('20,000') });
    expect((await post({ clientId: 'mine' })).detail).toContain('clientId');
    expect((await post({ more: 1 })).code).toBe('validation');
    expect(await studio.read(listOf, '/api/attempts')).toEqual([]);
  });

  it('takes an answer of exactly the longest length', async () => {
    const text = 'I plan the rota. '.repeat(MAX_ANSWER_LENGTH).slice(0, MAX_ANSWER_LENGTH - 1);
    expect((await studio.submit(QUESTION, `${text}.`)).text).toHaveLength(MAX_ANSWER_LENGTH);
  });

  it('stores what no database keeps as a replacement character, at the same offsets', async () => {
    const attempt = await studio.submit(QUESTION, 'I plan\0 the \ud800 rota with Zoë 👩🏽‍⚕️ next year.');
    expect(attempt.text).toBe('I plan\ufffd the \ufffd rota with Zoë 👩🏽‍⚕️ next year.');
    expect(await studio.read(attemptSchema, `/api/attempts/${attempt.id}`)).toEqual(attempt);
  });
});

describe('deleting an attempt', () => {
  it('takes it out of the lists and leaves the others their numbers', async () => {
    const first = await studio.submit(QUESTION, VAGUE);
    const second = await studio.submit(QUESTION, CLEAR);
    expect((await studio.ask(`/api/attempts/${first.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await studio.problem(`/api/attempts/${first.id}`)).code).toBe('attempt-not-found');
    expect((await studio.problem(`/api/attempts/${first.id}`, { method: 'DELETE' })).code).toBe('attempt-not-found');
    expect(await studio.read(attemptSchema, `/api/attempts/${second.id}`)).toMatchObject({ number: 2, previousId: null });
  });
});

describe('comparing attempts', () => {
  it('takes the older one as before, whichever way round', async () => {
    const vague = await studio.submit(QUESTION, VAGUE);
    const clear = await studio.submit(QUESTION, CLEAR);
    const there = await studio.read(comparisonSchema, `/api/attempts/${clear.id}/compare/${vague.id}`);
    expect(await studio.read(comparisonSchema, `/api/attempts/${vague.id}/compare/${clear.id}`)).toEqual(there);
    expect([there.before.id, there.after.id]).toEqual([vague.id, clear.id]);
    expect(there.comparison.levels.relevance).toEqual({ before: vague.levels.relevance, after: clear.levels.relevance });
    expect(there.comparison.fixed.length).toBeGreaterThan(0);
  });

  it('refuses attempts at different questions, and unknown ones', async () => {
    const one = await studio.submit(QUESTION, CLEAR);
    const other = await studio.submit('backup-plan', CLEAR);
    expect((await studio.problem(`/api/attempts/${one.id}/compare/${other.id}`)).code).toBe('different-questions');
    expect((await studio.problem(`/api/attempts/${one.id}/compare/nope`)).code).toBe('attempt-not-found');
  });
});

describe('disputing a remark', () => {
  const dispute = (id: string, findingId: string) => studio.read(attemptSchema, `/api/attempts/${id}/disputes`, { method: 'POST', body: { findingId } });
  const withdraw = (id: string, findingId: string) =>
    studio.read(attemptSchema, `/api/attempts/${id}/disputes?findingId=${encodeURIComponent(findingId)}`, { method: 'DELETE' });

  it('scores the attempt again without the remark, and back again', async () => {
    await studio.submit(QUESTION, CLEAR);
    const attempt = await studio.submit(QUESTION, VAGUE);
    const ids = attempt.feedback.findings.filter((finding) => finding.severity !== 'strength').map((finding) => finding.id);
    expect(ids.length).toBeGreaterThan(1);
    let disputed = attempt;
    for (const id of ids) disputed = await dispute(attempt.id, id);
    expect(disputed.disputed).toEqual([...ids].sort());
    expect(scoreOf(disputed.feedback.dimensions.clarity)).toBeGreaterThan(scoreOf(attempt.feedback.dimensions.clarity));
    expect(disputed.feedback.findings.map((finding) => finding.id)).toEqual(attempt.feedback.findings.map((finding) => finding.id));
    expect(studio.analysed.at(-1)).toMatchObject({ earlier: [CLEAR], disputed: [...ids].sort() });
    expect(await studio.read(attemptSchema, `/api/attempts/${attempt.id}`)).toEqual(disputed);
    for (const id of ids) disputed = await withdraw(attempt.id, id);
    expect(disputed).toEqual(attempt);
  });

  it('keeps feedback and disputes in step when several come at once', async () => {
    const attempt = await studio.submit(QUESTION, VAGUE);
    const ids = attempt.feedback.findings.map((finding) => finding.id).slice(0, 3);
    await Promise.all(ids.map((id) => dispute(attempt.id, id)));
    const after = await studio.read(attemptSchema, `/api/attempts/${attempt.id}`);
    expect(after.disputed).toEqual([...ids].sort());
    // Once more changes nothing, and scores with all of them.
    expect(await dispute(attempt.id, ids[0] ?? '')).toEqual(after);
  });

  it('refuses remarks and attempts that are not there', async () => {
    const attempt = await studio.submit(QUESTION, VAGUE);
    expect((await studio.problem(`/api/attempts/${attempt.id}/disputes`, { method: 'POST', body: { findingId: 'x' } })).code).toBe('finding-not-found');
    expect((await studio.problem(`/api/attempts/${attempt.id}/disputes?findingId=x`, { method: 'DELETE' })).code).toBe('finding-not-found');
    expect((await studio.problem('/api/attempts/nope/disputes', { method: 'POST', body: { findingId: 'x' } })).code).toBe('attempt-not-found');
    expect((await studio.problem(`/api/attempts/${attempt.id}/disputes`, { method: 'DELETE' })).code).toBe('validation');
  });
});

const scoreOf = (judged: { status: string; score?: number }): number => judged.score ?? 0;
