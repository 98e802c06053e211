import { asInnerQuotes } from '@candor/content/messages';
import type { QuestionReport, ReportedElement } from '@candor/core';
import type { Block } from './block.ts';
import { clock, say } from './say.ts';

/** One question of the report. */
export function writeQuestion(question: QuestionReport): Block[] {
  const { status, startMs, oneThing } = question;
  return [
    { kind: 'heading', level: 3, text: startMs === null ? question.question : `${question.question} (${clock(startMs)})` },
    ...(status === 'answered' || status === 'left-out' ? [] : [paragraph(say(`report/status-${status}`, { why: question.why ?? 'none' }))]),
    ...(oneThing ? [paragraph(say('report/one-thing', { say: say(oneThing.messageId, oneThing.data) })), ...quoted(oneThing.quote)] : []),
    ...elementLines(question.elements),
    ...question.followUps.flatMap(({ text, followUp, label, brought, quote }) => [
      paragraph(
        `${say(`report/follow-up-${followUp.trigger}`, { text: asInnerQuotes(text), label: label ?? '', quote: followUp.quote ?? '', earlier: followUp.against?.quote ?? '' })} ${say(`report/brought-${brought}`)}`,
      ),
      ...quoted(quote),
    ]),
  ];
}

function elementLines(elements: readonly ReportedElement[]): Block[] {
  const labels = (are: (element: ReportedElement) => boolean): string =>
    elements
      .filter(are)
      .map(({ label }) => label)
      .join('; ');
  const lines = [
    ['report/heard-first', labels(({ first, last }) => first === 'covered' && last === 'covered')],
    ['report/heard-later', labels(({ first, last }) => first !== 'covered' && last === 'covered')],
    ['report/heard-in-part', labels(({ last }) => last === 'partly')],
    ['report/not-heard', labels(({ last }) => last === 'missing')],
    ['report/could-not-tell', labels(({ last }) => last === 'unsure')],
  ] as const;
  const items = lines.flatMap(([id, text]) => (text === '' ? [] : [say(id, { labels: text })]));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quoted = (quote: string | null): Block[] => (quote === null || quote === '' ? [] : [{ kind: 'quote', text: quote }]);
