import type { Changed, Confusion, HeardAs, Lack, Nearby, Room, Tried } from '@candor/analysis';
import type { Page } from '../report/page.ts';

const MOST_PAIRS = 3;
const MOST_CHANGES = 8;

/** What elements lack, question by question; elements that lack the same stand together. */
export function roomText(room: readonly Room[], page: Page): string {
  if (room.length === 0) return '';
  const lines = page.heading('Room to be heard better');
  for (const question of new Set(room.map((one) => one.question))) {
    lines.push(...page.paragraph([{ text: question, paint: page.paints.strong }]));
    const idsOf = new Map<string, string[]>();
    for (const { id, lacks } of room.filter((one) => one.question === question)) {
      const text = lacks.map(lackText).join(' ');
      idsOf.set(text, [...(idsOf.get(text) ?? []), id]);
    }
    for (const [text, ids] of idsOf) lines.push(...page.paragraph(`${ids.join(', ')}: ${text}`, 4));
  }
  return `${lines.join('\n')}\n`;
}

function lackText(lack: Lack): string {
  switch (lack.code) {
    case 'few-says':
      return `${lack.have} of ${lack.want} phrasings.`;
    case 'few-near-misses':
      return `${lack.have} of ${lack.want} near misses.`;
    case 'few-trades':
      return `${lack.have} of ${lack.want} trades: other trades say it in other words.`;
    case 'repeats':
      return `Nearly the same: ${lack.pairs
        .slice(0, MOST_PAIRS)
        .map(([one, other]) => `“${one}” and “${other}”`)
        .join('; ')}${lack.pairs.length > MOST_PAIRS ? `; and ${lack.pairs.length - MOST_PAIRS} more` : ''}.`;
    case 'no-close-near-miss':
      return 'No near miss has a word of the phrasings: write one that says the same words and is not it.';
  }
}

/** What each element is most easily taken for. */
export function confusionsText(confusions: readonly Confusion[], page: Page): string {
  const lines = page.heading('Nearest to each element (1 is the same)');
  const near = (where: string, one: Nearby): string[] => [
    ...page.item(one.likeness.toFixed(2), `${one.key}, ${where}`),
    ...page.paragraph(`“${one.own}”`, 7),
    ...page.paragraph(`“${one.other}”`, 7),
  ];
  for (const { key, inQuestion, inBank } of confusions) {
    lines.push(...page.paragraph([{ text: key, paint: page.paints.strong }], 0));
    if (inQuestion) lines.push(...near('in the question', inQuestion));
    if (inBank) lines.push(...near('in the bank', inBank));
  }
  return `${lines.join('\n')}\n`;
}

/** How a sentence is heard, and what it would change. */
export function triedText(tried: Tried, page: Page): string {
  const heardAs = ({ key, kind, probability, nearest }: HeardAs): string[] => [
    ...page.item(percent(probability), `${key}${kind === 'trap' ? ' (trap)' : ''}`),
    ...page.paragraph([{ text: `“${nearest}”`, paint: page.paints.quiet }], 8),
  ];
  const { before, after } = tried.probability;
  const rest = tried.changed.length - MOST_CHANGES;
  const lines = [
    ...page.paragraph([{ text: `“${tried.sentence}”`, paint: page.paints.strong }], 0),
    ...page.heading('Heard now, with the nearest phrasing of each'),
    ...tried.heard.inQuestion.flatMap(heardAs),
    ...page.paragraph('In other questions:', 2),
    ...tried.heard.inBank.flatMap(heardAs),
    ...page.heading(`As a ${tried.as === 'says' ? 'phrasing' : 'near miss'} of ${tried.item}`),
    ...page.paragraph(`The sentence itself is heard as it: ${percent(before).trim()} now, ${percent(after).trim()} once it stands there.`),
    ...(tried.changed.length === 0
      ? page.paragraph('No other sentence of the question is heard differently.')
      : page.paragraph(`${counted(tried.changed.length)} of the question would be heard differently:`)),
    ...tried.changed.slice(0, MOST_CHANGES).flatMap((one) => changedText(one, page)),
    ...(rest > 0 ? page.paragraph(`and ${rest} more; --json has them all.`, 4) : []),
    ...page.paragraph(
      'Weights are not retrained here. npm run train learns them anew from the built-in bank; questions of your own are heard with what is there.',
      0,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function changedText({ text, of, as, item, before, after, better }: Changed, page: Page): string[] {
  const standing = as === 'says' ? 'a phrasing' : 'a near miss';
  const heardAs = of === item ? `as ${item}, ${as === 'says' ? 'which it is' : 'which it is not'}` : `as ${item}; it stands as ${standing} of ${of}`;
  return [
    ...page.item(better ? '+' : '−', `${percent(before).trim()} → ${percent(after).trim()} ${heardAs}`, 4),
    ...page.paragraph([{ text: `“${text}”`, paint: page.paints.quiet }], 6),
  ];
}

const percent = (probability: number): string => `${Math.round(100 * probability)} %`.padStart(5);
const counted = (count: number): string => `${count} other ${count === 1 ? 'sentence' : 'sentences'}`;
