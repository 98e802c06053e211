import { checkGoal, EMPTY_WORKBOOK, proposeFrom, type Workbook, workbookToMarkdown } from '@candor/core';
import type { Coverage, KeptWorkbook, Proposals, WorkbookImport, WorkbookSave } from '../api/schemas.ts';
import type { Database, Transaction } from '../db/database.ts';
import { workbooks } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';
import { monthOf } from './month.ts';
import { done, type Result, refuse } from './result.ts';
import { readWorkbookFile } from './workbook-files.ts';

const ROW = 1;

export type WorkbookService = ReturnType<typeof createWorkbook>;
/** A file that is no workbook: `message` says what is wrong with it, and where. */
export type Imported = Result<KeptWorkbook> | { readonly ok: false; readonly code: 'unreadable'; readonly message: string };

/** What a person keeps on record of themselves: one document, saved whole, with a revision so that no save undoes another. */
export function createWorkbook({ database: { db }, analyser, now }: Pick<ServiceDeps, 'database' | 'analyser' | 'now'>) {
  const withChecks = (workbook: Workbook, revision: number, savedAt: Date | null): KeptWorkbook => ({
    workbook,
    revision,
    savedAt: savedAt?.toISOString() ?? null,
    checks: Object.fromEntries(workbook.goals.map((goal) => [goal.id, checkGoal(goal, workbook.goals, monthOf(now()))])),
  });

  async function save({ workbook, revision }: WorkbookSave): Promise<Result<KeptWorkbook>> {
    const savedAt = now();
    const saved = await db.transaction(async (tx) => {
      const [row] = await tx.select({ revision: workbooks.revision }).from(workbooks).for('update');
      if ((row?.revision ?? 0) !== revision) return false;
      const next = { workbook, revision: revision + 1, savedAt };
      // Two first saves at once: the one that comes second finds a row, and is refused.
      if (!row)
        return (
          (
            await tx
              .insert(workbooks)
              .values({ id: ROW, ...next })
              .onConflictDoNothing()
              .returning({ id: workbooks.id })
          ).length > 0
        );
      await tx.update(workbooks).set(next);
      return true;
    });
    return saved ? done(withChecks(workbook, revision + 1, savedAt)) : refuse('changed-meanwhile');
  }

  return {
    async read(): Promise<KeptWorkbook> {
      const [row] = await db.select().from(workbooks);
      return row ? withChecks(row.workbook, row.revision, row.savedAt) : withChecks(EMPTY_WORKBOOK, 0, null);
    },

    save,

    /** Which story serves which question, and which question has none. */
    coverage: async (): Promise<Coverage> => analyser.coverage((await keptWorkbook(db)) ?? EMPTY_WORKBOOK),

    /** What a résumé says, to be taken one by one. */
    propose(text: string): Proposals {
      const { text: read, proposals } = proposeFrom(text);
      return { text: read, proposals: [...proposals] };
    },

    async exportFile(format: 'json' | 'md'): Promise<string> {
      const workbook = (await keptWorkbook(db)) ?? EMPTY_WORKBOOK;
      return format === 'json' ? `${JSON.stringify(workbook, null, 2)}\n` : workbookToMarkdown(workbook);
    },

    /** Puts the workbook of a file in the place of the one that is kept. */
    async importFile({ revision, ...file }: WorkbookImport): Promise<Imported> {
      const read = readWorkbookFile(file);
      return 'message' in read ? { ok: false, code: 'unreadable', message: read.message } : save({ workbook: read.workbook, revision });
    },
  };
}

/** The workbook as it is kept; null where nothing is on record. */
export async function keptWorkbook(db: Database | Transaction): Promise<Workbook | null> {
  const [row] = await db.select({ workbook: workbooks.workbook }).from(workbooks);
  return row?.workbook ?? null;
}
