import { describe, expect, it } from 'vitest';
import { ATTEMPTS_A_SITTING, FIRST_QUESTION, type Practised, RECENT_DAYS, rankNext } from './next.ts';

const NOW = new Date('2026-03-10T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const untouched = (id: string): Practised => ({ id, draftSavedAt: null, lastAttemptAt: null, lastRelevance: null, attemptsLately: 0 });
const tried = (id: string, days: number, lastRelevance: Practised['lastRelevance'], attemptsLately = 0): Practised => ({
  ...untouched(id),
  lastAttemptAt: daysAgo(days),
  lastRelevance,
  attemptsLately,
});
const rank = (questions: readonly Practised[]) => rankNext(questions, NOW).map(({ id, reason }) => `${reason} ${id}`);

describe('rankNext', () => {
  it('starts with the combined question, then keeps the order given', () => {
    expect(rank([untouched('five-years'), untouched(FIRST_QUESTION), untouched('failure')])).toEqual([
      `new ${FIRST_QUESTION}`,
      'new five-years',
      'new failure',
    ]);
  });

  it('puts a draft before a weak answer, a weak answer before a new question, and a new one before an old answer', () => {
    const draft = { ...untouched('draft'), draftSavedAt: daysAgo(3) };
    expect(rank([tried('solid', 2, 4), untouched('new'), tried('weak', 1, 3), draft])).toEqual(['resume draft', 'again weak', 'new new', 'refresh solid']);
  });

  it('resumes the latest draft first, also of a question that was answered before', () => {
    const older = { ...untouched('older'), draftSavedAt: daysAgo(2) };
    const newer = { ...tried('newer', 1, 2), draftSavedAt: daysAgo(1) };
    expect(rank([older, newer])).toEqual(['resume newer', 'resume older']);
  });

  it('counts an answer that could not be judged as weak', () => {
    expect(rank([tried('short', 0, null), untouched('new')])).toEqual(['again short', 'new new']);
  });

  it('moves on after several attempts in one sitting', () => {
    expect(rank([tried('weak', 0, 2, ATTEMPTS_A_SITTING), untouched('new')])).toEqual(['new new', 'refresh weak']);
    expect(rank([tried('weak', 0, 2, ATTEMPTS_A_SITTING - 1), untouched('new')])).toEqual(['again weak', 'new new']);
  });

  it('lets a weak answer rest once it is no longer recent', () => {
    expect(rank([tried('weak', RECENT_DAYS, 1), untouched('new')])).toEqual(['new new', 'refresh weak']);
  });

  it('refreshes the answer not given for longest', () => {
    expect(rank([tried('b', 3, 5), tried('a', 30, 4), tried('c', 1, 5)])).toEqual(['refresh a', 'refresh b', 'refresh c']);
  });

  it('names every question once and takes an empty bank', () => {
    expect(rankNext([], NOW)).toEqual([]);
  });
});
