import type { z } from 'zod';
import { type Field, PARTS } from './fields.ts';
import { type FileProblem, wantsOf } from './file-problem.ts';
import type { Open, Parts } from './parts.ts';

/** The line that a fault of the schema is about: of the field, else of the part it is in. */
export function locateIssue(issue: z.core.$ZodIssue, parts: Parts): FileProblem {
  const { open, rest } = placeOf(issue.path, parts);
  const [key = ''] = rest;
  const line = open?.lineOf.get(rest.join('.')) ?? open?.lineOf.get(key) ?? open?.line ?? 1;
  if (issue.path[0] === 'version') return { line, code: 'other-version', what: String(open?.values.version) };
  const fields: readonly Field[] = open ? PARTS[open.part] : [];
  const wants = wantsOf(issue);
  return { line, code: 'bad-value', what: fields.find((field) => field.key === key)?.label ?? rest.join('.'), ...(wants ? { wants } : {}) };
}

type Place = { readonly open: Open | undefined; readonly rest: readonly string[] };

/** The part that a path leads to, and what of the path is within it. */
function placeOf(path: readonly PropertyKey[], parts: Parts): Place {
  const [list, second, third, fourth] = path;
  const from = (open: Open | undefined, taken: number): Place => ({ open, rest: path.slice(taken).map(String) });
  if (list === 'profile') return second === 'facts' && typeof third === 'number' ? from(parts.of('Fact')[third], 3) : from(parts.of('Profile')[0], 1);
  if (list === 'stories' && typeof second === 'number') return from(parts.of('Story')[second], 2);
  if (list !== 'goals' || typeof second !== 'number') return from(parts.of('Candor')[0], 0);
  const goal = parts.of('Goal')[second];
  return third === 'milestones' && typeof fourth === 'number' ? from(goal?.milestones[fourth], 4) : from(goal, 2);
}
