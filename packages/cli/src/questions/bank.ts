import { type ContentProblem, loadBuiltInPacks, loadPacks, type Pack, problemLine } from '@candor/content';
import { warn } from '../io/output.ts';

export type Bank = { readonly packs: readonly Pack[]; readonly problems: readonly ContentProblem[] };

/** The built-in packs, then the own ones without questions whose id is taken: the order in which the analysis looks an id up. */
export async function loadBank(ownFolder: string | null): Promise<Bank> {
  const [builtIn, own] = await Promise.all([loadBuiltInPacks(), ownFolder === null ? { packs: [], problems: [] } : loadPacks(ownFolder)]);
  const holder = new Map(builtIn.flatMap((pack) => pack.questions.map((question) => [question.id, pack.id] as const)));
  const problems = [...own.problems];
  const packs = own.packs.map((pack) => {
    const questions = pack.questions.filter((question) => {
      const taken = holder.get(question.id);
      if (taken !== undefined) problems.push(takenProblem(pack.id, question.id, taken));
      holder.set(question.id, taken ?? pack.id);
      return taken === undefined;
    });
    return { ...pack, questions };
  });
  return { packs: [...builtIn, ...packs], problems };
}

const takenProblem = (pack: string, id: string, holder: string): ContentProblem => ({
  file: `${pack}/${id}.md`,
  field: 'id',
  problem: `The pack "${holder}" already has a question "${id}".`,
  fix: 'Give this one another id, and its file the same name.',
});

/** Problems in own packs cost their questions, not the whole run: they are said on stderr. */
export function warnOfProblems(problems: readonly ContentProblem[]): void {
  for (const problem of problems) warn(problemLine(problem));
}
