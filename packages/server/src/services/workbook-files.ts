import { type MarkdownProblem, type Workbook, workbookFromMarkdown, workbookSchema } from '@candor/core';

/** A workbook, or what is wrong with the file and what to do. */
export type ReadFile = { readonly workbook: Workbook } | { readonly message: string };

const COMPARE = 'Export a workbook to see the form.';

export function workbookFromJson(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { message: 'The file is not JSON. Choose one that Candor has exported, or a Markdown file.' };
  }
  const parsed = workbookSchema.safeParse(value);
  if (parsed.success) return { workbook: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'The file';
  return { message: `${place} does not fit: ${issue?.message ?? 'it has another form'}. ${COMPARE}` };
}

const WRONG: Readonly<Record<MarkdownProblem['code'], (what: string) => string>> = {
  'not-a-workbook': () => 'it does not begin with “# Candor workbook”.',
  'unknown-heading': (what) => `there is no part called “${what}”.`,
  'unknown-field': (what) => `there is no field called “${what}” here.`,
  'not-a-field': (what) => `“${what}” is no field: it has the form “- Name: words”.`,
  misplaced: (what) => `“${what}” does not belong here.`,
  twice: (what) => `“${what}” stands here twice.`,
  'bad-value': (what) => `the value of “${what}” does not fit.`,
};

export function workbookFromText(text: string): ReadFile {
  const read = workbookFromMarkdown(text);
  if (read.ok) return read;
  const [first] = read.problems;
  return { message: first ? `Line ${first.line}: ${WRONG[first.code](first.what)} ${COMPARE}` : `The file is no workbook. ${COMPARE}` };
}
