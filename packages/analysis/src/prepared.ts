import {
  type AgreementOf,
  type CalendarMonth,
  type Context,
  type Document,
  type Fact,
  factsOf,
  type HeldAgainst,
  holdAgainst,
  ledgerOfHeld,
  MAX_ANSWER_LENGTH,
  type Pair,
  pairsToRead,
  parseDocument,
  type Question,
  tailoringOf,
  type VectorOf,
  withAgreement,
  withoutBorrowed,
  withoutFiguresOfAd,
} from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';
import type { AnalyseInput } from './analyser.ts';

type Read = {
  /** What is listened for. */
  readonly question: Question;
  readonly earlier: readonly Document[];
  readonly today: CalendarMonth | null;
  /** Vectors of the answer's sentences, and what makes others; null where only words are heard. */
  readonly rawOf: VectorOf | null;
  readonly encoder: SentenceEncoder | null;
  /** Reads what is said beside facts; null where that cannot be. */
  readonly read: (pairs: readonly Pair[]) => Promise<AgreementOf | null>;
};

/** What an answer says held against the workbook, and what it makes of the brief; nothing where neither is given. */
export async function preparedFor(
  doc: Document,
  input: AnalyseInput,
  { question, rawOf, encoder, read, earlier, today }: Read,
): Promise<Pick<Context, 'ledger' | 'tailoring'>> {
  const { workbook, brief, asked, otherAnswers = [] } = input;
  if (!workbook && !brief) return {};
  const facts = workbook ? factsOf(workbook) : [];
  const others = otherAnswers.map(({ questionId, text }) => ({ questionId, doc: parseDocument(text.slice(0, MAX_ANSWER_LENGTH)) }));
  const vectorOf = rawOf && encoder ? await withVectors(rawOf, encoder, textsOf(facts, input)) : null;
  const questionId = 'known' in asked ? asked.known.id : null;
  const heard = { facts, today, vectorOf };
  const ledger = workbook
    ? ledgerOfHeld(doc, await readBeside(holdAgainst(doc, heard), read), { questionId, others, earlier, today, company: brief?.company ?? null })
    : null;
  const tailoring = brief ? tailoringOf(doc, { brief, question, facts, ledger, vectorOf }) : null;
  const own = ledger && brief ? withoutFiguresOfAd(ledger, brief) : ledger;
  return {
    ...(own ? { ledger: withoutBorrowed(doc, own, tailoring?.parroted ?? []) } : {}),
    ...(tailoring ? { tailoring } : {}),
  };
}

/** What is said read beside the facts that it may be about; nothing is read where nothing is on record. */
async function readBeside(against: HeldAgainst, read: Read['read']): Promise<HeldAgainst> {
  const pairs = pairsToRead(against);
  const agreementOf = pairs.length > 0 ? await read(pairs) : null;
  return agreementOf ? withAgreement(against, agreementOf) : against;
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
