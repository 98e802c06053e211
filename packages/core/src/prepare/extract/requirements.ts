import type { Document, Sentence } from '../../document/document.ts';
import type { CuePhrases } from './cue-phrases.ts';
import { CUES, plainLower } from './cues.ts';
import { type Said, saidOf } from './said.ts';
import { type Phrase, skillPhrases } from './skill-phrases.ts';

export type Asked = { readonly phrase: Phrase; readonly wish: 'must' | 'nice' };

/** A stretch of a sentence, in offsets into the document's text. */
type Stretch = { readonly start: number; readonly end: number; readonly wish: 'must' | 'nice' };

/** The skills that a sentence asks for. `section`: what the heading above says, null where it says nothing: then only what a cue speaks for counts. `wary`: under a heading of something else only plain words of need count. */
export function skillsAsked(doc: Document, sentence: Sentence, section: 'must' | 'nice' | null, wary = false): Asked[] {
  return stretchesOf(sentence, section, wary).flatMap(({ start, end, wish }) => {
    let from = sentence.firstWord;
    while (from < sentence.endWord && (doc.words[from]?.start ?? start) < start) from += 1;
    let to = from;
    while (to < sentence.endWord && (doc.words[to]?.start ?? end) < end) to += 1;
    return skillPhrases(doc.words, from, to).map((phrase) => ({ phrase, wish }));
  });
}

/** Whether a sentence asks for something by itself. In lower case. */
export const isAsked = (text: string): boolean => marksOf(text, null, false).length > 0;

/** `weak`: says what somebody is or has, and asks only where nothing else is said of it. */
type Mark = { readonly index: number; readonly end: number; readonly wish: 'must' | 'nice'; readonly points: 'on' | 'back'; readonly weak: boolean };

/** Marks say whether what they point at, on or back, is needed or wished for; where none points, the heading counts. */
function stretchesOf(sentence: Sentence, section: 'must' | 'nice' | null, wary: boolean): Stretch[] {
  const whole = plainLower(sentence.text);
  const denied = NOT_ASKED.test(whole) ? whole.indexOf(' but ') : 0;
  if (denied < 0) return [];
  const text = section === null ? whole : whole.slice(0, itemEnd(whole));
  const said = saidOf(text);
  const found: Stretch[] = [];
  let from = denied;
  let stop = text.length;
  let wish = section;
  const add = (to: number, as: 'must' | 'nice' | null): void => {
    const end = Math.min(to, stop);
    if (as !== null && end > from) found.push({ start: sentence.start + from, end: sentence.start + end, wish: section === 'nice' ? 'nice' : as });
    from = Math.max(from, to);
  };
  for (const mark of marksOf(text, section, wary)) {
    if (mark.index < from) continue;
    if (wish === 'nice' && mark.points === 'on' && mark.wish === 'must' && mark.end > mark.index && from > 0 && /^[\s,]*$/.test(text.slice(from, mark.index))) {
      from = mark.end;
      continue;
    }
    if (mark.points === 'back' && /^\s?:/.test(text.slice(mark.end))) {
      add(mark.index, wish);
      wish = mark.wish;
    } else if (mark.points === 'back') {
      const start = clauseStart(text, mark.index);
      add(start, wish);
      stop = text.length;
      add(mark.index, mark.wish);
      wish = /^[\s,]*(?:because|since|as|so|for) /.test(text.slice(mark.end)) ? null : section;
    } else if (wish !== null && (mark.end === mark.index || (mark.weak && wish === 'nice' && mark.index < stop))) {
      continue;
    } else {
      add(mark.index, wish);
      wish = mark.wish;
    }
    from = mark.end;
    stop = section === null ? endOfAsked(said, from) : text.length;
  }
  add(text.length, wish);
  return found;
}

/** In prose, what is asked for ends where somebody does something else: "a licence, because you will move the van", "patience, and we mean it". */
function endOfAsked({ text, tokens }: Said, from: number): number {
  const first = tokens.findIndex(({ start }) => start >= from);
  for (let at = first + 1; first >= 0 && at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const before = tokens[at - 1]?.word ?? '';
    const turn = REASONS.has(word) || (SUBJECTS.has(word) && TURNS.has(before));
    if (!turn) continue;
    let end = at;
    while (end - 1 > first && TURNS.has(tokens[end - 1]?.word ?? '')) end -= 1;
    return tokens[end]?.start ?? text.length;
  }
  return text.length;
}

const REASONS = new Set(['because', 'since', 'unless', 'until', 'although', 'though', 'whereas']);
const SUBJECTS = new Set([
  'we',
  'you',
  'i',
  'they',
  'it',
  'he',
  'she',
  'this',
  'there',
  'our',
  'my',
  'which',
  'that',
  'nobody',
  'everyone',
  'everybody',
  'theres',
]);
const TURNS = new Set([',', ';', ':', '–', '—', '-', '(', 'and', 'or', 'but', 'as', 'for', 'so', 'if', 'when', 'while', 'whilst', 'where']);

/** "No experience needed", "you don't need a degree". */
const NOT_ASKED = /^(?:no|not|never) |\bnot needed\b/;
/** "You don't need a degree, but you do need patience": nothing before the next clause is asked. */
const isDenied = (text: string, at: number): boolean => {
  const from = Math.max(text.lastIndexOf(', ', at), text.lastIndexOf('; ', at), text.lastIndexOf(' but ', at), text.lastIndexOf('. ', at), 0);
  return /\b(?:you|they|there is|there's) (?:don't|do not|won't|will not|needn't|need not|no)(?: need| have to)\b/.test(text.slice(from, at));
};
/** An item of a list may be explained: "Customer care: you are the face of the firm". */
const EXPLAINS = /(?::|,|;|\s[–—-])\s(?:and )?(?:i|you|you'll|you're|we|we'll|we're|it|it's|they|our|because|as|so|since|that's|this|the)\b/;

function itemEnd(text: string): number {
  const at = text.search(EXPLAINS);
  return at > 0 ? at : text.length;
}

function marksOf(text: string, section: 'must' | 'nice' | null, wary: boolean): Mark[] {
  const said = saidOf(text);
  const all = (cue: CuePhrases, wish: 'must' | 'nice', points: 'on' | 'back'): Mark[] =>
    cue.find(said).map(({ index, end, phrase }) => ({ index, end, wish, points, weak: points === 'on' && wish === 'must' && WEAK.test(phrase) }));
  const back = [...all(CUES.niceAfter, 'nice', 'back'), ...all(CUES.mustAfter, 'must', 'back')].filter(
    ({ index }) => section !== null || words(text.slice(clauseStart(text, index), index)) <= CLAUSE_WORDS,
  );
  const on = all(CUES.mustBefore, 'must', 'on').filter(
    ({ index, end, weak }) =>
      !(text.startsWith('you', index) && ASIDE_BEFORE.test(text.slice(Math.max(0, index - 10), index))) &&
      end > index &&
      !isDenied(text, index) &&
      !(weak && section === null && (wary || !CLAUSE_BEFORE.test(text.slice(Math.max(0, index - 6), index)))),
  );
  const [skills, others] = [
    on.filter((mark) => startsSkill(text.slice(mark.index, mark.end))),
    on.filter((mark) => !startsSkill(text.slice(mark.index, mark.end))),
  ];
  const wishes = all(CUES.niceBefore, 'nice', 'on');
  const isAskedOtherwise = others.length + back.length + wishes.length > 0;
  const begun = section === null ? skills.filter(({ index }) => !wary && (isAskedOtherwise || !HAS_SUBJECT.test(text.slice(0, index)))) : [];
  return [...wishes, ...back, ...others, ...begun.map((mark) => ({ ...mark, end: mark.index }))].sort((a, b) => a.index - b.index || b.end - a.end);
}

/** "You have", "you know", "you can": what somebody is or does, and no word of need. */
const WEAK = /^(?:you|they) (?:can|are|have|know|understand|enjoy|love|like|hold|speak|bring|will bring|will hold)\b/;
/** A weak mark asks only where a clause begins. */
const CLAUSE_BEFORE = /(?:^|[.,;:–—-] ?| and | but | that )$/;

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
  const start = Math.max(0, ...marks.map((mark) => endOfLast(text, mark, end)).filter((from) => from <= end));
  const comma = endOfLast(text, ', ', end);
  return comma > start && comma < end && SAYS.test(text.slice(start, comma)) ? comma : start;
}

/** Before the last comma somebody does something: what is wished for stands behind it. */
const SAYS = /\b(?:you|we|they|it|i|is|are|will|has|have)\b/;

function endOfLast(text: string, mark: string, before: number): number {
  const at = before > 0 ? text.lastIndexOf(mark, before - 1) : -1;
  return at < 0 ? 0 : at + mark.length;
}
