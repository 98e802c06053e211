import type { DraftLength } from '@candor/core';
import type { Built } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import { Segmented } from '../../../ui/segmented.tsx';

const t = en.prepare.build;

type Lengths = Built['lengths'];

/** The lengths to choose from; the ones that suit the question say so. */
export function LengthChoice({ lengths, seconds, onChange }: { lengths: Lengths; seconds: DraftLength; onChange: (seconds: DraftLength) => void }) {
  return (
    <Segmented
      legend={t.length}
      value={String(seconds)}
      options={lengths.drafts.map((one) => [String(one.seconds), t.seconds(one.seconds, one.isUsual)])}
      onChange={(chosen) => {
        const found = lengths.drafts.find((one) => String(one.seconds) === chosen);
        if (found) onChange(found.seconds);
      }}
    />
  );
}

/** A draft is short of its length where it takes less than this share of it. */
const SHORT_OF = 0.8;
/** And over it from this share on: nobody hears less. */
const OVER = 1.1;

/** How long the draft really is, and why it is not as long as was asked for. */
export function LengthNote({ lengths: { usual, drafts }, seconds }: { lengths: Lengths; seconds: DraftLength }) {
  const here = drafts.find((one) => one.seconds === seconds);
  if (!here) return null;
  const isAll = drafts.every((one) => one.seconds <= seconds || !one.adds);
  const [shortest, longest] = usual;
  const notes = [
    t.takes(here.takes),
    ...(here.takes > seconds * OVER ? [t.needsMore] : []),
    ...(isAll && (seconds < 90 || here.takes < seconds * SHORT_OF) ? [t.isAll] : []),
    ...(here.isUsual ? [] : [seconds > longest ? t.longer(longest) : t.shorter(shortest)]),
  ];
  return <p className="quiet small">{notes.join(' ')}</p>;
}
