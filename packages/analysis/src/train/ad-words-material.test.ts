import { POINT_TAGS, TOLD_TAGS } from '@candor/core/ads-learning';
import { loadPieces } from '@candor/meaning';
import { expect, it } from 'vitest';
import { readAdTaggers } from '../ad-taggers.ts';
import { HANDS_ASKED, labelledWindows } from './ad-words-material.ts';
import { adsToLearn, type LabelledAd } from './ads-material.ts';

const AD: LabelledAd = {
  hand: 'made up',
  text: 'Ward clerk\n\nEssential:\n- typing\n\nWhat you will do\n- greet visitors',
  format: 'text',
  role: 'Ward clerk',
  labels: {
    'skill-must': ['typing'],
    'skill-nice': [],
    value: [],
    objective: [],
    responsibility: ['greet visitors'],
    mission: [],
    growth: [],
    'career-path': [],
    benefit: [],
  },
};

it('asks about hands that there are, and that teach nothing', () => {
  const { ads } = adsToLearn();
  for (const hand of HANDS_ASKED) expect(ads.filter((ad) => ad.hand === hand).length).toBeGreaterThan(20);
});

it('has the right tag of each word in each row, and none where nobody has labelled its kinds', async () => {
  const [taggers, pieces] = [await readAdTaggers(), await loadPieces()];
  const [window] = labelledWindows(AD, taggers, pieces);
  expect(window?.tags).toEqual([
    [1, 0, 0],
    [0, 1, 2],
  ]);
  expect(window?.places.map((at) => window.texts[at])).toEqual([0, 0, 0]);
  const { responsibility: _, ...labels } = AD.labels;
  const [half] = labelledWindows({ ...AD, labels }, taggers, pieces);
  expect(half?.tags).toEqual([[1, 0, 0], null]);
  expect([POINT_TAGS.count, TOLD_TAGS.count]).toEqual([9, 11]);
});
