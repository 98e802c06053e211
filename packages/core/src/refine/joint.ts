import type { Word } from '../document/word.ts';
import { cannotEnd, isCoordinator, isNominative, isSubject, oneOf } from './grammar.ts';
import { closersOf, openersOf } from './punctuation.ts';

/** How two words meet once what stood between them is cut: the stretches of the answer that stay, as offset ranges in order, and a mend after the first. */
export type Joint = { readonly keeps: readonly { start: number; end: number }[]; readonly mend: string };

/** The two words, the gaps next to them, and what was cut. */
export type Meeting = {
  readonly text: string;
  readonly before: Word;
  readonly after: Word;
  /** The word behind `after`. */
  readonly next: Word | undefined;
  readonly firstCutStart: number;
  readonly lastCutEnd: number;
  /** The last thing cut was begun again: its comma marked the break, not a pause of the sentence. */
  readonly isRestart: boolean;
  /** The first thing cut was begun again: the mark before it is the sentence's own. */
  readonly isRestartFirst: boolean;
  readonly isAside: boolean;
  /** The first word of the sentence that stays. */
  readonly opening: Word;
  /** A verb of the sentence stands before the cut. */
  readonly isAfterVerb: boolean;
  /** A mark of punctuation stays in the sentence before the cut. */
  readonly isAfterBreak: boolean;
};

const STRONG = /[;:!?]|\.(?!\.)/;
const WEAK = /[,—–…-]|\.\./;
const DASH = /[—–-]/;
const opensAdverbialClause = oneOf('when if after before once although though while as since because in at during by');

/** Keeps at most one of the marks that stood on the two sides of the cut, and one space. */
export function joint(meeting: Meeting): Joint {
  const { text, before, after, firstCutStart, lastCutEnd } = meeting;
  const rawLeft = text.slice(before.end, firstCutStart);
  const rawRight = text.slice(lastCutEnd, after.start);
  const isBracketed = rawLeft.endsWith('(') && rawRight.startsWith(')');
  const closers = isBracketed ? (/^["'”’]*/.exec(rawLeft)?.[0].length ?? 0) : closersOf(rawLeft);
  const openers = openersOf(rawRight);
  const left = { start: before.end + closers, end: isBracketed ? firstCutStart - 1 : firstCutStart };
  const right = { start: lastCutEnd + (isBracketed ? 1 : 0), end: after.start - openers };
  const side = chooseSide(meeting, text.slice(left.start, left.end), text.slice(Math.min(right.start, right.end), right.end), isBracketed);
  const own = { start: before.end, end: before.end + closers };
  const opening = { start: after.start - openers, end: after.start };
  const chosen = side === 'left' ? trimmed(text, left) : side === 'right' ? trimmed(text, right) : spaceOf(text, right, left);
  const separates = chosen.end > chosen.start && /[\s—–…/]$/.test(text.slice(chosen.start, chosen.end));
  return { keeps: [own, chosen, opening].filter(({ start, end }) => end > start), mend: separates ? '' : ' ' };
}

type Side = 'left' | 'right' | 'neither';

function chooseSide(meeting: Meeting, left: string, right: string, isBracketed: boolean): Side {
  if (isBracketed) return /\S/.test(right) ? 'right' : 'neither';
  if (STRONG.test(left)) return 'left';
  if (STRONG.test(right) && !meeting.isRestart) return 'right';
  const marksLeft = WEAK.test(left);
  const marksRight = WEAK.test(right);
  if (meeting.isRestartFirst) return marksLeft && !cannotEnd(meeting.before) ? 'left' : 'neither';
  if (marksLeft && marksRight) {
    const [dashLeft, dashRight] = [DASH.test(left), DASH.test(right)];
    if (dashLeft !== dashRight) return dashLeft ? 'left' : 'right';
    return !(meeting.isAside && dashLeft) && keepsPause(meeting) ? 'left' : 'neither';
  }
  if (marksLeft) return cannotEnd(meeting.before) && !isReply(meeting) ? 'neither' : 'left';
  return marksRight && !meeting.isRestart && opensNewPart(meeting) ? 'right' : 'neither';
}

/** Of two marks around a cut, one stays where the sentence pauses even without what was cut: before a new clause, and between the members of a list. */
function keepsPause(meeting: Meeting): boolean {
  const { before, after, next, opening, isAfterVerb, isAfterBreak } = meeting;
  if (isReply(meeting)) return true;
  if (cannotEnd(before) || thinks(before) || before.lower.endsWith('est')) return false;
  // "Tom and Jerry", but "invoices, payments, and taxes" and "we left, and they stayed".
  if (isCoordinator(after)) return isAfterVerb && (isAfterBreak || isSubject(next));
  if (opensSideClause(after)) return isAfterVerb;
  if (before.tag === 'VERB' && isComplement(after)) return false;
  if (['AUX', 'ADP', 'PART'].includes(after.tag)) return false;
  if (opensAdverbialClause(opening) && opening !== before && !isAfterBreak) return true;
  if (isNominative(after)) return true;
  if (isSubject(before)) return false;
  if (before === opening) return counts(before) || before.tag === 'ADV' || before.tag === 'ADJ' || before.tag === 'NUM';
  if (after.tag === 'VERB') return isAfterVerb;
  return !['VERB', 'PRON', 'ADV'].includes(before.tag) && !(before.tag === 'ADJ' && after.tag === 'NOUN');
}

/** "No, honestly, I'd rather stay": the reply is a sentence of its own; "no, um, problem" is none. */
const isReply = ({ before, after, opening }: Meeting): boolean => before === opening && replies(before) && isSubject(after);
const replies = oneOf('yes no yeah sure absolutely definitely');
const opensSideClause = oneOf('when if because although though while which since unless until whereas');
const isComplement = oneOf('how what who why where whether that to');
const counts = oneOf('first second third fourth firstly secondly thirdly finally lastly next');
const thinks = oneOf('think thought believe believed feel felt say said says know knew guess hope wish mean');

const opensNewPart = ({ before, after }: Meeting): boolean =>
  !cannotEnd(before) && (isCoordinator(after) || isNominative(after) || ['which', 'because', 'although'].includes(after.lower));

/** The mark with the one space behind it; of a wider gap the rest goes. */
function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let stop = end;
  while (stop - 1 > start && /\s/.test(text.charAt(stop - 1)) && /\s/.test(text.charAt(stop - 2))) stop--;
  return { start, end: stop };
}

/** One character of white space, from the right gap if it has one. */
function spaceOf(text: string, ...gaps: readonly { start: number; end: number }[]): { start: number; end: number } {
  for (const { start, end } of gaps) {
    for (let at = end - 1; at >= start; at--) if (/\s/.test(text.charAt(at))) return { start: at, end: at + 1 };
  }
  return { start: 0, end: 0 };
}
