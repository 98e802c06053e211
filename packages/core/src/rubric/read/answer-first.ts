import type { Document } from '../../document/document.ts';
import type { Question } from '../question.ts';
import type { AnswerFirst, ElementResult } from '../result.ts';
import type { Heard } from './heard.ts';

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

/** Words before the answering sentence that nobody minds: about seven seconds. "Contracts. I know it sounds dry." comes first, or is the answer itself. */
const LEAD_IN_WORDS = 20;

/**
 * Which sentence first answers. For yes/no questions a direct word near the start is enough; otherwise it is the first sentence that
 * shows a required element. Stories answer when they name the case, so their second sentence still counts as first. "Late" blames: it is only
 * said after a real lead-in of which no sentence might be the answer.
 */
export function readAnswerFirst(doc: Document, { id, kind }: Question, elements: readonly ElementResult[], heard: readonly Heard[]): AnswerFirst {
  if (doc.sentences.length === 0) return { status: 'unsure', sentence: null };
  if (kind === 'yes-no') {
    const direct = doc.words.slice(0, DIRECT_WINDOW_WORDS).find((word) => DIRECT.has(word.lower));
    if (direct) return { status: direct.sentence === 0 ? 'first' : 'late', sentence: direct.sentence };
  }
  const required = elements.filter((element) => element.required);
  const shown = required
    .filter((element) => element.status === 'covered' || element.status === 'partly')
    .flatMap((element) => element.evidence.flatMap((evidence) => (evidence.span.kind === 'text' ? [sentenceAt(doc, evidence.span.start)] : [])));
  if (shown.length === 0)
    return elements.some((element) => element.status === 'unsure') || elements.length === 0
      ? { status: 'unsure', sentence: null }
      : { status: 'never', sentence: null };
  const sentence = Math.min(...shown);
  const lastGraceful = kind === 'story' ? 1 : 0;
  if (sentence <= lastGraceful) return { status: 'first', sentence };
  const keys = new Set(required.map((element) => `${id}/${element.id}`));
  const perhaps = heard.flatMap((one) => (keys.has(one.item.key) && one.perhapsFrom !== null ? [sentenceAt(doc, one.perhapsFrom)] : []));
  const leadIn = doc.sentences[sentence]?.firstWord ?? 0;
  const mayAnswer = leadIn < LEAD_IN_WORDS || Math.min(...perhaps) < sentence || (kind !== 'story' && wishesBefore(doc, sentence));
  return mayAnswer ? { status: 'unsure', sentence: null } : { status: 'late', sentence };
}

/** Who says what they want answers already, even in words that nothing was heard in. */
const WISH = /\b(?:i want|i hope|i plan|i aim|i(?:['’]d| would) (?:like|love|want)|my (?:\p{L}+ )?(?:aim|goal|plan|hope) is)\b/iu;
const wishesBefore = (doc: Document, sentence: number): boolean => WISH.test(doc.text.slice(0, doc.sentences[sentence]?.start ?? 0));

const sentenceAt = (doc: Document, offset: number): number => doc.sentences.findLastIndex((s) => s.start <= offset);
