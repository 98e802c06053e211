import { proposeFrom } from '../propose.ts';
import type { ResumeCase } from './resume-case.ts';

export type Score = { readonly expected: number; readonly found: number; readonly missed: readonly string[]; readonly wrong: readonly string[] };

/** What is proposed, a line each: "role: Baker [2019-03–]". */
export const proposedFrom = (resume: string): string[] =>
  proposeFrom(resume).proposals.map(({ fact: { kind, text, from, to } }) => `${kind}: ${text}${from || to ? ` [${from ?? ''}–${to ?? ''}]` : ''}`);

const alike = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^tool:/, 'skill:')
    .replace(/\s+/g, ' ')
    .trim();

/** How many of the expected proposals are made, word for word, and which others. */
export function scoreOf(cases: readonly ResumeCase[]): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let expected = 0;
  for (const one of cases) {
    const wanted = new Set(one.expected.map(alike));
    const proposed = new Set(proposedFrom(one.text).map(alike));
    expected += wanted.size;
    missed.push(...[...wanted].filter((line) => !proposed.has(line)));
    wrong.push(...[...proposed].filter((line) => !wanted.has(line)));
  }
  return { expected, found: expected - missed.length, missed, wrong };
}
