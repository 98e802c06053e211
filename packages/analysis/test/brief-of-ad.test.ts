import { briefOf } from '@candor/core';
import { expect, it } from 'vitest';
import { briefOfAd, loadBriefEncoder } from '../src/index.ts';

const AD = `About us

We were founded in 1934 and have 640 buses. Over the coming year we would love to see the waiting list halved. You will help us open on Sundays.`;
const FORMAT = { format: 'text' } as const;

it('finds an aim by its meaning that its words do not tell, and quotes it', async () => {
  const brief = await briefOfAd(AD, FORMAT, await loadBriefEncoder());
  const aims = brief.points.filter(({ kind }) => kind === 'objective');
  expect(aims.map(({ text }) => text)).toEqual(['Over the coming year we would love to see the waiting list halved']);
  expect(aims.map(({ span }) => brief.text.slice(span?.start, span?.end))).toEqual(aims.map(({ text }) => text));
});

it('reads by words alone without an encoder, and with one that aims were not learnt with', async () => {
  const byWords = briefOf(AD, FORMAT);
  expect(await briefOfAd(AD, FORMAT, null)).toEqual(byWords);
  const encode = () => Promise.reject(new Error('is not asked'));
  expect(await briefOfAd(AD, FORMAT, { id: 'another', dimensions: 3, encode })).toEqual(byWords);
});
