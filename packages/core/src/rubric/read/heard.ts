import type { Document } from '../../document/document.ts';
import type { QuoteEvidence } from '../../finding/finding.ts';
import {
  type Bank,
  type BankItem,
  type ConceptLogits,
  calibrated,
  featuresOf,
  type HearModels,
  type HearUnit,
  hearsEmptyTalk,
  logitOf,
  probability,
  type Stretch,
  stretchOf,
} from '../hear/index.ts';
import type { StoryModel } from '../story/story-model.ts';
import type { QuestionProfiles } from './profiles.ts';

/** What hearing needs: the bank and what was learnt from it, one set of models for an encoder and one for words alone. */
export type Ear = {
  readonly bank: Bank;
  readonly withMeaning: HearModels;
  readonly wordsOnly: HearModels;
  readonly profiles: QuestionProfiles;
  readonly story: StoryModel;
};

/** What comparing an answer with the bank needs. */
export type Hearing = Pick<Ear, 'bank' | 'withMeaning' | 'wordsOnly'>;

/** One unit of the answer as the bank sees it, with how strongly it sounds like each concept. */
export type HeardUnit = { readonly unit: HearUnit; readonly stretch: Stretch; readonly concepts: ConceptLogits };

/** For every item of a question: how sure the answer makes of it, the unit that shows it best, and where a sentence or clause first might show it; null where none might. */
export type Heard = {
  readonly item: BankItem;
  readonly probability: number;
  readonly unit: HearUnit;
  readonly concepts: readonly string[];
  readonly perhapsFrom: number | null;
};

export const modelsOf = (ear: Hearing, stretch: Stretch | undefined): HearModels => (ear.bank.matrix && stretch?.vector ? ear.withMeaning : ear.wordsOnly);

/** Compares each unit with the concepts. `vectorOf` is null without an encoder; a unit it does not know is heard by words. */
export function hearAll(ear: Hearing, units: readonly HearUnit[], vectorOf: ((text: string) => Float32Array | undefined) | null): HeardUnit[] {
  const heard = new Map<string, ConceptLogits>();
  return units.map((unit) => {
    const stretch = stretchOf(ear.bank, unit.text, vectorOf?.(unit.text) ?? null);
    const parts = unit.kind === 'pair' ? unit.parts.flatMap((part) => heard.get(part) ?? []) : [];
    const concepts = parts.length > 0 ? strongest(parts) : conceptLogits(ear.bank, modelsOf(ear, stretch), stretch);
    heard.set(unit.text, concepts);
    return { unit, stretch, concepts };
  });
}

/** How strongly a stretch sounds like each concept. `leftOut` is a row of the bank that is acted on as if it were not there. */
export function conceptLogits(bank: Bank, models: HearModels, stretch: Stretch, leftOut = -1): ConceptLogits {
  const features = featuresOf(bank, bank.concepts, stretch, NONE, leftOut);
  return new Map(bank.concepts.map((concept, i) => [concept.id, logitOf(models.concept, features[i] ?? [])]));
}

const NONE: ConceptLogits = new Map();

const strongest = (parts: readonly ConceptLogits[]): ConceptLogits =>
  new Map([...(parts[0] ?? NONE)].map(([id, logit]) => [id, Math.max(logit, ...parts.slice(1).map((part) => part.get(id) ?? logit))]));

/** A pair of sentences has to be clearly better than one alone before it is taken as the evidence; in log odds. */
const PAIR_PENALTY = 1.5;
/** From this probability on a sentence cannot be said not to show an element: half of those that do are below what counts as heard. */
const PERHAPS_FROM = 0.2;
/** A concept is named where it is more likely than not. */
const CONCEPT_FROM = 0;

type Best = { readonly logit: number; readonly heard: HeardUnit; readonly perhapsFrom: number | null };

/** What the answer shows of each item of a question, in the question's order. Empty for an answer without words. */
export function hearQuestion(ear: Hearing, question: string, heard: readonly HeardUnit[]): Heard[] {
  const items = ear.bank.itemsOf.get(question) ?? [];
  const models = modelsOf(ear, heard[0]?.stretch);
  return bestOf(ear.bank, items, models, heard).map(({ logit, heard: { unit, concepts }, perhapsFrom }, i) => {
    const item = items[i] as BankItem;
    return {
      item,
      probability: calibrated(item.kind === 'trap' ? models.trapCalibration : models.elementCalibration, logit),
      unit,
      concepts: [...concepts].flatMap(([id, strength]) => (strength >= CONCEPT_FROM ? [id] : [])),
      perhapsFrom,
    };
  });
}

/** What is not wanted, or only supposed, is no instance of what people say plainly; in log odds, enough to take back the surest match. */
const MODALITY_PENALTY = 20;
/** An item of whose phrasings so many negate, or suppose, may be said that way. */
const OFTEN_NEGATED = 0.5;
const OFTEN_SUPPOSED = 0.3;
/** "I wouldn't want to be away for more than three nights" is a limit. */
const BOUNDARY = 'boundary';

/** What these concepts say is to come. Of 349 sentences that show them one tells of the past alone, of 1,301 beside them 130. Source: candor-trials, the bank's own answers. */
const TO_COME: ReadonlySet<string> = new Set(['near-horizon', 'far-horizon']);

/** What the company says may show these; no sentence that shows one of the others reports its words. Source: candor-trials, the bank's own answers. */
const OF_THE_COMPANY: ReadonlySet<string> = new Set(['employer-link', 'employer-gain', 'reason']);

function modalityPenalty({ kind, negated, supposed, concepts }: BankItem, { isRefusal, isSupposed, isPast, isReported }: Stretch): number {
  if (isReported && kind === 'element' && concepts.length > 0 && !concepts.some((concept) => OF_THE_COMPANY.has(concept))) return MODALITY_PENALTY;
  if (isPast && kind === 'element' && concepts.some((concept) => TO_COME.has(concept))) return MODALITY_PENALTY;
  if (isRefusal) return kind === 'element' && negated < OFTEN_NEGATED && !concepts.includes(BOUNDARY) ? MODALITY_PENALTY : 0;
  return isSupposed && supposed < OFTEN_SUPPOSED ? MODALITY_PENALTY : 0;
}

/** Words that could be anybody's show nothing, beside a sentence that does as little as alone; in log odds, enough to take back the surest match. */
const EMPTY_PENALTY = 20;

/** The best stretch for each item, in log odds. */
export function bestOf(bank: Bank, items: readonly BankItem[], models: HearModels, heard: readonly HeardUnit[]): Best[] {
  const best: Best[] = [];
  const empty = new Set(heard.flatMap(({ stretch, unit }) => (stretch.isEmpty ? [unit.text] : [])));
  for (const one of heard) {
    const isEmpty = one.stretch.isEmpty || one.unit.parts.some((part) => empty.has(part));
    const features = featuresOf(bank, items, one.stretch, one.concepts);
    items.forEach((item, i) => {
      const raw = logitOf(models[item.kind === 'trap' ? 'trap' : 'element'], features[i] ?? []);
      const isPair = one.unit.kind === 'pair';
      const logit = raw - (isPair ? PAIR_PENALTY : 0) - modalityPenalty(item, one.stretch) - (isEmpty && !hearsEmptyTalk(bank, item) ? EMPTY_PENALTY : 0);
      const known = best[i];
      const isEarlier = !isPair && one.unit.start < (known?.perhapsFrom ?? Number.POSITIVE_INFINITY) && probability(logit) >= PERHAPS_FROM;
      if (known && logit <= known.logit && !isEarlier) return;
      const perhapsFrom = isEarlier ? one.unit.start : (known?.perhapsFrom ?? null);
      best[i] = !known || logit > known.logit ? { logit, heard: one, perhapsFrom } : { ...known, perhapsFrom };
    });
  }
  return best;
}

export const quoteUnit = (doc: Document, unit: Pick<HearUnit, 'start' | 'end'>): QuoteEvidence => ({
  span: { kind: 'text', start: unit.start, end: unit.end },
  quote: doc.text.slice(unit.start, unit.end),
});
