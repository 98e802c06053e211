import type { Sentence } from '../document/document.ts';
import type { Edit } from '../feedback/feedback.ts';
import { type Draft, gapBefore, isKept } from './draft.ts';
import { mergeEdits } from './pieces.ts';
import { terminalOf } from './punctuation.ts';
import { sentencePieces } from './sentence-pieces.ts';

/** A sentence with its closing marks (`at` is its index), or the white space before it. */
type Block = { readonly kind: 'sentence' | 'space'; readonly at: number; readonly text: string; readonly edits: readonly Edit[] };

/** The decided cuts as edits that cover the whole answer, with `lead` at the front. */
export function renderEdits(draft: Draft, lead: Sentence | null): Edit[] {
  const blocks = blocksOf(draft);
  return mergeEdits((lead ? withLeadFirst(blocks, lead) : blocks).flatMap(({ edits }) => edits));
}

function blocksOf(draft: Draft): Block[] {
  const { sentences, text } = draft.doc;
  const spaces = Array.from({ length: sentences.length + 1 }, (_, at) => spaceBefore(draft, at));
  const kept = keptSpaces(
    draft,
    spaces.map(({ start, end }) => text.slice(start, end)),
  );
  return spaces.flatMap((range, at): Block[] => {
    const own = text.slice(range.start, range.end);
    const edit: Edit = kept.has(at) ? { kind: 'keep', ...range, text: own } : { kind: 'cut', ...range, why: whyBeside(draft, at) };
    const space: Block = { kind: 'space', at, text: kept.has(at) ? own : '', edits: own === '' ? [] : [edit] };
    const sentence = sentences[at];
    return sentence ? [space, { kind: 'sentence', at, text: sentence.text, edits: sentencePieces(draft, sentence) }] : [space];
  });
}

/** The white space before sentence `at`, or after the last, without the closing marks of the sentence before it. */
function spaceBefore(draft: Draft, at: number): { start: number; end: number } {
  const { words, sentences, text } = draft.doc;
  const first = sentences[at]?.firstWord ?? words.length;
  const gap = gapBefore(draft, first);
  const end = words[first]?.start ?? text.length;
  return { start: end - gap.length + (first === 0 ? 0 : terminalOf(gap).length), end };
}

const standsIn = (draft: Draft, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && draft.doc.words.slice(sentence.firstWord, sentence.endWord).some(({ index }) => isKept(draft, index));

/** Of the spaces around a run of cut sentences one stays: the end of a paragraph if there is one. Those at the edges of the answer always stay. */
function keptSpaces(draft: Draft, spaces: readonly string[]): Set<number> {
  const kept = new Set<number>([0, spaces.length - 1]);
  let previous = -1;
  draft.doc.sentences.forEach((sentence, at) => {
    if (!standsIn(draft, sentence)) return;
    if (previous >= 0) {
      const newline = spaces.slice(previous + 1, at + 1).findIndex((space) => /[\r\n]/.test(space));
      kept.add(previous + 1 + Math.max(0, newline));
    }
    previous = at;
  });
  return kept;
}

/** Why the sentence beside a space that goes was cut. */
function whyBeside({ doc, whys }: Draft, at: number): string {
  const before = doc.sentences[at - 1];
  const after = doc.sentences[at];
  return (before && whys[before.endWord - 1]) ?? (after && whys[after.firstWord]) ?? 'cut/same-point';
}

/**
 * Puts the sentence first, followed by one of the two spaces that were around it, so that no space is made or lost. A paragraph's end stays where it was if
 * the other space can go along.
 */
function withLeadFirst(blocks: readonly Block[], lead: Sentence): Block[] {
  const at = blocks.findIndex(({ kind, at: own }) => kind === 'sentence' && own === lead.index);
  const isSpace = ({ kind, text }: Block): boolean => kind === 'space' && text !== '';
  const before = blocks.findLastIndex((block, index) => index < at && isSpace(block));
  const after = blocks.findIndex((block, index) => index > at && index < blocks.length - 1 && isSpace(block));
  const endsLine = (index: number): boolean => /[\r\n]/.test(blocks[index]?.text ?? '');
  const space = after > 0 && endsLine(before) && !endsLine(after) ? after : before;
  const moved = new Set([at, space]);
  const isEnded = /[.!?…]["'”’)\]]*$/.test(lead.text) || endsLine(space);
  const stop: Block[] = isEnded ? [] : [{ kind: 'space', at: -1, text: '.', edits: [{ kind: 'mend', text: '.' }] }];
  const rest = blocks.filter((_, index) => index > 0 && !moved.has(index));
  return [blocks[0], blocks[at], ...stop, blocks[space], ...rest].filter((block) => block !== undefined);
}
