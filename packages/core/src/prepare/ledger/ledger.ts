import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Claim, Fact, Ledger } from '../tailoring.ts';
import { isPast } from '../words/past-forms.ts';
import { wordsQuote } from '../words/quote.ts';
import type { Clause } from './clauses.ts';
import { consistencyOf } from './consistency.ts';
import { type HeldAgainst, holdAgainst } from './hold.ts';
import type { Against, Judgement, Said } from './judge.ts';
import { kindOfName, tellingStem } from './names.ts';
import { type Held, weigh } from './outcome.ts';
import type { ReadFact } from './read-fact.ts';

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
  /** Vectors of sentences and facts; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
};

/** Holds what an answer says of the person against their record, and against what they said before. */
export const ledgerOf = (doc: Document, input: LedgerInput): Ledger => ledgerOfHeld(doc, holdAgainst(doc, input), input);

/** The same for an answer that was held against the record already, and read beside it. */
export function ledgerOfHeld(
  doc: Document,
  { record, known, said, held }: HeldAgainst,
  { earlier, others, questionId, today }: Omit<LedgerInput, 'facts' | 'vectorOf'>,
): Ledger {
  const judgements = weigh(held, known);
  const claims = held.flatMap(({ said: one, judged: byRule, against }, i) => {
    const { judged, isSure } = judgements[i] ?? { judged: byRule, isSure: false };
    const isOfName = judged.status === 'new' && one.clause.names.some(({ start }) => start === judged.place.start);
    // "I have done a piece of that: mispicks went from 31 to nine" tells one thing, and counts once.
    const isToldBeside = byRule.status === 'new' && judged.status === 'on-record' && one.clause.values.length === 0 && isOnRecordBeside(held, one, judged.fact);
    const first = !isOfName && !isToldBeside && claimsSomething(one.clause, byRule, judged) ? [judged] : [];
    const sure = isSure || isOtherCount(judged, against);
    return [...first, ...namesBeside(one.clause, first[0], record)].map((each) => claimOf(doc, one.clause, each, sure));
  });
  return {
    claims,
    onRecord: claims.filter(({ status }) => status === 'on-record').length,
    fresh: claims.filter(({ status }) => status === 'new').length,
    inConflict: claims.filter(({ status }) => status === 'in-conflict').length,
    inconsistent: consistencyOf(doc, said, { questionId, attempts: earlier, others, today }),
    ...ownOf(doc, claims),
  };
}

const isOnRecordBeside = (held: readonly Held[], { sentenceAt }: Said, fact: ReadFact): boolean =>
  held.some(({ said, judged }) => said.sentenceAt === sentenceAt && judged.status === 'on-record' && judged.fact === fact);

/** "Well" and "so that suits me" claim nothing, however near their sentence is to a fact. */
function claimsSomething(clause: Clause, byRule: Judgement, judged: Judgement): boolean {
  if (isClaim(clause)) return true;
  if (judged.status === 'new') return false;
  if (judged.status === byRule.status) return true;
  if (judged.status === 'in-conflict' && STANCE.test(clause.lower)) return false;
  return judged.status === 'on-record' ? sharesWords(clause, judged.fact) : clause.stems.size + clause.values.length > 0;
}

const sharesWords = ({ stems, values }: Clause, fact: ReadFact): boolean => values.length > 0 || [...stems.keys()].some((stem) => fact.stems.has(stem));

/** "Sixteen buses" against "14 buses": another figure of the same thing, beyond doubt. */
const isOtherCount = (judged: Judgement, against: readonly Against[]): boolean =>
  judged.status === 'in-conflict' &&
  against.some(({ fact, misses }) => fact === judged.fact && misses.some(({ value, isSameNoun }) => isSameNoun && value.start === judged.place.start));

/** Names beside what decided: "I use Nervecentre and Excel" claims two tools. */
function namesBeside({ names }: Clause, judged: Judgement | undefined, record: readonly ReadFact[]): Judgement[] {
  if (judged?.status === 'in-conflict') return [];
  return names
    .filter(({ start, end }) => !judged || end <= judged.place.start || judged.place.end <= start)
    .map((name): Judgement => {
      const stem = tellingStem(name) ?? '';
      const fact = record.find(({ stems }) => stems.has(stem));
      const kind = kindOfName(name);
      return fact ? { kind, place: name, status: 'on-record', fact } : { kind, place: name, status: 'new' };
    });
}

/** Something that can be put on record: a figure, a name, a role, a thing done, or a plan. */
const isClaim = ({ values, names, titles, roles, labels, isOwn, isWish, lower }: Clause): boolean =>
  values.some(({ isDerived, dimension }) => !isDerived && dimension !== 'every') ||
  names.length + titles.length + roles.length + labels.length > 0 ||
  (isOwn && !STANCE.test(lower) && (isWish || lower.split(' ').some(isPast)));

/** What somebody values, likes or is like is no fact that could be checked. "I'd like to" is a wish. */
const STANCE =
  /\bi(?:'ve| have)?(?: (?:always|really|also|just|truly))* (?:values?|valued|like|liked|love|loved|enjoy|enjoyed|believed?|cared?|admired?|appreciated?|preferred)\b|\bi (?:was|have been|'ve been)(?: (?:always|really|very|just))* (?:curious|interested|keen|passionate|good|careful|patient)\b/;

function claimOf(doc: Document, clause: Clause, judged: Judgement, sure: boolean): Claim {
  const words = { kind: judged.kind, evidence: wordsQuote(doc, judged.place.start, judged.place.end), clause: wordsQuote(doc, clause.start, clause.end) };
  if (judged.status === 'new') return { ...words, status: 'new' };
  const { fact } = judged.fact;
  return judged.status === 'on-record' ? { ...words, status: 'on-record', fact } : { ...words, status: 'in-conflict', fact, why: judged.why, sure };
}

/** Clauses that say something on record, and the share of the answer's words in them. */
function ownOf(doc: Document, claims: readonly Claim[]): Pick<Ledger, 'ownShare' | 'ownSpans'> {
  const spans: { kind: 'text'; start: number; end: number }[] = [];
  for (const { status, clause } of claims) {
    if (status !== 'on-record' || clause.span.kind !== 'text') continue;
    const last = spans.at(-1);
    if (last && clause.span.start - last.end <= JOINED) last.end = Math.max(last.end, clause.span.end);
    else spans.push({ ...clause.span });
  }
  const own = doc.words.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)).length;
  return { ownShare: doc.words.length === 0 ? 0 : Math.round((1000 * own) / doc.words.length) / 1000, ownSpans: spans };
}
/** Characters between two clauses of one stretch: a comma and a blank. */
const JOINED = 2;
