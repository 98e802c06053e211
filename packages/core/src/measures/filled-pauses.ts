import type { Document } from '../document/document.ts';
import { minutesOf } from './norms.ts';

/** Um, uh and the like a minute, the minutes estimated from the words: the one number behind the measure and the remarks on it. */
export const filledPausesPerMinute = (doc: Document): number => doc.disfluencies.filter((d) => d.kind === 'filledPause').length / minutesOf(doc.words.length);
