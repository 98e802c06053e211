import { createHash } from 'node:crypto';
import type { Asked } from '@candor/analysis';
import type { Form, Kind, Question } from '@candor/core';
import { asc, eq } from 'drizzle-orm';
import { drafts, ownQuestions } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';

export const OWN_PACK = { id: 'own', title: 'Your own questions' };

/** A question of a pack, or one of the person's own, which has words, a form and a kind only. */
export type Listed = {
  readonly id: string;
  readonly pack: string;
  readonly packTitle: string;
  readonly question: string;
  readonly form: Form;
  readonly kind: Kind;
  /** Null for a question of one's own. */
  readonly known: Question | null;
};

export type Catalogue = ReturnType<typeof createCatalogue>;

/** Every question that can be rehearsed: the packs' in their order, then the person's own in the order of writing. */
export function createCatalogue({ database: { db }, analyser, packs, now }: Pick<ServiceDeps, 'database' | 'analyser' | 'packs' | 'now'>) {
  const known = inPackOrder(analyser.questions, packs);
  const byId = new Map(known.map((listed) => [listed.id, listed]));

  return {
    async list(): Promise<Listed[]> {
      const own = await db.select().from(ownQuestions).orderBy(asc(ownQuestions.createdAt), asc(ownQuestions.id));
      return [...known, ...own.map(listOwn)];
    },

    async find(id: string): Promise<Listed | null> {
      const found = byId.get(id);
      if (found) return found;
      const [own] = await db.select().from(ownQuestions).where(eq(ownQuestions.id, id));
      return own ? listOwn(own) : null;
    },

    /** The words of a question that is in a pack; null for others. */
    wording: (id: string): string | null => byId.get(id)?.question ?? null,

    /** Stores a question of the person's own; the same words give the same question. Says whether it is new. */
    async addOwn(question: string): Promise<{ listed: Listed; isNew: boolean }> {
      const row = { id: ownId(question), question, ...analyser.readFreeQuestion(question), createdAt: now() };
      const inserted = await db.insert(ownQuestions).values(row).onConflictDoNothing().returning();
      const [stored] = inserted.length > 0 ? inserted : await db.select().from(ownQuestions).where(eq(ownQuestions.id, row.id));
      return { listed: listOwn(stored ?? row), isNew: inserted.length > 0 };
    },

    /** Deletes a question of the person's own and its draft. Attempts at it stay: they have its words. */
    async removeOwn(id: string): Promise<Result<null>> {
      if (byId.has(id)) return refuse('question-of-a-pack');
      return db.transaction(async (tx) => {
        const removed = await tx.delete(ownQuestions).where(eq(ownQuestions.id, id)).returning({ id: ownQuestions.id });
        if (removed.length === 0) return refuse('question-not-found');
        await tx.delete(drafts).where(eq(drafts.questionId, id));
        return done(null);
      });
    },
  };
}

/** What the analyser is told of a question. */
export const asAsked = (listed: Listed): Asked => (listed.known ? { known: listed.known } : { free: listed.question });

function inPackOrder(questions: ReadonlyMap<string, Question>, packs: ServiceDeps['packs']): Listed[] {
  const titles = new Map(packs.map((pack) => [pack.id, pack.title]));
  const order = new Map([...titles.keys()].map((id, i) => [id, i]));
  return [...questions.values()]
    .map((known) => ({
      id: known.id,
      pack: known.pack,
      packTitle: titles.get(known.pack) ?? known.pack,
      question: known.question,
      form: known.form,
      kind: known.kind,
      known,
    }))
    .sort((a, b) => (order.get(a.pack) ?? order.size) - (order.get(b.pack) ?? order.size));
}

const listOwn = (row: { id: string; question: string; form: Form; kind: Kind }): Listed => ({
  id: row.id,
  pack: OWN_PACK.id,
  packTitle: OWN_PACK.title,
  question: row.question,
  form: row.form,
  kind: row.kind,
  known: null,
});

const SLUG_LENGTH = 40;

/** `own-` with the question's first words and a hash of all of them; case, spaces and punctuation do not count. */
export function ownId(question: string): string {
  const words = question
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [question];
  const hash = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8);
  const ascii = words.map((word) => word.normalize('NFKD').replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  const slug = ascii.join('-').slice(0, SLUG_LENGTH).replace(/-$/, '');
  return ['own', slug, hash].filter((part) => part !== '').join('-');
}
