import type { Document } from '../../document/document.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import type { Question } from '../../rubric/question.ts';
import type { ElementResult } from '../../rubric/result.ts';
import type { FollowUp } from '../log.ts';
import { boastIn } from './boasts.ts';
import { claimIn, isAllTalk } from './claims.ts';
import { contradictionIn, contradictionWithin } from './contradictions.ts';
import { indirectTrap } from './indirect-traps.ts';
import { introducedThing, namedThing } from './named-things.ts';
import { quoteAround } from './quote.ts';
import type { Stance } from './stances.ts';
import { vagueIn } from './vague-words.ts';

/** Something worth asking about an answer. */
export type Gap = Pick<FollowUp, 'trigger' | 'itemId' | 'quote' | 'against'> & {
  /** Concepts of the element or trap, that patterns are chosen by. */
  readonly concepts: readonly string[];
  /** What the bank itself would ask. */
  readonly ask: string | null;
  /** Whether only the curious ask: the answer stands without it. */
  readonly isExtra: boolean;
};

export type GapInput = {
  readonly doc: Document;
  readonly feedback: Feedback | null;
  readonly rubric: Question | undefined;
  readonly stances: readonly Stance[];
  readonly earlier: readonly Stance[];
  /** Concepts that answers to earlier questions had: a horizon told once is told. */
  readonly knownConcepts: ReadonlySet<string>;
  /** Names that are nobody's news: the role, the company, who is asking. */
  readonly familiar: string;
  /** Whether this question has had no follow-up yet: only then is what was barely heard asked about. */
  readonly isFirst: boolean;
  /** Whether who asks is curious enough to ask about any name, where nothing else is worth asking. */
  readonly asksForNames: boolean;
  readonly isUsed: (quote: string) => boolean;
};

/** Told in one answer, these need not be told in the next. */
const TOLD_ONCE = new Set(['near-horizon', 'far-horizon']);
/** Elements whose probabilities differ by less than this are equally likely to be missing; the question's order decides. */
const ALIKE = 0.05;
/**
 * An element that counts as heard, but less surely than this, is asked about once more, with the words that may have been it: of frozen
 * answers that lack one element, the one lacking was heard with .7 to .9 in one of ten.
 */
const SURE_FROM = 0.9;
/** Roundabout words into a trap of this concept are claims, and asked about as such. */
const PRAISE = 'empty-praise';
const CLAIMS = 'authenticity/unproved-self-praise';

/** What hearing holds for avoided, more surely than this, no roundabout words make a trap. */
const AVOIDED_BELOW = 0.015;
/** In an answer beside the point, a trap is asked about where it is likelier than not. */
const LIKELY_FROM = 0.5;

/**
 * What is worth asking, most worth first: contradictions; traps in words that can be meant otherwise; claims where there is
 * nothing but claims; what is required and missing or only hinted at; plain traps and other claims; something of one's own that was named; what was barely heard; other names; vague words.
 */
export function gapsOf(input: GapInput): Gap[] {
  const { lacking, barely } = unheard(input);
  const trapped = traps(input);
  const claimed = claims(input);
  const misses = isBesideThePoint(input);
  const isEmpty = isAllTalk(input.doc, input.feedback?.specifics ?? []) && !input.feedback?.otherQuestion;
  const roundabout = trapped.filter(({ isRoundabout, gap }) => isRoundabout && !gap.concepts.includes(PRAISE)).map(({ gap }) => gap);
  const others = trapped.map(({ gap }) => gap).filter((gap) => !roundabout.includes(gap));
  return [
    ...contradictions(input),
    ...roundabout,
    ...(isEmpty ? claimed : []),
    ...(misses ? [...boasts(input), ...(isEmpty ? bareClaims(input) : []), ...others] : []),
    ...lacking,
    ...(misses ? [] : others),
    ...(isEmpty ? [] : claimed),
    ...named(input, introducedThing, false),
    ...barely,
    ...named(input, namedThing, !input.asksForNames),
    ...vague(input),
  ];
}

const BARE = { itemId: null, against: null, concepts: [], ask: null, isExtra: false } as const;

function contradictions({ stances, earlier }: GapInput): Gap[] {
  const found = contradictionIn(stances, earlier) ?? contradictionWithin(stances);
  if (!found) return [];
  const { now, before } = found;
  return [{ ...BARE, trigger: 'contradiction', quote: now.quote, against: { quote: before.quote, questionKey: before.questionKey } }];
}

/** From this share on of what is required and was not heard, an answer is of another kind: what it says instead is asked about before what it lacks. */
const MISSES_FROM = 0.5;
const MISSES_LEAST = 2;

/** Who answers another question is asked for what this one asks. */
function isBesideThePoint({ feedback }: GapInput): boolean {
  if (feedback?.otherQuestion) return false;
  const required = feedback?.elements.filter((element) => element.required) ?? [];
  const missing = required.filter(({ status }) => status === 'missing').length;
  return missing >= MISSES_LEAST && missing >= MISSES_FROM * required.length;
}

/** Required elements that were not heard, or barely, least heard first. Without a reading none was heard. */
function unheard({ doc, feedback, rubric, knownConcepts, isFirst }: GapInput): { lacking: Gap[]; barely: Gap[] } {
  const specs = new Map(rubric?.elements.map((spec) => [spec.id, spec]));
  const results: readonly Pick<ElementResult, 'id' | 'required' | 'status' | 'probability' | 'evidence'>[] =
    feedback?.elements ?? (rubric?.elements ?? []).map(({ id, required }) => ({ id, required, status: 'missing', probability: 0, evidence: [] }));
  const found = results
    .map((one, place) => ({ ...one, place, concepts: specs.get(one.id)?.concepts ?? [] }))
    .filter(({ required, probability, concepts }) => required && probability < SURE_FROM && !concepts.some((id) => TOLD_ONCE.has(id) && knownConcepts.has(id)))
    .sort((a, b) => Math.round((a.probability - b.probability) / ALIKE) || a.place - b.place)
    .map(({ id, status, evidence: [first], concepts }) => {
      const isHint = (status === 'partly' || status === 'covered') && first?.span.kind === 'text';
      const quote = isHint && first.span.kind === 'text' ? quoteAround(doc, first.span.start, first.span.end) : '';
      const gap: Gap = { ...BARE, trigger: 'missing-element', itemId: id, quote: quote === '' ? null : quote, concepts, ask: specs.get(id)?.followUp ?? null };
      return { gap, isCovered: status === 'covered' };
    });
  const of = (isCovered: boolean): Gap[] => found.flatMap((one) => (one.isCovered === isCovered ? [one.gap] : []));
  // One element that was barely heard is a doubt; several would be an interrogation.
  return { lacking: of(false), barely: isFirst ? of(true).slice(0, 1) : [] };
}

/** Traps that are committed, in plain words or roundabout ones. One of leaving something out, without words that say so, is asked for as that element. */
function traps(input: GapInput): { readonly gap: Gap; readonly isRoundabout: boolean }[] {
  const { doc, feedback, rubric } = input;
  const misses = isBesideThePoint(input);
  const specs = new Map(rubric?.traps.map((spec) => [spec.id, spec]));
  return (feedback?.traps ?? []).flatMap(({ id, status, probability, evidence: [first] }) => {
    const spec = specs.get(id);
    const isLikely = !spec?.absenceOf && (status === 'committed' || (probability >= LIKELY_FROM && misses));
    const plain = isLikely && first?.span.kind === 'text' ? first.span : null;
    const span = plain ?? (spec && probability >= AVOIDED_BELOW ? indirectTrap(doc, spec.concepts) : null);
    if (!span) return [];
    const quote = quoteAround(doc, span.start, span.end);
    const gap: Gap = { ...BARE, trigger: 'trap', itemId: id, quote, concepts: spec?.concepts ?? [], ask: spec?.followUp ?? null };
    return [{ gap, isRoundabout: plain === null }];
  });
}

/** Praise of oneself without proof: as the rule of authenticity finds it, and a few ways more. */
function claims({ doc, feedback, isUsed }: GapInput): Gap[] {
  const quotes = (feedback?.findings ?? [])
    .filter(({ ruleId }) => ruleId === CLAIMS)
    .flatMap(({ evidence }) => evidence.flatMap((one) => ('quote' in one ? [one.quote] : [])));
  const quote = quotes.find((one) => !isUsed(one)) ?? claimIn(doc, feedback?.specifics ?? [], isUsed);
  return quote === null ? [] : [{ ...BARE, trigger: 'claim', quote }];
}

/** Sweeping words about oneself, in an answer that tells of no occasion. */
function boasts({ doc, feedback, isUsed }: GapInput): Gap[] {
  const quote = feedback?.specifics.some(({ kind }) => kind === 'name' || kind === 'tool') ? null : boastIn(doc);
  return quote === null || isUsed(quote) ? [] : [{ ...BARE, trigger: 'claim', quote }];
}

/** Hearing takes an answer for praise of oneself that nothing shows, this surely or more. */
const BARE_FROM = 0.8;

/** Praise of oneself in words that no rule knows, where hearing knows the kind, and the words are of oneself. */
function bareClaims({ feedback, rubric, doc, isUsed }: GapInput): Gap[] {
  const isPraise = (id: string): boolean => rubric?.traps.some((spec) => spec.id === id && spec.concepts.includes(PRAISE)) ?? false;
  const heard = feedback?.traps.some(({ id, status, probability }) => status === 'committed' && probability >= BARE_FROM && isPraise(id));
  const own = heard ? doc.sentences.find(({ text }) => OWN.test(text)) : undefined;
  const quote = own ? quoteAround(doc, own.start, own.start + 1) : '';
  return quote === '' || isUsed(quote) ? [] : [{ ...BARE, trigger: 'claim', quote }];
}
const OWN = /\b(?:I|I'm|me|my)\b/;

function vague({ doc, isUsed }: GapInput): Gap[] {
  const quote = vagueIn(doc, isUsed);
  return quote === null ? [] : [{ ...BARE, trigger: 'vague-word', quote, isExtra: true }];
}

function named({ doc, feedback, familiar, isUsed }: GapInput, find: typeof namedThing, isExtra: boolean): Gap[] {
  const quote = find({ doc, specifics: feedback?.specifics ?? [], familiar, isUsed });
  return quote === null ? [] : [{ ...BARE, trigger: 'named-thing', quote, isExtra }];
}
