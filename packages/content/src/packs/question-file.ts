import type { Phrase, Question } from '@candor/core';
import type { z } from 'zod';
import type { ContentProblem } from '../problem.ts';
import { type MarkdownFile, parseMarkdown, type Section } from './markdown.ts';
import { includingBody, questionBody, questionFront } from './schema.ts';

/** A question as its file gives it; `includes` names the questions whose elements and traps it has. */
export type QuestionFile = { readonly file: string; readonly question: Question; readonly includes: readonly string[] };
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ContentProblem[] };

const FORMAT = 'See docs/pack-format.md.';

/** Reads one question file. Every problem names the file, the field and the fix. */
export function parseQuestionFile(file: string, source: string, pack: string): Parsed<QuestionFile> {
  const markdown = readMarkdown(file, source);
  if (!markdown.ok) return markdown;
  const front = check(file, questionFront, markdown.value.front, '');
  if (!front.ok) return front;
  const { includes, ...head } = front.value;
  const problems = includes ? [] : duplicateProblems(file, markdown.value);
  const body = includes
    ? check(file, includingBody, prose(markdown.value), '')
    : check(file, questionBody, { ...prose(markdown.value), elements: elements(markdown.value), traps: traps(markdown.value) }, '');
  if (!body.ok) return { ok: false, problems: [...problems, ...body.problems] };
  const question: Question = { elements: [], traps: [], ...body.value, ...head, pack };
  problems.push(...referenceProblems(file, question));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, question, includes: includes ?? [] } };
}

/** Parses the Markdown around front matter, with the parser's complaint turned into a problem. */
export function readMarkdown(file: string, source: string): Parsed<MarkdownFile> {
  try {
    return { ok: true, value: parseMarkdown(source) };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problems: [{ file, field: 'front matter', problem, fix: `Start the file with "---", YAML fields, "---". ${FORMAT}` }] };
  }
}

export function check<T>(file: string, schema: z.ZodType<T>, value: unknown, prefix: string): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({ file, field: prefix + fieldName(issue.path, value), problem: issue.message, fix: FORMAT })),
  };
}

/** "elements › horizon › says" reads better than "elements.0.says". */
function fieldName(path: readonly PropertyKey[], root: unknown): string {
  const names: string[] = [];
  let value: unknown = root;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
    names.push(typeof key === 'number' ? (id ?? `no. ${key + 1}`) : String(key));
  }
  return names.join(' › ') || 'file';
}

function prose(file: MarkdownFile): { why: string; how: string; model: string } {
  const body = (title: string) => file.sections.find((s) => s.depth === 2 && s.title === title)?.body ?? '';
  return { why: body('Why it is asked'), how: body('How to answer'), model: body('Model answer') };
}

const HEAD = /^([a-z0-9-]+)(?: \((required|absence of ([a-z0-9-]+))\))?$/;

function elements(file: MarkdownFile) {
  return below(file, 'Elements').map(({ head, rest }) => ({ ...listened(head, rest), required: HEAD.exec(head.title)?.[2] === 'required' }));
}

function traps(file: MarkdownFile) {
  return below(file, 'Traps').map(({ head, rest }) => ({ ...listened(head, rest), absenceOf: HEAD.exec(head.title)?.[3] ?? null }));
}

function listened(head: Section, rest: readonly Section[]) {
  const phrases = (title: string) => (rest.find((s) => s.depth === 4 && s.title === title)?.items ?? []).map(phrase);
  return {
    id: HEAD.exec(head.title)?.[1] ?? head.title,
    label: head.fields.Label ?? '',
    advice: head.fields.Advice ?? '',
    followUp: head.fields['Follow-up'] ?? '',
    concepts: (head.fields.Concepts ?? '').split(',').flatMap((id) => id.trim() || []),
    says: phrases('Says'),
    nearMisses: phrases('Near misses'),
  };
}

function phrase(item: string): Phrase {
  const match = /^\[([a-z-]+)\] (.*)$/.exec(item);
  return match ? { trade: match[1] ?? '', text: match[2] ?? '' } : { trade: '', text: item };
}

/** The third-level sections below a second-level heading, each with its own subsections. */
function below(file: MarkdownFile, title: string): { head: Section; rest: Section[] }[] {
  const from = file.sections.findIndex((s) => s.depth === 2 && s.title === title);
  if (from < 0) return [];
  const end = file.sections.findIndex((s, i) => i > from && s.depth <= 2);
  const groups: { head: Section; rest: Section[] }[] = [];
  for (const section of file.sections.slice(from + 1, end < 0 ? undefined : end)) {
    if (section.depth === 3) groups.push({ head: section, rest: [] });
    else groups.at(-1)?.rest.push(section);
  }
  return groups;
}

function duplicateProblems(file: string, markdown: MarkdownFile): ContentProblem[] {
  return ['Elements', 'Traps'].flatMap((title) => {
    const ids = below(markdown, title).map(({ head }) => head.title.split(' ')[0]);
    return ids
      .filter((id, i) => ids.indexOf(id) < i)
      .map((id) => ({ file, field: `${title} › ${id}`, problem: 'The id is used twice.', fix: 'Give each its own id.' }));
  });
}

function referenceProblems(file: string, question: Question): ContentProblem[] {
  const elementIds = new Set(question.elements.map((element) => element.id));
  const absent = question.traps
    .filter((trap) => trap.absenceOf !== null && !elementIds.has(trap.absenceOf))
    .map((trap) => ({
      file,
      field: `traps › ${trap.id}`,
      problem: `There is no element "${trap.absenceOf}".`,
      fix: 'Name an element of this question after "absence of".',
    }));
  const blanks = [...question.model.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const unnamed = blanks
    .filter((blank) => !question.slots.includes(blank))
    .map((blank) => ({ file, field: 'Model answer', problem: `The blank {${blank}} is not among the slots.`, fix: 'Add it to `slots` in the front matter.' }));
  const wordless = [...question.elements, ...question.traps]
    .flatMap((item) => [...item.says, ...item.nearMisses])
    .filter((p) => !/\p{L}/u.test(p.text))
    .map((p) => ({ file, field: 'Says', problem: `"${p.text}" has no words.`, fix: 'Write a sentence that somebody would say.' }));
  return [...absent, ...unnamed, ...wordless];
}
