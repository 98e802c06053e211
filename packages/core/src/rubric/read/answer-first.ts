import type { Document } from '../../document/document.ts';
import type { Kind } from '../question.ts';
import type { AnswerFirst, ElementResult } from '../result.ts';

const DIRECT = new Set([
  'yes',
  'no',
  'yeah',
  'sure',
  'absolutely',
  'definitely',
  'certainly',
  'happily',
  'gladly',
  'not',
  'mostly',
  'partly',
  'willing',
  'open',
]);
/** Words at the start of an answer in which a direct answer to a yes/no question is looked for. */
const DIRECT_WINDOW_WORDS = 12;

/**
 * Which sentence first answers. For yes/no questions a direct word near the start is enough; otherwise it is the first sentence that
 * shows a required element. `stories` answer when they name the case, so their second sentence still counts as first.
 */
export function readAnswerFirst(doc: Document, kind: Kind, elements: readonly ElementResult[]): AnswerFirst {
  if (doc.sentences.length === 0) return { status: 'unsure', sentence: null };
  if (kind === 'yes-no') {
    const direct = doc.words.slice(0, DIRECT_WINDOW_WORDS).find((word) => DIRECT.has(word.lower));
    if (direct) return { status: direct.sentence === 0 ? 'first' : 'late', sentence: direct.sentence };
  }
  const shown = elements
    .filter((element) => element.required && (element.status === 'covered' || element.status === 'partly'))
    .flatMap((element) => element.evidence.flatMap((evidence) => (evidence.span.kind === 'text' ? [sentenceAt(doc, evidence.span.start)] : [])));
  if (shown.length === 0)
    return elements.some((element) => element.status === 'unsure') || elements.length === 0
      ? { status: 'unsure', sentence: null }
      : { status: 'never', sentence: null };
  const sentence = Math.min(...shown);
  const lastGraceful = kind === 'story' ? 1 : 0;
  return { status: sentence <= lastGraceful ? 'first' : 'late', sentence };
}

const sentenceAt = (doc: Document, offset: number): number => doc.sentences.findLastIndex((s) => s.start <= offset);
