import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Brief } from '../brief.ts';
import { parrotedIn } from './parroted.ts';
import { CASES } from './testing/parroting-set.ts';

const briefOf = (text: string): Brief => ({ format: 'candor-brief', version: 1, company: '', role: '', text, points: [] });

describe.each(CASES.map((one) => [one.ad.slice(0, one.ad.indexOf('.')), one] as const))('an answer to “%s”', (_title, { ad, parroted, honest }) => {
  const brief = briefOf(ad);
  const answer = parroted.replace(/\[\[|\]\]/g, '');

  it('is told to lean on the ad, with the ad’s words beside its own', () => {
    const found = parrotedIn(parseDocument(answer), brief);
    expect(found).not.toEqual([]);
    for (const { evidence, ad: place } of found) {
      expect(evidence.span.kind === 'text' && answer.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
      expect(ad.slice(place.start, place.end)).toBe(place.quote);
    }
  });

  it('is let pass where it is the speaker’s own', () => {
    expect(parrotedIn(parseDocument(honest), brief)).toEqual([]);
  });
});
