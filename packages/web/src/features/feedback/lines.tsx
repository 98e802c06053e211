import type { Dimension, Finding } from '@candor/core';
import { hueOf } from '../../ui/dimension.tsx';
import { groupRuns } from './group-runs.ts';
import s from './lines.module.css';
import { MarkedSegment } from './marked-segment.tsx';
import type { Segment } from './segments.ts';

/** A stretch of the answer with the remarks that underline it, and the findings that only light it up. */
export type MarkedRun = Segment & { readonly remarks: readonly Finding[]; readonly unlined: readonly Finding[] };

type LinesProps = { readonly runs: readonly MarkedRun[]; readonly dimensions: readonly Dimension[]; readonly isDisputed: (findingId: string) => boolean };

/** Draws one dimension's line under all that it covers; inside it, the lines of the others. */
export function Lines({ runs, dimensions: [dimension, ...rest], isDisputed }: LinesProps) {
  if (!dimension) return runs.map((run) => <MarkedSegment key={run.start} run={run} />);
  const lineOf = ({ remarks }: MarkedRun): 'none' | 'drawn' | 'disputed' => {
    const ofDimension = remarks.filter((finding) => finding.dimension === dimension);
    if (ofDimension.length === 0) return 'none';
    return ofDimension.every(({ id }) => isDisputed(id)) ? 'disputed' : 'drawn';
  };
  return groupRuns(runs, lineOf).map(([line, group]) => {
    const inside = <Lines key={group[0]?.start} runs={group} dimensions={rest} isDisputed={isDisputed} />;
    if (line === 'none') return inside;
    return (
      <span key={group[0]?.start} className={`${s.line} ${s[dimension]} ${hueOf(dimension)} ${line === 'disputed' ? s.disputed : ''}`}>
        {inside}
      </span>
    );
  });
}
