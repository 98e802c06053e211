import type { AnalyseInput } from '@candor/analysis';
import type { Brief } from '@candor/core';
import { and, desc, lt, ne } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { attempts } from '../db/schema.ts';
import { keptWorkbook } from './workbook.ts';

/** How many answers to other questions an answer is held against: the newest of each. */
const OTHER_ANSWERS = 20;

/** What an answer is held against besides its question: the person's record, the company it is meant for, and what they last said to other questions. */
export async function recordFor(
  db: Database,
  { questionId, brief, before }: { questionId: string; brief: Brief | null; before: Date },
): Promise<Pick<AnalyseInput, 'workbook' | 'brief' | 'otherAnswers'>> {
  const workbook = await keptWorkbook(db);
  return {
    ...(workbook ? { workbook, otherAnswers: await newestOfOthers(db, questionId, before) } : {}),
    ...(brief ? { brief } : {}),
  };
}

async function newestOfOthers(db: Database, questionId: string, before: Date): Promise<{ questionId: string; text: string }[]> {
  const newest = db
    .selectDistinctOn([attempts.questionId], { questionId: attempts.questionId, text: attempts.text, createdAt: attempts.createdAt })
    .from(attempts)
    .where(and(ne(attempts.questionId, questionId), lt(attempts.createdAt, before)))
    .orderBy(attempts.questionId, desc(attempts.number))
    .as('newest');
  const rows = await db.select().from(newest).orderBy(desc(newest.createdAt), newest.questionId).limit(OTHER_ANSWERS);
  return rows.map((row) => ({ questionId: row.questionId, text: row.text }));
}
