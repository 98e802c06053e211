import { fileProblemText } from '@candor/content/messages/file-problem';
import { type Workbook, type WorkbookFile, workbookFromJson, workbookFromMarkdown } from '@candor/core';
import type { WorkbookImport } from '../api/schemas.ts';

/** A workbook, or what is wrong with the file and what to do. */
export function readWorkbookFile({ format, text }: Pick<WorkbookImport, 'format' | 'text'>): { readonly workbook: Workbook } | { readonly message: string } {
  const read: WorkbookFile = format === 'json' ? workbookFromJson(text) : workbookFromMarkdown(text);
  if (read.ok) return read;
  return { message: read.problems.slice(0, 1).map(fileProblemText).join('') };
}
