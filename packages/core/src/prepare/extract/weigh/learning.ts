import { MAX_AD_LENGTH } from '../../brief.ts';
import { plainText } from '../../plain-text.ts';
import { adLines } from '../ad-lines.ts';
import { readingsOf } from '../brief-of.ts';
import { roleIn } from '../role.ts';
import { cellsOf } from '../tables.ts';
import { type Candidates, candidatesOf } from './candidates.ts';

/** An ad's visible text, and what each of its sentences may say. */
export function candidatesOfAd(source: string, format: 'text' | 'html'): { readonly text: string; readonly candidates: readonly Candidates[] } {
  const text = plainText(source, format).slice(0, MAX_AD_LENGTH);
  const lines = cellsOf(adLines(text));
  return { text, candidates: candidatesOf(readingsOf(lines, roleIn(lines))) };
}
