import type { Proposals } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';

const t = en.prepare.stories.resume;

export type Proposal = Proposals['proposals'][number];
export type JobGroup = { readonly job: number | null; readonly name: string; readonly all: readonly Proposal[] };

/** The proposals of each job, named by its role, employer and dates, and last those that belong to none. */
export function byJob(proposals: readonly Proposal[]): readonly JobGroup[] {
  const jobs = [...new Set(proposals.map(({ job }) => job))].sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return jobs.map((job) => {
    const all = proposals.filter((one) => one.job === job);
    if (job === null) return { job, name: t.rest, all };
    const named = (['role', 'employer'] as const).flatMap((kind) => all.filter(({ fact }) => fact.kind === kind));
    const dates = all[0]?.fact;
    return {
      job,
      name: t.job(
        named.map(({ fact }) => fact.text),
        t.when(dates?.from ?? null, dates?.to ?? null),
      ),
      all,
    };
  });
}
