import type { Edit } from '../feedback/feedback.ts';
import type { MessageId } from '../finding/finding.ts';
import type { Draft } from './draft.ts';

/** Writes the edits of a stretch of the answer, in order. */
export class Pieces {
  readonly edits: Edit[] = [];
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  keep(start: number, end: number): void {
    if (end > start) this.edits.push({ kind: 'keep', start, end, text: this.#draft.doc.text.slice(start, end) });
  }

  mend(text: string): void {
    if (text !== '') this.edits.push({ kind: 'mend', text });
  }

  cut(start: number, end: number, why: MessageId): void {
    if (end > start) this.edits.push({ kind: 'cut', start, end, why });
  }

  /** Cuts [start, end) around the words [first, endWord), each with its own reason; the punctuation goes with the word before it. */
  cutWords(start: number, end: number, first: number, endWord: number): void {
    const { words } = this.#draft.doc;
    let at = start;
    for (let index = first; index < endWord; index++) {
      const next = index + 1 < endWord ? (words[index + 1]?.start ?? end) : end;
      const stop = Math.min(Math.max(next, at), end);
      this.cut(at, stop, this.#draft.whys[index] ?? '');
      at = stop;
    }
  }
}

/** Joins neighbours of one kind that also touch in the answer. */
export function mergeEdits(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last?.kind === 'keep' && edit.kind === 'keep' && last.end === edit.start) {
      merged[merged.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    } else if (last?.kind === 'cut' && edit.kind === 'cut' && last.end === edit.start && last.why === edit.why) {
      merged[merged.length - 1] = { ...last, end: edit.end };
    } else {
      merged.push(edit);
    }
  }
  return merged;
}
