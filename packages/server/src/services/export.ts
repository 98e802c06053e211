import { EMPTY_WORKBOOK } from '@candor/core';
import { asc } from 'drizzle-orm';
import type { Export } from '../api/schemas.ts';
import { answerVersions, attempts, briefs, disputes, drafts, interviews, ownQuestions, recordings, workbooks } from '../db/schema.ts';
import { logOf } from '../interview/log-of.ts';
import { toInterview } from '../interview/room.ts';
import type { ServiceDeps } from './deps.ts';
import { asHeard } from './recordings.ts';
import type { SettingsService } from './settings.ts';
import { toVersion } from './versions.ts';

/** Everything a person has put in and what was made of it, oldest first. */
export function createExport({ database: { db }, now, version }: Pick<ServiceDeps, 'database' | 'now' | 'version'>, settings: SettingsService) {
  return async (): Promise<Export> => {
    const rows = await db.transaction(async (tx) => ({
      attempts: await tx.select().from(attempts).orderBy(asc(attempts.createdAt), asc(attempts.id)),
      recordings: await tx.select().from(recordings),
      disputes: await tx.select().from(disputes).orderBy(asc(disputes.createdAt), asc(disputes.findingId)),
      interviews: await tx.select().from(interviews).orderBy(asc(interviews.createdAt), asc(interviews.id)),
      drafts: await tx.select().from(drafts).orderBy(asc(drafts.questionId)),
      ownQuestions: await tx.select().from(ownQuestions).orderBy(asc(ownQuestions.createdAt), asc(ownQuestions.id)),
      workbooks: await tx.select().from(workbooks),
      briefs: await tx.select().from(briefs).orderBy(asc(briefs.createdAt), asc(briefs.id)),
      answerVersions: await tx.select().from(answerVersions).orderBy(asc(answerVersions.createdAt), asc(answerVersions.id)),
    }));
    const { theme, grammar, keepRecordingsDays, recogniser, activeBriefId, fetchPages } = await settings.read();
    const spoken = new Map(rows.recordings.map((row) => [row.attemptId, row]));
    return {
      format: 'candor-export',
      formatVersion: 3,
      exportedAt: now().toISOString(),
      version,
      settings: { theme, grammar, keepRecordingsDays, recogniser, activeBriefId, fetchPages },
      workbook: rows.workbooks[0]?.workbook ?? EMPTY_WORKBOOK,
      briefs: rows.briefs.map(({ id, brief, createdAt, changedAt }) => ({ id, brief, createdAt: createdAt.toISOString(), changedAt: changedAt.toISOString() })),
      answerVersions: rows.answerVersions.map(toVersion),
      ownQuestions: rows.ownQuestions.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
      drafts: rows.drafts.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() })),
      attempts: rows.attempts.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        disputed: rows.disputes.filter(({ attemptId }) => attemptId === row.id).map(({ findingId }) => findingId),
        recording: spokenPart(spoken.get(row.id)),
      })),
      interviews: rows.interviews.map((row) => ({ ...toInterview(row), log: logOf(row) })),
    };
  };
}

function spokenPart(row: typeof recordings.$inferSelect | undefined): Export['attempts'][number]['recording'] {
  return row ? asHeard(row) : null;
}
