import type { Document, Sentence } from '../../document/document.ts';
import { CUES, plainLower } from './cues.ts';
import { type Phrase, skillPhrases } from './skill-phrases.ts';

export type Asked = { readonly phrase: Phrase; readonly wish: 'must' | 'nice' };

/** A stretch of a sentence, in offsets into the document's text. */
type Stretch = { readonly start: number; readonly end: number; readonly wish: 'must' | 'nice' };

/** The skills that a sentence asks for. `section`: what the heading above says, null where it says nothing: then only what a cue speaks for counts. */
export function skillsAsked(doc: Document, sentence: Sentence, section: 'must' | 'nice' | null): Asked[] {
  return stretchesOf(sentence, section).flatMap(({ start, end, wish }) => {
    const from = doc.words.findIndex((word) => word.index >= sentence.firstWord && word.start >= start);
    if (from < 0 || from >= sentence.endWord) return [];
    let to = from;
    while (to < sentence.endWord && (doc.words[to]?.start ?? end) < end) to += 1;
    return skillPhrases(doc.words, from, to).map((phrase) => ({ phrase, wish }));
  });
}

function stretchesOf(sentence: Sentence, section: 'must' | 'nice' | null): Stretch[] {
  const text = plainLower(sentence.text);
  const at = (index: number): number => sentence.start + index;
  const whole = { start: sentence.start, end: sentence.end };
  const before = CUES.niceBefore.exec(text);
  const after = CUES.niceAfter.exec(text);
  if (before && before.index < 4 && !after) return [{ ...whole, start: at(before.index + before[0].length), wish: 'nice' }];
  if (section === 'nice') return [{ ...whole, wish: 'nice' }];
  if (before && (!after || before.index < after.index)) {
    return [...needed(sentence, text, 0, before.index, section), { ...whole, start: at(before.index + before[0].length), wish: 'nice' }];
  }
  if (after) {
    const from = clauseStart(text, after.index);
    return [
      ...needed(sentence, text, 0, from, section),
      { start: at(from), end: at(after.index), wish: 'nice' },
      ...needed(sentence, text, after.index + after[0].length, text.length, section),
    ];
  }
  return needed(sentence, text, 0, text.length, section);
}

function needed(sentence: Sentence, text: string, from: number, to: number, section: 'must' | 'nice' | null): Stretch[] {
  const part = text.slice(from, to);
  const one = (start: number, end: number): Stretch[] =>
    end > start ? [{ start: sentence.start + from + start, end: sentence.start + from + end, wish: 'must' }] : [];
  const after = CUES.mustAfter.exec(part);
  const before = CUES.mustBefore.exec(part);
  if (before && (before.index < 60 || section === null)) {
    const opens = startsSkill(before[0]);
    const start = opens ? (section === null ? before.index : 0) : before.index + before[0].length;
    return one(start, after && after.index > start ? after.index : part.length);
  }
  if (after) return one(0, after.index);
  return section === null ? [] : one(0, part.length);
}

/** "experience of", "knowledge of": the words before the skill belong to the phrase, and are trimmed there. */
const startsSkill = (cue: string): boolean =>
  /^(?:experience|knowledge|understanding|ability|able|famil|profic|fluen|skilled|expert|qualified|competent|confident|a background|track)/.test(cue);

/** Where the clause begins that ends at `end`: behind the last strong mark or turn of the sentence before it. */
function clauseStart(text: string, end: number): number {
  const marks = [
    ';',
    ' – ',
    ' — ',
    ' but ',
    ' while ',
    ' whilst ',
    ' though ',
    ' required ',
    ' essential ',
    ' essential, ',
    ' required, ',
    ': ',
    ', and ',
    '. ',
  ];
  return Math.max(0, ...marks.map((mark) => endOfLast(text, mark, end)).filter((from) => from <= end));
}

function endOfLast(text: string, mark: string, before: number): number {
  const at = before > 0 ? text.lastIndexOf(mark, before - 1) : -1;
  return at < 0 ? 0 : at + mark.length;
}
