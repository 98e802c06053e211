import { fillersWhere } from '../disfluency/fillers.ts';
import type { Document } from '../document/document.ts';
import { countSubjects } from '../document/pronouns.ts';
import type { Form } from '../rubric/question.ts';
import { UNPUNCTUATED_WORDS } from '../rules/spans.ts';
import { MEASURES, type MeasureDefinition, type TextMeasureName } from './definitions.ts';
import { filledPausesPerMinute } from './filled-pauses.ts';
import { FORM_SECONDS, FORM_WORDS } from './lengths.ts';
import type { Measure } from './measure.ts';
import { minutesOf } from './norms.ts';
import { wordVariety } from './variety.ts';

export { MEASURES, type MeasureDefinition } from './definitions.ts';
export { DELIVERY_MEASURES } from './delivery-definitions.ts';
export { FORM_SECONDS, FORM_WORDS } from './lengths.ts';
export { MEDIAN_WORDS_PER_MINUTE } from './norms.ts';

const SECONDS_A_MINUTE = 60;

/** Counts and rates of an answer's words, in the order of `docs/measures.md`. What cannot be told (variety of a short answer) is left out; an empty answer has none. */
export function measure(doc: Document, context: { readonly form: Form }): Measure[] {
  if (doc.words.length === 0) return [];
  const values = valuesOf(doc);
  return MEASURES.flatMap((definition: MeasureDefinition): Measure[] => {
    const value = values[definition.name as TextMeasureName];
    return value === null
      ? []
      : [{ name: definition.name, value: Math.round(value * 100) / 100, unit: definition.unit, usual: usualOf(definition, context.form) }];
  });
}

function valuesOf(doc: Document): Readonly<Record<TextMeasureName, number | null>> {
  const words = doc.words.length;
  const per100 = (count: number): number => (count * 100) / words;
  const count = (kind: 'filledPause' | 'reparandum'): number => doc.disfluencies.filter((d) => d.kind === kind).length;
  const likes = fillersWhere(doc, 'discourseMarker', (text) => text === 'like').length;
  const markers = fillersWhere(doc, 'discourseMarker', (text) => text !== 'like').length + fillersWhere(doc, 'editTerm', (text) => text === 'i mean').length;
  const persons = countSubjects(doc);
  const minutes = minutesOf(words);
  const isTold = words / doc.sentences.length < UNPUNCTUATED_WORDS;
  return {
    words,
    secondsAtMedianRate: Math.round(minutes * SECONDS_A_MINUTE),
    sentences: doc.sentences.length,
    wordsPerSentence: isTold ? words / doc.sentences.length : null,
    filledPauses: count('filledPause'),
    filledPausesPerMinute: filledPausesPerMinute(doc),
    likePer100Words: per100(likes),
    markersPer100Words: per100(markers),
    falseStartsPer100Words: per100(count('reparandum')),
    iPer100Words: per100(persons.i),
    wePer100Words: per100(persons.we),
    wordVariety: wordVariety(doc.words),
  };
}

/** What is usual for a measure in an answer of a form. */
export function usualOf({ name, usual }: MeasureDefinition, form: Form): Measure['usual'] {
  if (usual !== 'form') return usual;
  return name === 'words' ? FORM_WORDS[form] : FORM_SECONDS[form];
}
