import type { Document, Sentence } from '../../document/document.ts';
import type { CuePhrases } from './cue-phrases.ts';
import { CUES, plainLower } from './cues.ts';
import { saidOf } from './said.ts';
import { type Phrase, skillPhrases } from './skill-phrases.ts';

export type Asked = { readonly phrase: Phrase; readonly wish: 'must' | 'nice' };

/** A stretch of a sentence, in offsets into the document's text. */
type Stretch = { readonly start: number; readonly end: number; readonly wish: 'must' | 'nice' };

/** The skills that a sentence asks for. `section`: what the heading above says, null where it says nothing: then only what a cue speaks for counts. */
export function skillsAsked(doc: Document, sentence: Sentence, section: 'must' | 'nice' | null): Asked[] {
  return stretchesOf(sentence, section).flatMap(({ start, end, wish }) => {
    let from = sentence.firstWord;
    while (from < sentence.endWord && (doc.words[from]?.start ?? start) < start) from += 1;
    let to = from;
    while (to < sentence.endWord && (doc.words[to]?.start ?? end) < end) to += 1;
    return skillPhrases(doc.words, from, to).map((phrase) => ({ phrase, wish }));
  });
}

/** Whether a sentence asks for something by itself. In lower case. */
export const isAsked = (text: string): boolean => marksOf(text, null).length > 0;

type Mark = { readonly index: number; readonly end: number; readonly wish: 'must' | 'nice'; readonly points: 'on' | 'back' };

/** Marks say whether what they point at, on or back, is needed or wished for; where none points, the heading counts. */
function stretchesOf(sentence: Sentence, section: 'must' | 'nice' | null): Stretch[] {
  const whole = plainLower(sentence.text);
  if (NOT_ASKED.test(whole)) return [];
  const text = section === null ? whole : whole.slice(0, itemEnd(whole));
  const found: Stretch[] = [];
  let from = 0;
  let wish = section;
  const add = (to: number, as: 'must' | 'nice' | null): void => {
    if (as !== null && to > from) found.push({ start: sentence.start + from, end: sentence.start + to, wish: section === 'nice' ? 'nice' : as });
    from = Math.max(from, to);
  };
  for (const mark of marksOf(text, section)) {
    if (mark.index < from) continue;
    if (mark.points === 'back') {
      add(clauseStart(text, mark.index), wish);
      add(mark.index, mark.wish);
      wish = /^[\s,]*(?:because|since|as|so|for) /.test(text.slice(mark.end)) ? null : section;
    } else if (wish !== null && mark.end === mark.index) {
      continue;
    } else {
      add(mark.index, wish);
      wish = mark.wish;
    }
    from = mark.end;
  }
  add(text.length, wish);
  return found;
}

/** "No experience needed", "you don't need a degree". */
const NOT_ASKED = /^(?:no|not|never) |\b(?:not needed|you (?:don't|do not|won't|will not) need)\b/;
/** An item of a list may be explained: "Customer care: you are the face of the firm". */
const EXPLAINS = /(?::|,|;|\s[–—-])\s(?:you|you'll|you're|we|we'll|we're|it|it's|they|our|because|as|so|since|that's|this|the)\b/;

function itemEnd(text: string): number {
  const at = text.search(EXPLAINS);
  return at > 0 ? at : text.length;
}

function marksOf(text: string, section: 'must' | 'nice' | null): Mark[] {
  const said = saidOf(text);
  const all = (cue: CuePhrases, wish: 'must' | 'nice', points: 'on' | 'back'): Mark[] => cue.find(said).map(({ index, end }) => ({ index, end, wish, points }));
  const back = [...all(CUES.niceAfter, 'nice', 'back'), ...all(CUES.mustAfter, 'must', 'back')].filter(
    ({ index }) => section !== null || words(text.slice(clauseStart(text, index), index)) <= CLAUSE_WORDS,
  );
  const on = all(CUES.mustBefore, 'must', 'on').filter(
    ({ index, end }) => !(text.startsWith('you', index) && ASIDE_BEFORE.test(text.slice(Math.max(0, index - 10), index))) && end > index,
  );
  const [skills, others] = [
    on.filter((mark) => startsSkill(text.slice(mark.index, mark.end))),
    on.filter((mark) => !startsSkill(text.slice(mark.index, mark.end))),
  ];
  const wishes = all(CUES.niceBefore, 'nice', 'on');
  const isAskedOtherwise = others.length + back.length + wishes.length > 0;
  const begun = section === null ? skills.filter(({ index }) => isAskedOtherwise || !HAS_SUBJECT.test(text.slice(0, index))) : [];
  return [...wishes, ...back, ...others, ...begun.map((mark) => ({ ...mark, end: mark.index }))].sort((a, b) => a.index - b.index || b.end - a.end);
}

/** "Whether you are", "what you have": nothing is asked there. */
const ASIDE_BEFORE = /(?:whether|what|where|when|while|how|are|do|because|until|once|after|before|than|way)\s$/;
/** A clause of prose that says "is essential" of a skill is no longer than that. In words. Source: candor-trials. */
const CLAUSE_WORDS = 10;
/** Before a skill in a fragment ("Deep technical experience with …") nobody does anything. */
const HAS_SUBJECT = /\b(?:we|our|us|it|this|these|is|are|was|were|has|have|had|will|they|their|its|through|provides?|offers?|gain|gives?|with)\b/;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

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
