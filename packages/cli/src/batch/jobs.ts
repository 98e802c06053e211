import type { Recording } from '@candor/core';
import { type MatchOf, match } from '../commands/match-text.ts';
import { type AnalyserFlags, openAnalyser, waitForModels } from '../open-analyser.ts';
import { askedOf } from '../questions/asked.ts';
import type { LineError, MatchLine, ScoreLine } from './line-shape.ts';

/** What a batch does with each line. Plain data, so that another process can be told. */
export type Job =
  | { readonly kind: 'score'; readonly flags: AnalyserFlags; readonly grammar: boolean }
  | { readonly kind: 'match'; readonly flags: AnalyserFlags; readonly of: MatchOf };

/** What comes out of one good line: the fields to print after its id, or an error. */
export type Outcome = { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly error: LineError };
/** A line whose recording, if it has one, has been heard. */
export type HeardLine = ScoreLine & { readonly recording?: Recording };
/** What goes to another process after the job; an outcome comes back, in the same order. */
export type Told = { readonly line: unknown };
export type Work = (line: never) => Promise<Outcome>;

/** Loads what the job needs, once. `quiet` where another process has said already what is missing. */
export async function prepare(job: Job, { quiet }: { readonly quiet: boolean }): Promise<Work> {
  const analyser = await openAnalyser(job.flags, { quiet });
  await waitForModels(analyser, { quiet });
  if (job.kind === 'match') {
    return async ({ text }: MatchLine): Promise<Outcome> => {
      const matched = await match(analyser, text, job.of);
      return matched.ok ? { ok: true, fields: { near: matched.matched.near, ranking: matched.matched.ranking } } : matched;
    };
  }
  return async ({ question, text = '', recording, earlier }: HeardLine): Promise<Outcome> => {
    const asked = askedOf(question, analyser.questions);
    if (!asked.ok) return asked;
    const analysed = await analyser.analyse({
      text,
      ...(recording ? { recording } : {}),
      asked: asked.asked,
      earlier,
      disputed: [],
      grammar: job.grammar,
    });
    return analysed.ok ? { ok: true, fields: { feedback: analysed.feedback } } : analysed;
  };
}
