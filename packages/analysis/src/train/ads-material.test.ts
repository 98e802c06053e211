import { headOf } from '@candor/core/ads-learning';
import { expect, it } from 'vitest';
import { type LabelledAd, titleCasesOf } from './ads-material.ts';

const NONE = { 'skill-must': [], 'skill-nice': [], value: [], objective: [] };
const REST = 'We open at nine and close at five, every day but Sunday. '.repeat(8);
const ad = (text: string, role: string): LabelledAd => ({ hand: 'one', text, format: 'text', role, labels: NONE });

/** The words that each case has for a title. */
const titles = (ads: readonly LabelledAd[], texts: readonly string[]): string[] =>
  titleCasesOf(ads).map(({ tags }, i) => {
    const { words } = headOf(texts[i] ?? '');
    expect(tags).toHaveLength(words.length);
    return words.flatMap(({ start, end }, at) => (tags[at] === 1 || tags[at] === 2 ? [(texts[i] ?? '').slice(start, end)] : [])).join(' ');
  });

it('teaches the first place of the title, and of some ads what is left without it', () => {
  const text = `The Larch\n\nSOUS CHEF\n\nWe seek a sous chef.\n${REST}`;
  expect(titles([ad(text, 'sous chef')], [text, REST])).toEqual(['SOUS CHEF', '']);
});

it('takes no part of a word for the title, and teaches nothing left where too little is', () => {
  const text = 'Bakery\n\nBaker wanted.\nSoon.';
  expect(titles([ad(text, 'baker')], [text])).toEqual(['Baker']);
  expect(titles([ad('Bakery', 'baker'), ad('', 'baker')], ['Bakery'])).toEqual(['']);
});
