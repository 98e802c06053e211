import type { Brief } from '@candor/core';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { BriefSummary, KeptBrief } from '../api/schemas.ts';
import type { Database, Transaction } from '../db/database.ts';
import { briefs, settings } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';

type Row = typeof briefs.$inferSelect;

/** Companies, each with what its ad says. */
export function createBriefs({ database: { db }, now, newId }: Pick<ServiceDeps, 'database' | 'now' | 'newId'>) {
  return {
    /** Newest first. */
    async list(): Promise<BriefSummary[]> {
      const { id, company, role, points, createdAt, changedAt } = briefs;
      const rows = await db.select({ id, company, role, points, createdAt, changedAt }).from(briefs).orderBy(desc(briefs.createdAt), desc(briefs.id));
      return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), changedAt: row.changedAt.toISOString() }));
    },

    async find(id: string): Promise<Result<KeptBrief>> {
      const [row] = await db.select().from(briefs).where(eq(briefs.id, id));
      return row ? done(toKept(row)) : refuse('brief-not-found');
    },

    /** The company that was kept from the same words. */
    async withText(text: string): Promise<string | null> {
      const [row] = await db.select({ id: briefs.id }).from(briefs).where(sql`${briefs.brief} ->> 'text' = ${text}`).orderBy(desc(briefs.createdAt)).limit(1);
      return row?.id ?? null;
    },

    async add(brief: Brief): Promise<KeptBrief> {
      const row = { id: newId(), ...columnsOf(brief), revision: 1, createdAt: now(), changedAt: now() };
      await db.insert(briefs).values(row);
      return toKept(row);
    },

    async save(id: string, { brief, revision }: { brief: Brief; revision: number }): Promise<Result<KeptBrief>> {
      const [row] = await db
        .update(briefs)
        .set({ ...columnsOf(brief), revision: revision + 1, changedAt: now() })
        .where(and(eq(briefs.id, id), eq(briefs.revision, revision)))
        .returning();
      if (row) return done(toKept(row));
      const [there] = await db.select({ id: briefs.id }).from(briefs).where(eq(briefs.id, id));
      return refuse(there ? 'changed-meanwhile' : 'brief-not-found');
    },

    /** Attempts that were meant for it stay. */
    async remove(id: string): Promise<Result<null>> {
      const removed = await db.delete(briefs).where(eq(briefs.id, id)).returning({ id: briefs.id });
      return removed.length > 0 ? done(null) : refuse('brief-not-found');
    },
  };
}

/** The company that answers are meant for now. */
export async function activeBrief(db: Database | Transaction): Promise<{ readonly id: string; readonly brief: Brief } | null> {
  const [row] = await db.select({ id: briefs.id, brief: briefs.brief }).from(settings).innerJoin(briefs, eq(settings.activeBriefId, briefs.id));
  return row ?? null;
}

export async function briefById(db: Database | Transaction, id: string | null): Promise<Brief | null> {
  if (id === null) return null;
  const [row] = await db.select({ brief: briefs.brief }).from(briefs).where(eq(briefs.id, id));
  return row?.brief ?? null;
}

const columnsOf = (brief: Brief) => ({ brief, company: brief.company, role: brief.role, points: brief.points.length });

const toKept = ({ id, brief, revision, createdAt, changedAt }: Row): KeptBrief => ({
  id,
  brief,
  revision,
  createdAt: createdAt.toISOString(),
  changedAt: changedAt.toISOString(),
});
