import type { Document, Sentence } from '../../document/document.ts';
import { type Cue, cuesOf } from '../hear/index.ts';
import { STORY_PARTS, type StoryPart, type StoryReading } from '../result.ts';

/** How strongly each cue speaks for a part of a story; weights are set by hand and read like a rubric. */
const CUE_WEIGHTS: Readonly<Record<StoryPart, Partial<Record<Cue, number>>>> = {
  situation: { past: 0.6, example: 1, 'own-action': -0.6, change: -0.5, wish: -0.6, lesson: -0.8, hypothetical: -0.6 },
  task: { wish: 0.9, hypothetical: 0.4, 'near-horizon': 0.5, figure: 0.3, 'own-action': -0.6, lesson: -0.6 },
  action: { 'own-action': 1.6, ordered: 0.6, 'team-action': 0.8, 'help-given': 0.4, change: -0.3, lesson: -0.4 },
  result: { change: 0.9, figure: 0.9, past: 0.3, 'own-action': -0.5, wish: -0.8, lesson: -0.2 },
  lesson: { lesson: 1, habit: 0.6, learning: 0.3, figure: -0.6, 'own-action': -0.3, 'team-action': -0.4 },
};

const PHRASES: Readonly<Record<StoryPart, readonly string[]>> = {
  situation: [
    'i was working',
    'i worked',
    'i used to',
    'when i was',
    'at the time',
    'in my last',
    'in my previous',
    'there was',
    'there were',
    'we had',
    'it was',
    'was running',
    'back in',
    'at my',
  ],
  task: [
    'my job was',
    'my task',
    'i had to',
    'needed to',
    'i was asked',
    'was supposed to',
    'the goal was',
    'the target',
    'asked me to',
    'i set myself',
    'i wanted to',
    'we had to',
    'was meant to',
    'the deadline',
    'i was responsible',
  ],
  action: [
    'so i',
    'then i',
    'i decided',
    'i started',
    'i set up',
    'i made',
    'i built',
    'i went',
    'i asked',
    'i wrote',
    'i called',
    'i rang',
    'i sat down',
    'the first thing i did',
    'i drew',
    'i showed',
    'i split',
  ],
  result: [
    'as a result',
    'in the end',
    'by the end',
    'within',
    'went down',
    'went up',
    'dropped',
    'fell from',
    'we finished',
    'it worked',
    'passed',
    'since then the',
    'still use',
    'went from',
    'came down',
    'we saved',
    'they still',
    'ended up',
    'the result',
  ],
  lesson: [
    'i learned',
    'i learnt',
    'taught me',
    'it showed me',
    'since then',
    'these days',
    'now i',
    'looking back',
    'next time',
    'what i took',
    'i still',
    'ever since',
    'i realised',
    'i realized',
    'the lesson',
  ],
};
const PHRASE_WEIGHT = 1.3;
/** Stories mostly run in this order, so a sentence's place speaks for a part near it; small, since many begin with the result. */
const PLACE_WEIGHT = 0.8;
const PLACE: Readonly<Record<StoryPart, number>> = { situation: 0, task: 0.2, action: 0.5, result: 0.85, lesson: 1 };
/** Below this a sentence plays no part. */
const LEAST_SCORE = 0.7;

/** Splits a story into its parts, a sentence at a time. */
export function readStory(doc: Document): StoryReading {
  const sentences = doc.sentences.map((sentence) => partOf(sentence, doc.sentences.length));
  const words = Math.max(1, doc.words.length);
  const share = (part: StoryPart) =>
    Math.round((1000 * doc.sentences.reduce((sum, s) => sum + (sentences[s.index] === part ? s.endWord - s.firstWord : 0), 0)) / words) / 1000;
  return {
    sentences,
    shares: { situation: share('situation'), task: share('task'), action: share('action'), result: share('result'), lesson: share('lesson') },
  };
}

function partOf(sentence: Sentence, count: number): StoryPart | null {
  const cues = cuesOf(sentence.text);
  const lower = ` ${sentence.text.toLowerCase().replace(/[’‘ʼ]/g, "'")}`;
  const place = count > 1 ? sentence.index / (count - 1) : 0.5;
  let best: { part: StoryPart; score: number } | null = null;
  for (const part of STORY_PARTS) {
    const fromCues = cues.reduce((sum, cue) => sum + (CUE_WEIGHTS[part][cue] ?? 0), 0);
    const fromPhrases = PHRASES[part].some((phrase) => lower.includes(` ${phrase}`)) ? PHRASE_WEIGHT : 0;
    const score = fromCues + fromPhrases + PLACE_WEIGHT * (1 - Math.abs(place - PLACE[part]));
    if (!best || score > best.score) best = { part, score };
  }
  return best && best.score >= LEAST_SCORE ? best.part : null;
}
