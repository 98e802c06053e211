import type { FileProblem } from '@candor/core';
import { formatMessage } from './index.ts';

/** What is wrong with a file of a workbook, and what to do, in one or two sentences. */
export function fileProblemText({ line, code, what, wants }: FileProblem): string {
  return formatMessage(wants ? `workbook-file/bad-${wants.kind}` : `workbook-file/${code}`, {
    line: line ?? 'none',
    what,
    choices: wants?.kind === 'choice' ? wants.choices.join(', ') : '',
    most: wants && 'most' in wants ? wants.most : 0,
  }).say;
}
