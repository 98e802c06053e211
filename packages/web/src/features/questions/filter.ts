import type { QuestionSummary } from '@candor/server/api';

/** What is chosen above the list; empty strings choose everything. Lives in the address, so that going back finds it again. */
export type Filter = { readonly text: string; readonly pack: string; readonly kind: string; readonly status: string };

export const readFilter = (params: URLSearchParams): Filter => ({
  text: params.get('q') ?? '',
  pack: params.get('pack') ?? '',
  kind: params.get('kind') ?? '',
  status: params.get('status') ?? '',
});

export function writeFilter({ text, pack, kind, status }: Filter): URLSearchParams {
  const entries = Object.entries({ q: text, pack, kind, status }).filter(([, value]) => value !== '');
  return new URLSearchParams(entries);
}

/** Every word of the search begins a word of the question. */
export function filterQuestions(questions: readonly QuestionSummary[], { text, pack, kind, status }: Filter): readonly QuestionSummary[] {
  const wanted = words(text);
  return questions.filter(
    (question) =>
      (pack === '' || question.pack === pack) &&
      (kind === '' || question.kind === kind) &&
      (status === '' || question.status === status) &&
      wanted.every((word) => words(question.question).some((other) => other.startsWith(word))),
  );
}

export type PackGroup = { readonly pack: string; readonly title: string; readonly questions: readonly QuestionSummary[] };

/** Questions by pack, in the order in which the packs first come. */
export function byPack(questions: readonly QuestionSummary[]): readonly PackGroup[] {
  const groups = new Map<string, { pack: string; title: string; questions: QuestionSummary[] }>();
  for (const question of questions) {
    const group = groups.get(question.pack) ?? { pack: question.pack, title: question.packTitle, questions: [] };
    group.questions.push(question);
    groups.set(question.pack, group);
  }
  return [...groups.values()];
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
