import { formatMessage } from '@candor/content/messages';
import type { Feedback, Finding, Severity } from '@candor/core';
import { DIMENSION_NAMES, type Page } from './page.ts';
import { evidenceText } from './quote.ts';

const MARKS: Readonly<Record<Severity, string>> = { improve: '→', note: '·', strength: '+' };
const ORDER: readonly Severity[] = ['improve', 'note', 'strength'];
/** Places of one remark that are quoted; the rest are counted. */
const MOST_QUOTES = 3;
/** Said by the checklist already. */
const IN_CHECKLIST = 'relevance/covered-element';

/** The one sentence of what to change, with the words it is about. */
export function focusSection({ focus, findings }: Pick<Feedback, 'focus' | 'findings'>, page: Page): string[] {
  const finding = findings.find((one) => one.id === focus?.findingId);
  const heading = page.heading('Change one thing');
  if (!finding) return [...heading, ...page.paragraph('Nothing stands out to change first. The remarks below are what was noticed.')];
  const message = formatMessage(finding.messageId, finding.data);
  return [
    ...heading,
    ...page.paragraph([{ text: message.do ?? message.say, paint: page.paints.strong }]),
    ...(message.do ? page.paragraph([{ text: message.say }, { text: message.why ? ` ${message.why}` : '' }]) : []),
    ...quotes(finding, page, 2),
  ];
}

/** Everything that was noticed: what to change first, then notes, then what is good; within each in the order of the answer. */
export function remarks({ focus, findings }: Pick<Feedback, 'focus' | 'findings'>, page: Page): string[] {
  const shown = findings.filter((finding) => finding.ruleId !== IN_CHECKLIST && finding.id !== focus?.findingId);
  if (shown.length === 0) return [];
  return [
    ...page.heading('Remarks'),
    ...ORDER.flatMap((severity) => shown.filter((finding) => finding.severity === severity)).flatMap((finding) => remark(finding, page)),
  ];
}

function remark(finding: Finding, page: Page): string[] {
  const message = formatMessage(finding.messageId, finding.data);
  const { dimension } = finding;
  return [
    ...page.item(MARKS[finding.severity], [
      { text: `${DIMENSION_NAMES[dimension]}: `, paint: page.paints.dimension[dimension] },
      { text: message.say, paint: page.paints.strong },
    ]),
    ...quotes(finding, page, 4),
    ...(message.why ? page.paragraph([{ text: message.why, paint: page.paints.quiet }], 4) : []),
    ...(message.do ? page.paragraph(message.do, 4) : []),
  ];
}

/** What a remark rests on: the person's words, and measured values with what is usual. */
function quotes({ evidence }: Finding, page: Page, indent: number): string[] {
  const measured = evidence.filter((one) => 'measure' in one).map(evidenceText);
  const said = evidence.filter((one) => 'quote' in one).flatMap((one) => evidenceText(one) ?? []);
  const more = said.length - MOST_QUOTES;
  return [
    ...measured.flatMap((text) => page.paragraph(text ?? '', indent)),
    ...(said.length === 0 ? [] : page.paragraph(`You: ${said.slice(0, MOST_QUOTES).join(' · ')}${more > 0 ? ` and ${more} more` : ''}`, indent)),
  ];
}
