import { isPast } from '../words/past-forms.ts';
import type { Clause, Name } from './clauses.ts';
import { type Figured, isOfAnotherThing, isRelative, judgeFigures } from './figures.ts';
import type { Against, Judgement, Place } from './judge.ts';
import { isPlaced, kindOfName, kindOnRecord, tellingStem, whyOfName } from './names.ts';
import { otherEmployer } from './other-employer.ts';
import type { Weighed } from './outcome.ts';
import { degreeIn, degreeOnRecord, deniedDegree } from './qualifications.ts';
import type { ReadFact } from './read-fact.ts';
import { isRemark } from './remarks.ts';
import { roleOnRecord } from './roles.ts';
import { unlessOnlyNamed } from './same-name.ts';
import { isFigure } from './values.ts';

/** A clause as it was judged: by the rules, and weighed. */
export type Judged = Figured & {
  readonly byRule: Judgement;
  readonly isSure: boolean;
  /** What it says on record is told by another clause of its sentence. */
  readonly isToldBeside: boolean;
};
/** What is on record, and the stems of the name of whom the answer is for. */
type Beside = { readonly record: readonly ReadFact[]; readonly ofCompany: ReadonlySet<string> };

/** What a clause claims, in the order of its words: what decided, and its figures, degrees, roles and names, each by itself. */
export function claimsOfClause(weighed: Judged, { record, ofCompany }: Beside): Weighed[] {
  const { clause } = weighed.said;
  const one = { ...weighed, judged: unlessOnlyNamed(weighed.judged, clause, weighed.text, record) };
  const told = withFigures(firstOf(one, record), judgeFigures(one));
  const held = withRoles(clause, withDegree(one, told, record), record);
  return withEmployer(clause, withNames(clause, held, record), record)
    .filter(({ judged }) => !isOfCompany(clause, judged, ofCompany))
    .sort((a, b) => a.judged.place.start - b.judged.place.start);
}

function firstOf({ said, against, judged, isSure, byRule, isToldBeside, text }: Judged, record: readonly ReadFact[]): Weighed | null {
  const { clause } = said;
  const denied = deniedDegree(clause, text, record);
  if (denied) return { judged: { kind: 'qualification', place: clause, status: 'in-conflict', fact: denied, why: 'qualification' }, isSure: true };
  const unused = judged.status === 'on-record' ? clause.names.find((name) => deniedBy(clause, name, record) === judged.fact) : undefined;
  if (unused && judged.status === 'on-record')
    return {
      judged: { kind: kindOfName(unused), place: unused, status: 'in-conflict', fact: judged.fact, why: whyOfName(unused) },
      isSure: isUsed(clause, unused),
    };
  const isOfName = judged.status === 'new' && clause.names.some(({ start }) => start === judged.place.start);
  const degree = judged.status === 'new' ? degreeIn(clause, text) : null;
  if (degree && judged.kind === 'result') return null;
  if (isOfName || isToldBeside || !claimsSomething(clause, byRule, judged)) return null;
  if (isOfAnotherThing(judged, said, against)) return { judged: { kind: judged.kind, place: judged.place, status: 'new' }, isSure: false };
  const title = judged.kind === 'role' ? clause.titles.find((each) => !isApart(each, judged.place)) : undefined;
  const role = title && judged.status === 'in-conflict' ? roleOnRecord(title, record) : undefined;
  if (title && role) return { judged: { kind: 'role', place: title, status: 'on-record', fact: role }, isSure: false };
  return { judged: asNamed(clause, judged, text), isSure: isSure || isOtherCount(judged, against) };
}

/** What kind of claim it is, once it is known which fact it rests on. "Everybody blamed the drivers" tells no figure, nor does "a year later". */
function asNamed(clause: Clause, judged: Judgement, text: string): Judgement {
  const isAt = ({ start, end }: Place): boolean => start === judged.place.start && end === judged.place.end;
  if (clause.values.some((value) => (!isFigure(value) || isRelative(value, text)) && isAt(value))) return { ...judged, kind: 'result', place: clause };
  const name = judged.status === 'on-record' ? clause.names.find(isAt) : undefined;
  return name && judged.status === 'on-record' ? { ...judged, kind: kindOnRecord(name, judged.fact.fact) } : judged;
}

/** "Well" and "so that suits me" claim nothing, however near their sentence is to a fact. */
function claimsSomething(clause: Clause, byRule: Judgement, judged: Judgement): boolean {
  if (isRemark(clause)) return false;
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

const isApart = (a: Place, b: Place): boolean => a.end <= b.start || b.end <= a.start;

/** What a clause claims, and each of its figures by itself: "from 17 percent to 9" claims two, and one of them may be on record. */
function withFigures(first: Weighed | null, figures: readonly Weighed[]): Weighed[] {
  if (!first) return [...figures];
  const inside = figures.filter(({ judged }) => !isApart(judged.place, first.judged.place));
  const isOtherwise = first.judged.status === 'in-conflict' && inside.length > 1 && inside.some(({ isSure }) => isSure);
  // "From 17 to 11": the one end that differs; where the words differ as well, all of them.
  if (isOtherwise) return first.judged.why === 'figure' ? [...figures] : [{ ...first, isSure: true }, ...figures.filter((one) => !inside.includes(one))];
  const own = figures.find(({ judged }) => judged.place.start === first.judged.place.start);
  // What is weighed with all words of the clause says more than a figure that is nowhere on record, or is in several facts.
  // But a figure that the record has not is not on record with what is told beside it.
  const isKept = !own || (own.judged.status === 'new' && first.judged.status !== 'on-record') || (first.judged.status === 'in-conflict' && !own.isSure);
  const decided = isKept ? first : own;
  return [decided, ...figures.filter((one) => one !== own && isApart(one.judged.place, first.judged.place))];
}

/** "I got my master's in 2020" claims a degree beside its date. */
function withDegree({ said: { clause }, text }: Judged, told: readonly Weighed[], record: readonly ReadFact[]): Weighed[] {
  const place = degreeIn(clause, text);
  if (!place || !told.every(({ judged }) => isApart(place, judged.place))) return [...told];
  const fact = degreeOnRecord(place, clause, record);
  return [
    ...told,
    { judged: fact ? { kind: 'qualification', place, status: 'on-record', fact } : { kind: 'qualification', place, status: 'new' }, isSure: false },
  ];
}

/** "I was a dispatcher at Nordpost" claims an employer and a role. */
function withRoles({ titles, isWish }: Clause, told: readonly Weighed[], record: readonly ReadFact[]): Weighed[] {
  const beside = titles
    .filter((title) => title.isOwn && !isWish && told.every(({ judged }) => isApart(title, judged.place)))
    .map((title): Judgement => {
      const fact = roleOnRecord(title, record);
      return fact ? { kind: 'role', place: title, status: 'on-record', fact } : { kind: 'role', place: title, status: 'new' };
    });
  return [...told, ...beside.map((judged) => ({ judged, isSure: false }))];
}

/** The name of whom one talks to is nothing of one's own. */
const isOfCompany = ({ names }: Clause, { status, place }: Judgement, ofCompany: ReadonlySet<string>): boolean =>
  status === 'new' && names.some(({ start, end, stems }) => start === place.start && end === place.end && stems.every((stem) => ofCompany.has(stem)));

/** "I did that at Burnett", of a story that is kept of Glenlarig. */
function withEmployer(clause: Clause, told: readonly Weighed[], record: readonly ReadFact[]): Weighed[] {
  for (const { judged } of told) {
    const other = otherEmployer(clause, judged, record);
    if (!other) continue;
    const { name, fact } = other;
    return [
      ...told.filter(({ judged: { place } }) => isApart(place, name)),
      { judged: { kind: 'employer', place: name, status: 'in-conflict', fact, why: 'employer' }, isSure: false },
    ];
  }
  return [...told];
}

/** Names beside what decided: "I use Nervecentre and Excel" claims two tools. */
function withNames(clause: Clause, told: readonly Weighed[], record: readonly ReadFact[]): Weighed[] {
  const [first, ...others] = told;
  if (first?.judged.status === 'in-conflict') {
    const { fact } = first.judged;
    return [{ ...first, isSure: first.isSure || clause.names.some((name) => isUsed(clause, name) && deniedBy(clause, name, [fact]) === fact) }, ...others];
  }
  const beside = clause.names
    .filter((name) => told.every(({ judged }) => isApart(name, judged.place)))
    .map((name): Weighed => {
      const denied = deniedBy(clause, name, record);
      if (denied)
        return { judged: { kind: kindOfName(name), place: name, status: 'in-conflict', fact: denied, why: whyOfName(name) }, isSure: isUsed(clause, name) };
      const fact = record.find((one) => isNaming(one, name) && (clause.isNegated || isNoDenialOf(name, one)));
      const judged: Judgement = fact
        ? { kind: kindOnRecord(name, fact.fact), place: name, status: 'on-record', fact }
        : { kind: kindOfName(name), place: name, status: 'new' };
      return { judged, isSure: false };
    });
  return [...told, ...beside];
}

/** The fact that says of a name that it is nothing of one's own, where the clause says that it is and no other fact does. */
function deniedBy(clause: Clause, name: Name, record: readonly ReadFact[]): ReadFact | undefined {
  const naming = record.filter((one) => isNaming(one, name));
  const isOpen = clause.isOwn && !clause.isWish && !clause.isNegated && !naming.some((one) => isNoDenialOf(name, one));
  // "I told him no and went to Elaine" tells of her, and denies nothing of her.
  return isOpen ? naming.find(({ fact }) => fact.ref.kind === 'profile') : undefined;
}

/** "I built the dashboards in Power BI", "I use SAP": something was done with it. */
const isUsed = ({ lower }: Clause, name: Name): boolean =>
  isPlaced(name) && (/\b(?:i|we) use\b/.test(lower) || (/\b(?:i|i've|i'd|we|we've|we'd)\b/.test(lower) && lower.split(' ').some(isPast)));
const isNaming = ({ stems }: ReadFact, name: Name): boolean => stems.has(tellingStem(name) ?? '');

/** "I have not used Power BI" keeps the name, and that it is nothing of one's own. */
const isNoDenialOf = (name: Name, { clauses }: ReadFact): boolean => clauses.some(({ stems, isNegated }) => !isNegated && stems.has(tellingStem(name) ?? ''));

/** Something that can be put on record: a figure, a name, a role, a thing done, or a plan. */
const isClaim = ({ values, names, titles, roles, labels, isOwn, isWish, lower }: Clause): boolean =>
  values.some((value) => !value.isDerived && isFigure(value)) ||
  names.length + titles.length + roles.length + labels.length > 0 ||
  (isOwn && !STANCE.test(lower) && (isWish || lower.split(' ').some(isPast)));

/** What somebody values, likes or is like is no fact that could be checked. "I'd like to" is a wish. */
const STANCE =
  /\bi(?:'ve| have)?(?: (?:always|really|also|just|truly))* (?:values?|valued|like|liked|love|loved|enjoy|enjoyed|believed?|cared?|admired?|appreciated?|preferred)\b|\bi (?:was|have been|'ve been)(?: (?:always|really|very|just))* (?:curious|interested|keen|passionate|good|careful|patient)\b/;
