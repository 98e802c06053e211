import {
  type CalendarMonth,
  type Context,
  type Document,
  type Fact,
  factsOf,
  ledgerOf,
  MAX_ANSWER_LENGTH,
  parseDocument,
  tailoringOf,
  type VectorOf,
} from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';
import type { AnalyseInput } from './analyser.ts';

type Read = {
  readonly earlier: readonly Document[];
  readonly today: CalendarMonth | null;
  /** Vectors of the answer's sentences, and what makes others; null where only words are heard. */
  readonly rawOf: VectorOf | null;
  readonly encoder: SentenceEncoder | null;
};

/** What an answer says held against the workbook, and what it makes of the brief; nothing where neither is given. */
export async function preparedFor(doc: Document, input: AnalyseInput, { rawOf, encoder, ...read }: Read): Promise<Pick<Context, 'ledger' | 'tailoring'>> {
  const { workbook, brief, asked, otherAnswers = [] } = input;
  if (!workbook && !brief) return {};
  const facts = workbook ? factsOf(workbook) : [];
  const others = otherAnswers.map(({ questionId, text }) => ({ questionId, doc: parseDocument(text.slice(0, MAX_ANSWER_LENGTH)) }));
  const vectorOf = rawOf && encoder ? await withVectors(rawOf, encoder, textsOf(facts, input)) : null;
  const whose = encoder ? { encoder: encoder.id } : {};
  const ledger = workbook ? ledgerOf(doc, { questionId: 'known' in asked ? asked.known.id : null, facts, others, vectorOf, ...whose, ...read }) : null;
  return {
    ...(ledger ? { ledger } : {}),
    ...(brief ? { tailoring: tailoringOf(doc, { brief, facts, ledger, vectorOf }) } : {}),
  };
}

/** Facts and points that are compared by meaning: more would push the bank's own sentences out of the encoder's cache. */
const MOST_ENCODED = 600;
const textsOf = (facts: readonly Fact[], { brief }: AnalyseInput): string[] =>
  [...new Set([...facts.map(({ text }) => text), ...(brief?.points ?? []).map(({ text }) => text)])].slice(0, MOST_ENCODED);

async function withVectors(rawOf: VectorOf, encoder: SentenceEncoder, texts: readonly string[]): Promise<VectorOf> {
  const vectors = await encoder.encode(texts);
  const own = new Map(texts.map((text, i) => [text, vectors[i] as Float32Array]));
  return (text) => own.get(text) ?? rawOf(text);
}
