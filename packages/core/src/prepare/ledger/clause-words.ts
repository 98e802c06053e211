import { likeStem } from '../words/likeness.ts';
import { plainStem } from '../words/tokens.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const stemsIn = (text: string): ReadonlySet<string> => new Set([...setOf(text)].map((word) => likeStem(plainStem(word))));

/** After these a clause begins, where a subject follows. */
export const JOINTS = setOf('and but so because when while until although though then before after since if');
/** What a new clause begins with after "and". */
export const SUBJECTS = setOf("i i'm i've i'd i'll we we're we've it it's he she they nobody everybody then you");

export const NEGATIONS = setOf(
  "not never no nobody none nothing cannot unable without neither nor hardly refuse refused don't can't won't wouldn't doesn't didn't isn't wasn't couldn't haven't hasn't aren't",
);
/** A negation before these is a yes: "no problem", "don't mind". */
export const UNNEGATED = setOf('problem mind issue trouble matter worry doubt only just hardship bother difficulty odds hurry');

/** Titles by their last noun. */
export const TITLES = setOf(
  'manager director leader lead supervisor head chief foreman forewoman partner owner principal headteacher deputy sister matron nurse doctor consultant midwife chef baker ' +
    'engineer developer architect designer analyst accountant controller teacher lecturer professor technician mechanic electrician plumber joiner carpenter welder driver ' +
    'dispatcher planner buyer trainer coach editor producer inspector officer captain pilot instructor coordinator specialist executive physiotherapist hygienist paralegal ' +
    'solicitor barrister bricklayer gardener receptionist auditor assistant adviser advisor constable therapist pharmacist apprentice ' +
    'sergeant corporal major lieutenant private waiter waitress porter cashier clerk secretary administrator librarian carer cleaner caretaker plasterer builder roofer painter ' +
    'butcher florist hairdresser barber stylist vet farmer shepherd fitter surveyor estimator scientist researcher journalist reporter translator interpreter actuary banker broker ' +
    'dentist optician radiographer paramedic firefighter detective postman courier steward purser conductor guard warden tutor governor treasurer chair chairman chairwoman',
);
/** Titles of those who lead others. */
export const LEADING = stemsIn('manager management managing lead leader leadership leading head director supervisor deputy principal chief');

/** Moving house, and the wish or the readiness to do a thing. */
export const MOVES = setOf('relocate relocating relocation move moving uproot');
export const READY = setOf("happy willing ready open glad gladly prepared free able fine keen love would could can will i'd i'll problem flexible happily");
/** What a plan ends in, where it is not one on record. */
export const DESTINATIONS = setOf(
  'become becoming be being move moving train go going open start run retire work end specialise specialize stay leave leaving set switch qualify retrain study own teach lead manage join',
);
/** What numbers and lengths of time are told with: they are compared as values. */
export const NUMERIC = setOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred thousand million half third quarter quarters thirds dozen couple percent percentage pound pounds euro euros dollar dollars quid year years month months week weeks day days hour hours minute minutes decade ' +
    'fortnight daily weekly monthly yearly end',
);

/** Said of what comes on top: it is not the thing on record. */
export const BESIDES = setOf('also too additionally besides');
/** Where somebody works, by its last noun. */
export const PLACES_OF_WORK = setOf('unit team department ward section desk branch division side office');
/** Words of wishes and plans. */
export const WISHES = setOf(
  'dreaming dreams dreamt want wanted wants hope hoping plan planning aim aiming goal goals aspire dream intend love like see step expect',
);
export const DEGREES = stemsIn('degree master doctorate diploma foundation apprenticeship');
export const MONTHS = setOf('january february march april may june july august september october november december');
export const SHORT_MONTHS = setOf('jan feb mar apr jun jul aug sep sept oct nov dec');
export const DAYS = setOf(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter',
);

const UP = setOf('morethings rose rise risen grew grow grown increased increase up gained raised');
const DOWN = setOf('fewer fell fall fallen dropped drop down cut reduced reduce lower shrank decreased');
const EARLY = setOf('early ahead before');
const LATE = setOf('late behind overdue');
const FULL = setOf('fulltime');
const PART = setOf('parttime');
const MORE = setOf('overbudget');
const LESS = setOf('underbudget');
const PASSED = setOf('passed succeeded');
const FAILED = setOf('failed');
/** Pairs of which a text says one or the other. */
export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [UP, DOWN],
  [EARLY, LATE],
  [FULL, PART],
  [MORE, LESS],
  [PASSED, FAILED],
];

/** Told as done, and as going on: one learns what one cannot yet, and holds what one has passed. */
export const DONE = /\b(?:already|last (?:year|month|summer|week)|i (?:did|passed|got|finished|completed)|i've (?:done|passed|got|finished|completed))\b/;
export const ONGOING = /\b(?:studying|working towards|still learning|in training)\b/i;
