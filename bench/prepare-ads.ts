import { briefOfAd } from '@candor/analysis';
import type { PointKind } from '@candor/core';
import { labelledAds, skillSpans } from './prepare-data.ts';
import { count, f1, newTally, shownTally } from './prepare-score.ts';
import { scoreSkillSpans } from './prepare-skills.ts';
import type { Row } from './row.ts';

/** Source: the aims of the preparation. */
const AD_BAR = 0.8;
const SKILL_BAR = 0.55;
const MEGABYTE_BAR_S = 2;

/** How well job ads are read. */
export async function briefRows(): Promise<Row[]> {
  return [
    ...(await skillRows()),
    ...(await adRows('job-ads', 'labelled first, but scored as a whole while building')),
    ...(await adRows('job-ads-second', 'a second set, labelled first, nothing chosen on it')),
    ...(await adRows('job-ads-third', 'a third set by other hands, read by nobody who built this')),
    ...(await megabyteRows()),
  ];
}

async function skillRows(): Promise<Row[]> {
  const { overlap, strict, precision, recall, labelled, found } = await scoreSkillSpans(skillSpans());
  const on = 'SkillSpan, development set';
  const note = `P ${precision.toFixed(2)}, R ${recall.toFixed(2)}; ${labelled} labelled, ${found} found; looked at while building`;
  return [
    { measure: 'skills in ads, F1 by overlap', on, bar: `≥ ${SKILL_BAR}`, value: overlap.toFixed(3), met: overlap >= SKILL_BAR, note },
    { measure: 'skills in ads, F1 of the very same span', on, bar: '', value: strict.toFixed(3), met: null, note: '' },
  ];
}

/** Which list of labels each kind of point is held against; the first four are labelled completely. */
const FIELDS: readonly (readonly [PointKind, 'role' | 'skills-must' | 'values' | 'objectives'])[] = [
  ['role', 'role'],
  ['skill-must', 'skills-must'],
  ['value', 'values'],
  ['objective', 'objectives'],
];

async function adRows(file: 'job-ads' | 'job-ads-second' | 'job-ads-third', note: string): Promise<Row[]> {
  const ads = await Promise.all(labelledAds(file).map(async ({ labels, text, format }) => ({ labels, points: (await briefOfAd(text, { format })).points })));
  return FIELDS.flatMap(([kind, label]) => {
    const [near, same] = [newTally(), newTally()];
    for (const { labels, points } of ads) {
      const found = points.filter((point) => point.kind === kind).map(({ text }) => text);
      count(near, found, labels[label], false);
      count(same, found, labels[label], true);
    }
    const value = f1(near);
    return [
      {
        measure: `ads: ${label}, F1`,
        on: `${ads.length} ads, ${note}`,
        bar: `≥ ${AD_BAR}`,
        value: value.toFixed(3),
        met: value >= AD_BAR,
        note: `${shownTally(near)}; the same words ${f1(same).toFixed(2)}`,
      },
    ];
  });
}

async function megabyteRows(): Promise<Row[]> {
  const lines = 'You will need a driving licence, SQL and patience. We value honesty. ';
  const sources = {
    'an ad of a million characters': { text: lines.repeat(Math.ceil(1_000_000 / lines.length)).slice(0, 1_000_000), format: 'text' },
    'a page of nested tables, a million characters': { text: '<table><tr><td>Essential: SQL'.repeat(34_000), format: 'html' },
    'a million characters without a blank': { text: 'x'.repeat(1_000_000), format: 'text' },
  } as const;
  const rows: Row[] = [];
  for (const [on, { text, format }] of Object.entries(sources)) {
    const started = performance.now();
    await briefOfAd(text, { format });
    const seconds = (performance.now() - started) / 1000;
    rows.push({ measure: 'time to read an ad', on, bar: `< ${MEGABYTE_BAR_S} s`, value: `${seconds.toFixed(2)} s`, met: seconds < MEGABYTE_BAR_S, note: '' });
  }
  return rows;
}
