import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Claim, Fact, Ledger } from '../tailoring.ts';
import { likeStem } from '../words/likeness.ts';
import { wordsQuote } from '../words/quote.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Change, changesOf } from './changes.ts';
import { claimsOfClause } from './claims-of-clause.ts';
import type { Clause } from './clauses.ts';
import { consistencyOf } from './consistency.ts';
import { doubted } from './doubts.ts';
import { type HeldAgainst, holdAgainst } from './hold.ts';
import type { Said } from './judge.ts';
import { type Held, type Weighed, weigh } from './outcome.ts';
import { ownClaimsOf } from './own-claims.ts';
import type { ReadFact } from './read-fact.ts';
import { claimedInWordsOf, factInWordsOf, factsByWords } from './word-for-word.ts';

export type LedgerInput = {
  /** The question that is answered; null for a free one. */
  readonly questionId: string | null;
  /** Everything on record. */
  readonly facts: readonly Fact[];
  /** The person's earlier attempts at the question, newest first. */
  readonly earlier: readonly Document[];
  /** What they answered to other questions. */
  readonly others: readonly { readonly questionId: string; readonly doc: Document }[];
  readonly today: CalendarMonth | null;
  /** Whom the answer is for: their name is none that the person claims. Null where nobody is named. */
  readonly company: string | null;
  /** Vectors of sentences and facts; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
};

/** Holds what an answer says of the person against their record, and against what they said before. */
export const ledgerOf = (doc: Document, input: LedgerInput): Ledger => ledgerOfHeld(doc, holdAgainst(doc, input), input);

/** The same for an answer that was held against the record already, and read beside it. */
export function ledgerOfHeld(
  doc: Document,
  { record, known, said, held }: HeldAgainst,
  { earlier, others, questionId, today, company }: Omit<LedgerInput, 'facts' | 'vectorOf'>,
): Ledger {
  const ofCompany = new Set(tokensOf(company ?? '').map(({ stem }) => likeStem(stem)));
  const judgements = weigh(held, new Set([...known, ...ofCompany]));
  const changesIn = changesBySentence(doc);
  const inWords = factsByWords(record);
  const claims = saidOnce(
    held.flatMap(({ said: one, judged: byRule, against }, i) => {
      const { judged, isSure } = judgements[i] ?? { judged: byRule, isSure: false };
      // "I have done a piece of that: mispicks went from 31 to nine" tells one thing, and counts once.
      const isToldBeside =
        byRule.status === 'new' && judged.status === 'on-record' && one.clause.values.length === 0 && isOnRecordBeside(held, one, judged.fact);
      const weighed = { said: one, against, judged, isSure, byRule, isToldBeside, changes: changesIn(one.sentenceAt) };
      const whole = { ...weighed, text: doc.text, today };
      const told = claimsOfClause(whole, { record, ofCompany }).map((each) => doubted(each, whole));
      const itself = factInWordsOf(wordsQuote(doc, one.clause.start, one.clause.end).quote, inWords);
      return (itself ? claimedInWordsOf(itself, whole, told) : told).map((each) => claimOf(doc, one.clause, each));
    }),
  );
  return {
    claims,
    onRecord: claims.filter(({ status }) => status === 'on-record').length,
    fresh: claims.filter(({ status }) => status === 'new').length,
    inConflict: claims.filter(({ status }) => status === 'in-conflict').length,
    inconsistent: consistencyOf(doc, said, { questionId, attempts: earlier, others, today }),
    ...ownOf(doc, claims),
  };
}

/** The changes that a sentence tells of, read when the first of its clauses asks. */
function changesBySentence(doc: Document): (at: number) => readonly Change[] {
  const read = new Map<number, readonly Change[]>();
  return (at) => {
    const sentence = doc.sentences[at];
    const known = read.get(at) ?? (sentence ? changesOf(doc.text.slice(sentence.start, sentence.end), sentence.start) : []);
    read.set(at, known);
    return known;
  };
}

/** "Long term, within three years": two clauses share one time, and what it is in conflict with is said once. */
function saidOnce(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    if (claim.status !== 'in-conflict') return true;
    const { span } = claim.evidence;
    const key = `${span.kind === 'text' ? span.start : ''} ${claim.why} ${claim.fact.ref.kind} ${claim.fact.ref.id}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

const isOnRecordBeside = (held: readonly Held[], { sentenceAt }: Said, fact: ReadFact): boolean =>
  held.some(({ said, judged }) => said.sentenceAt === sentenceAt && judged.status === 'on-record' && judged.fact === fact);

function claimOf(doc: Document, clause: Clause, { judged, isSure }: Weighed): Claim {
  const words = { kind: judged.kind, evidence: wordsQuote(doc, judged.place.start, judged.place.end), clause: wordsQuote(doc, clause.start, clause.end) };
  if (judged.status === 'new') return { ...words, status: 'new' };
  const { fact } = judged.fact;
  return judged.status === 'on-record' ? { ...words, status: 'on-record', fact } : { ...words, status: 'in-conflict', fact, why: judged.why, sure: isSure };
}

/** Clauses that tell something of one's own, and the share of the answer's words in them. */
function ownOf({ text, sentences, words }: Document, claims: readonly Claim[]): Pick<Ledger, 'ownShare' | 'ownSpans'> {
  const spans: { kind: 'text'; start: number; end: number }[] = [];
  for (const { clause } of ownClaimsOf({ text, sentences, claims })) {
    if (clause.span.kind !== 'text') continue;
    const last = spans.at(-1);
    if (last && clause.span.start - last.end <= JOINED) last.end = Math.max(last.end, clause.span.end);
    else spans.push({ ...clause.span });
  }
  const own = words.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)).length;
  return { ownShare: words.length === 0 ? 0 : Math.round((1000 * own) / words.length) / 1000, ownSpans: spans };
}
/** Characters between two clauses of one stretch: a comma and a blank. */
const JOINED = 2;
