import type { Phrase } from '@candor/core';
import { isSolid, SITTING_HOURS } from '@candor/core';
import { count, desc, gt } from 'drizzle-orm';
import type { Levels, Match, QuestionDetail, QuestionStatus, QuestionSummary } from '../api/schemas.ts';
import { attempts, drafts } from '../db/schema.ts';
import type { Catalogue, Listed } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { hasWords } from './drafts.ts';
import { done, type Result, refuse } from './result.ts';

/** How often and how well each question was practised. */
export type Practice = {
  readonly attempts: number;
  readonly attemptsLately: number;
  readonly last: { readonly createdAt: Date; readonly levels: Levels } | null;
  readonly draftSavedAt: Date | null;
};

const NONE: Practice = { attempts: 0, attemptsLately: 0, last: null, draftSavedAt: null };
/** Example sentences of an element shown with a question, and known questions named for a text. */
const EXAMPLES = 3;
const MATCHES = 10;

export type QuestionService = ReturnType<typeof createQuestions>;

export function createQuestions({ database: { db }, analyser, now }: Pick<ServiceDeps, 'database' | 'analyser' | 'now'>, catalogue: Catalogue) {
  async function practice(): Promise<(id: string) => Practice> {
    const since = new Date(now().getTime() - SITTING_HOURS * 3_600_000);
    const [counts, lately, last, waiting] = await Promise.all([
      db.select({ id: attempts.questionId, n: count() }).from(attempts).groupBy(attempts.questionId),
      db.select({ id: attempts.questionId, n: count() }).from(attempts).where(gt(attempts.createdAt, since)).groupBy(attempts.questionId),
      db
        .selectDistinctOn([attempts.questionId], { id: attempts.questionId, createdAt: attempts.createdAt, levels: attempts.levels })
        .from(attempts)
        .orderBy(attempts.questionId, desc(attempts.number)),
      db.select({ id: drafts.questionId, savedAt: drafts.savedAt }).from(drafts).where(hasWords),
    ]);
    const byId = new Map<string, Practice>();
    const add = (id: string, part: Partial<Practice>) => byId.set(id, { ...(byId.get(id) ?? NONE), ...part });
    for (const { id, n } of counts) add(id, { attempts: n });
    for (const { id, n } of lately) add(id, { attemptsLately: n });
    for (const { id, createdAt, levels } of last) add(id, { last: { createdAt, levels } });
    for (const { id, savedAt } of waiting) add(id, { draftSavedAt: savedAt });
    return (id) => byId.get(id) ?? NONE;
  }

  /** Every question with how it was practised. */
  async function listWithPractice(): Promise<{ summary: QuestionSummary; practice: Practice }[]> {
    const [listed, practiceOf] = await Promise.all([catalogue.list(), practice()]);
    return listed.map((one) => ({ summary: summarise(one, practiceOf(one.id)), practice: practiceOf(one.id) }));
  }

  async function detail(listed: Listed): Promise<QuestionDetail> {
    return { ...summarise(listed, (await practice())(listed.id)), ...advice(listed) };
  }

  return {
    listWithPractice,
    list: async (): Promise<QuestionSummary[]> => (await listWithPractice()).map(({ summary }) => summary),

    async find(id: string): Promise<Result<QuestionDetail>> {
      const listed = await catalogue.find(id);
      return listed ? done(await detail(listed)) : refuse('question-not-found');
    },

    async addOwn(question: string): Promise<{ question: QuestionDetail; isNew: boolean }> {
      const { listed, isNew } = await catalogue.addOwn(question);
      return { question: await detail(listed), isNew };
    },

    removeOwn: (id: string): Promise<Result<null>> => catalogue.removeOwn(id),

    /** Known questions nearest to a pasted question, or to an answer. */
    async match(text: string, of: 'question' | 'answer'): Promise<Match> {
      const { near, ranking } = await (of === 'question' ? analyser.matchQuestion(text) : analyser.matchAnswer(text));
      const named = ranking.flatMap(({ id, score }) => {
        const question = catalogue.wording(id);
        return question === null ? [] : [{ id, question, score }];
      });
      return { near, ranking: named.slice(0, MATCHES) };
    },
  };
}

function summarise({ id, pack, packTitle, question, form, kind }: Listed, practice: Practice): QuestionSummary {
  return {
    id,
    pack,
    packTitle,
    question,
    form,
    kind,
    status: statusOf(practice),
    attempts: practice.attempts,
    lastAttemptAt: practice.last?.createdAt.toISOString() ?? null,
    lastLevels: practice.last?.levels ?? null,
  };
}

function statusOf({ last, draftSavedAt }: Practice): QuestionStatus {
  if (draftSavedAt) return 'draft';
  if (!last) return 'new';
  return isSolid(last.levels.relevance) ? 'solid' : 'tried';
}

function advice({ known }: Listed): Omit<QuestionDetail, keyof QuestionSummary> {
  if (!known) return { wordings: [], why: '', how: '', model: '', elements: [], traps: [], slots: [] };
  const phrase = ({ text, trade }: Phrase) => ({ text, trade });
  return {
    wordings: [...known.wordings],
    why: known.why,
    how: known.how,
    model: known.model,
    elements: known.elements.map(({ id, label, required, advice, says }) => ({ id, label, required, advice, examples: says.slice(0, EXAMPLES).map(phrase) })),
    traps: known.traps.map(({ id, label, advice }) => ({ id, label, advice })),
    slots: [...known.slots],
  };
}
