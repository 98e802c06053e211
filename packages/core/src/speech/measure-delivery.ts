import type { Document } from '../document/document.ts';
import type { MeasureDefinition } from '../measures/definitions.ts';
import { DELIVERY_MEASURES, type DeliveryMeasureName } from '../measures/delivery-definitions.ts';
import { usualOf } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { Form } from '../rubric/question.ts';
import { type Delivery, hearDelivery, minutesSpoken, wordsPerMinute } from './delivery.ts';
import type { Recording } from './recording.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { speakingMs, syllablesOf, tempoChange } from './tempo.ts';
import { mean, quantile } from './tracks.ts';
import { loudnessVariation, melodyOf } from './voice.ts';

const MS_A_SECOND = 1000;
const SECONDS_A_MINUTE = 60;
/** A statement that ends this much higher sounds like a question, semitones. */
export const RISE_SEMITONES = 2;

/**
 * What a recording adds to the measures of the words, in the order of `docs/measures.md`. What cannot be told is left out: what needs exact times where
 * they are approximate, what needs pitch or level where there is none or the sound spoils it. A silent recording has none.
 */
export function measureDelivery(recording: Recording, doc: Document, context: { readonly form: Form }): Measure[] {
  const delivery = hearDelivery(doc, recording);
  if (!delivery) return [];
  const values = { ...ratesOf(delivery), ...timesOf(delivery), ...voiceOf(delivery) };
  return DELIVERY_MEASURES.flatMap((definition: MeasureDefinition): Measure[] => {
    const value = values[definition.name as DeliveryMeasureName];
    return value === null || !Number.isFinite(value)
      ? []
      : [{ name: definition.name, value: Math.round(value * 100) / 100, unit: definition.unit, usual: usualOf(definition, context.form) }];
  });
}

type Values<Name extends DeliveryMeasureName> = Readonly<Record<Name, number | null>>;

function ratesOf(delivery: Delivery): Values<'speakingTime' | 'speechRate' | 'timePerSyllable' | 'filledPauseRate' | 'fillerWordRate'> {
  const minutes = minutesSpoken(delivery);
  const fillers = delivery.doc.disfluencies.filter((d) => d.kind === 'discourseMarker' || d.kind === 'editTerm').length;
  return {
    speakingTime: minutes * SECONDS_A_MINUTE,
    speechRate: wordsPerMinute(delivery),
    timePerSyllable: (delivery.endMs - delivery.startMs) / Math.max(1, syllablesOf(delivery.words)),
    filledPauseRate: (delivery.words.length - delivery.fluent.length) / minutes,
    fillerWordRate: fillers / minutes,
  };
}

type Timed =
  | 'articulationRate'
  | 'articulationWordRate'
  | 'silentPauses'
  | 'silentPausesPerMinute'
  | 'meanPause'
  | 'longestPause'
  | 'pausesBetweenSentences'
  | 'pausesBetweenClauses'
  | 'pausesInsideClauses'
  | 'timeToFirstWord'
  | 'tempoChange';

function timesOf(delivery: Delivery): Values<Timed> {
  const { words, fluent, pauses, isExact } = delivery;
  const told = (value: number | null): number | null => (isExact ? value : null);
  const seconds = pauses.map(({ ms }) => ms / MS_A_SECOND);
  const ofPauses = (value: number): number | null => told(pauses.length > 0 ? value : null);
  const at = (place: string): number | null => told(delivery.hasPlaces ? pauses.filter((pause) => pause.place === place).length : null);
  const spoken = speakingMs(words, pauses);
  return {
    articulationRate: told((syllablesOf(words) * MS_A_SECOND) / spoken),
    articulationWordRate: told((fluent.length * MS_A_SECOND * SECONDS_A_MINUTE) / spoken),
    silentPauses: told(pauses.length),
    silentPausesPerMinute: told(pauses.length / minutesSpoken(delivery)),
    meanPause: ofPauses(mean(seconds)),
    longestPause: ofPauses(Math.max(...seconds)),
    pausesBetweenSentences: at('sentence'),
    pausesBetweenClauses: at('clause'),
    pausesInsideClauses: at('inside'),
    timeToFirstWord: told(delivery.startMs / MS_A_SECOND),
    tempoChange: told(tempoChange(words, pauses)?.ratio ?? null),
  };
}

function voiceOf({ doc, words, recording }: Delivery): Values<'pitchRange' | 'pitchVariation' | 'loudnessVariation' | 'sentenceEndLevel' | 'risingEnds'> {
  const melody = melodyOf(recording);
  const ends = sentenceEnds(doc, words, recording);
  const levels = ends.flatMap(({ levelDb }) => (levelDb === null ? [] : [levelDb]));
  const rises = ends.flatMap(({ riseSemitones }) => (riseSemitones === null ? [] : [riseSemitones]));
  return {
    pitchRange: melody?.range ?? null,
    pitchVariation: melody?.deviation ?? null,
    loudnessVariation: loudnessVariation(recording),
    sentenceEndLevel: levels.length > 0 ? quantile(levels, 0.5) : null,
    risingEnds: rises.length > 0 ? rises.filter((rise) => rise >= RISE_SEMITONES).length / rises.length : null,
  };
}
