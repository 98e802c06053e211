import type { Sentence } from '../../document/document.ts';
import type { Claim, Fact } from '../tailoring.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isDenial } from './denial.ts';
import { tellingStem } from './names.ts';
import { isRemark } from './remarks.ts';
import { isFigure, type Value } from './values.ts';

/** Telling words that a sentence and a fact must have in common; a name or a telling figure counts for so many. One word is anybody's. */
const SPECIFIC = 2;
/** And those of them that stand in the clause itself. */
const IN_CLAUSE = 1;
/** Small counts come together by chance, and so do years and lengths of time: each needs a word beside it. */
const LARGE_COUNT = 12;

/** A claim on record that is the person's own. */
export type OwnClaim = Extract<Claim, { readonly status: 'on-record' }>;

/** The claims of an answer, and the text they are told in. */
type Told = { readonly text: string; readonly sentences: readonly Sentence[]; readonly claims: readonly Claim[] };

/** The claims that tell something of one's own: on record, in a clause that nothing contradicts, told of oneself, and sharing something specific with their fact. */
export function ownClaimsOf({ text, sentences, claims }: Told): OwnClaim[] {
  const contradicted = new Set(claims.flatMap(({ status, clause }) => (status === 'in-conflict' ? [startOf(clause)] : [])));
  const read = new Map<Sentence, readonly Clause[]>();
  const clausesIn = (sentence: Sentence): readonly Clause[] => {
    const clauses = read.get(sentence) ?? clausesOf(text, sentence.start, sentence.end).filter((clause) => !isOpinion(clause));
    read.set(sentence, clauses);
    return clauses;
  };
  return claims.filter((claim): claim is OwnClaim => {
    const start = startOf(claim.clause);
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    if (claim.status !== 'on-record' || !sentence || contradicted.has(start) || !isToldOfOneself(sentences, sentence)) return false;
    const around = clausesIn(sentence);
    const clause = around.find((one) => one.start <= start && start < one.end);
    return clause !== undefined && saysOf(clause, around, claim.fact);
  });
}

const startOf = ({ span }: Claim['clause']): number => (span.kind === 'text' ? span.start : -1);

const SELF = /\b(?:i|we|my|our|me|us|mine|ours)\b/i;

/** "Losses went from 19 percent to 7", beside "I moved the inlet pipe": whose they are is said in the sentence, or in the one before or after. */
const isToldOfOneself = (sentences: readonly Sentence[], { index }: Sentence): boolean =>
  sentences.slice(Math.max(0, index - 1), index + 2).some(({ text }) => SELF.test(text));

/** What one thinks of somebody else's doings. "I'd love to" wants something. */
const LIKING = /\b(?:love|loved|like|liked|admire|appreciate|respect|enjoy(?:ed)?|value|impress(?:ed|es)?|grateful|thanks?)\b(?! to\b)/;
const OF_YOU = /\b(?:you|your|yours|you're|you've)\b/;
const WORTH = /\b(?:important|essential|crucial|vital|valuable|necessary|matters?|great|good|nice|wonderful|amazing|fantastic|lovely|brilliant|admirable)\b/;

/** What one thinks of the company or of anything, and thanks: "I love that you look after each other", "fish welfare is so important". */
const isOpinion = (clause: Clause): boolean =>
  isRemark(clause) || (LIKING.test(clause.lower) && OF_YOU.test(clause.lower)) || (WORTH.test(clause.lower) && !clause.isOwn);

/** Whether a clause shares something specific with a fact, alone or with the rest of its sentence, and does not say no where the fact says yes. */
function saysOf(clause: Clause, around: readonly Clause[], { ref, text }: Fact): boolean {
  const fact = clausesOf(text);
  if (fact.every((one) => isDenial(one) !== isDenial(clause))) return false;
  // Of a skill or a tool that is one word, that word is all there is to share.
  const least = ref.kind === 'profile' ? Math.min(SPECIFIC, sum(fact.flatMap(({ stems }) => [...stems.values()]))) : SPECIFIC;
  return sharedBy([clause], fact) >= Math.min(least, IN_CLAUSE) && sharedBy(around, fact) >= least;
}

function sharedBy(clauses: readonly Clause[], fact: readonly Clause[]): number {
  const known = new Set(fact.flatMap(({ stems }) => [...stems.keys()]));
  const names = new Set(clauses.flatMap((clause) => clause.names.flatMap((name) => tellingStem(name) ?? [])));
  const stems = new Map(clauses.flatMap((clause) => [...clause.stems]));
  const values = clauses.flatMap((clause) => clause.values);
  const figures = fact.flatMap((clause) => clause.values).filter((value) => values.some((one) => isSameFigure(one, value)));
  return sum([...stems].map(([stem, weight]) => (known.has(stem) ? (names.has(stem) ? SPECIFIC : weight) : 0))) + sum(figures.map(worthOf));
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

const isSameFigure = (a: Value, b: Value): boolean => !a.isDerived && !b.isDerived && isFigure(a) && a.dimension === b.dimension && a.value === b.value;

const worthOf = ({ dimension, value }: Value): number =>
  dimension === 'year' || dimension === 'time' || (dimension === 'count' && value <= LARGE_COUNT) ? 1 : SPECIFIC;
