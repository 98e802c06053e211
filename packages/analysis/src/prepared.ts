import { type CalendarMonth, type Context, type Document, factsOf, ledgerOf, MAX_ANSWER_LENGTH, parseDocument, tailoringOf, type VectorOf } from '@candor/core';
import type { AnalyseInput } from './analyser.ts';

type Read = { readonly earlier: readonly Document[]; readonly today: CalendarMonth | null; readonly vectorOf: VectorOf | null };

/** What an answer says held against the workbook, and what it makes of the brief; nothing where neither is given. */
export function preparedFor(doc: Document, { workbook, brief, asked, otherAnswers = [] }: AnalyseInput, read: Read): Pick<Context, 'ledger' | 'tailoring'> {
  const facts = workbook ? factsOf(workbook) : [];
  const others = otherAnswers.map(({ questionId, text }) => ({ questionId, doc: parseDocument(text.slice(0, MAX_ANSWER_LENGTH)) }));
  const ledger = workbook ? ledgerOf(doc, { questionId: 'known' in asked ? asked.known.id : null, facts, others, ...read }) : null;
  return {
    ...(ledger ? { ledger } : {}),
    ...(brief ? { tailoring: tailoringOf(doc, { brief, facts, ledger, vectorOf: read.vectorOf }) } : {}),
  };
}
