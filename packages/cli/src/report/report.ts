import type { Feedback } from '@candor/core';
import { answerSection } from './answer.ts';
import { checklist } from './checklist.ts';
import { levels } from './levels.ts';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';
import { preparedSections } from './prepared.ts';
import { focusSection, remarks } from './remarks.ts';
import { tightenedSection } from './tightened.ts';

/** A feedback to be read by a person: the one thing first, then the rest. `text` is the answer it was made from. */
export function report({ text, feedback }: { text: string; feedback: Feedback }, paints: Paints, width: number): string {
  const page = pageOf(paints, width);
  const lines = [
    ...page.paragraph([{ text: feedback.question.question, paint: paints.strong }], 0),
    ...page.paragraph([{ text: lengthLine(feedback), paint: paints.quiet }], 0),
    ...focusSection(feedback, page),
    ...answerSection(text, feedback.elements, page),
    ...checklist(feedback, page),
    ...levels(feedback.dimensions, page),
    ...preparedSections(feedback, page),
    ...remarks(feedback, page),
    ...tightenedSection(text, feedback.tightened, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** "148 words (usual 60–150) · about 56 seconds aloud · typed". */
function lengthLine({ measures, modality }: Feedback): string {
  const measureOf = (name: string) => measures.find((measure) => measure.name === name);
  const words = measureOf('words');
  const seconds = measureOf('secondsAtMedianRate');
  const parts = [
    words && `${words.value} words${words.usual ? ` (usual: ${words.usual[0]}–${words.usual[1]})` : ''}`,
    seconds && `about ${Math.round(seconds.value)} seconds aloud`,
    modality,
  ];
  return parts.filter(Boolean).join(' · ');
}
