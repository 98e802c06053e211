import type { z } from 'zod';
import { type Workbook, workbookSchema } from '../workbook.ts';
import { PARTS } from './fields.ts';
import { type FileProblem, wantsOf } from './file-problem.ts';

export type WorkbookFile = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a workbook from the JSON that an export is. */
export function workbookFromJson(text: string): WorkbookFile {
  if (text.trim() === '') return wrong({ line: null, code: 'empty', what: '' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return wrong({ line: null, code: 'not-json', what: '' });
  }
  if (at(value, ['format']) !== 'candor-workbook') return wrong({ line: null, code: 'not-a-workbook', what: '' });
  const version = at(value, ['version']);
  if (version !== 1) return wrong({ line: null, code: 'other-version', what: String(version) });
  const checked = workbookSchema.safeParse(value);
  return checked.success ? { ok: true, workbook: checked.data } : { ok: false, problems: checked.error.issues.map((issue) => problemOf(issue, value)) };
}

const wrong = (problem: FileProblem): WorkbookFile => ({ ok: false, problems: [problem] });

function problemOf(issue: z.core.$ZodIssue, value: unknown): FileProblem {
  if (issue.code === 'unrecognized_keys') return { line: null, code: 'unknown-field', what: placeOf([...issue.path, issue.keys[0] ?? '']) };
  const what = placeOf(issue.path);
  if (at(value, issue.path) === undefined) return { line: null, code: 'missing', what };
  const wants = wantsOf(issue);
  return { line: null, code: 'bad-value', what, ...(wants ? { wants } : {}) };
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

const ONE_OF: Readonly<Record<string, string>> = {
  goals: 'goal',
  stories: 'story',
  milestones: 'milestone',
  facts: 'fact',
  figures: 'figure',
  skills: 'skill',
};
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.values(PARTS)
    .flat()
    .map(({ key, label }) => [key, label]),
);

/** `goals.0.milestones.1.by` as "goal 1, milestone 2, By". */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .flatMap((key, i) => {
      if (typeof key === 'number') return [`${ONE_OF[String(path[i - 1])] ?? String(path[i - 1])} ${key + 1}`];
      return typeof path[i + 1] === 'number' ? [] : [LABELS.get(String(key)) ?? String(key)];
    })
    .join(', ')
    .slice(0, 120);
}
