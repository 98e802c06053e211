import { AIM_VERBS, beginsAim } from '../aims.ts';
import { plainLower } from '../cues.ts';
import { saidOf } from '../said.ts';
import type { Features } from './sentence-features.ts';

const WANTS = new Set('want wants aim aims plan plans hope hopes intend intends intention goal target ambition priority like'.split(' '));
const WHEN = new Set('next by within until soon before this'.split(' '));
const LEADS = new Set(['to', 'will', 'shall', 'should', 'and']);

/** What speaks for a sentence telling an aim: wishes, verbs of aims, dates and shares. */
export function aimFeatures(text: string): Features {
  const words = saidOf(text).tokens.map(({ word }) => word);
  const lower = plainLower(text);
  const [first = '', second = ''] = words;
  return {
    wants: Number(words.some((word) => WANTS.has(word))),
    when: Number(words.some((word) => WHEN.has(word))),
    percent: Number(/%|\bper ?cent\b/.test(lower)),
    aimVerb: Number(words.some((word) => AIM_VERBS.has(word))),
    toAim: Number(words.some((word, i) => AIM_VERBS.has(word) && LEADS.has(words[i - 1] ?? ''))),
    aimBegins: Number(beginsAim(first) || (first === 'to' && beginsAim(second))),
    anAimIng: Number(words.some((word) => word.endsWith('ing') && beginsAim(word))),
  };
}
