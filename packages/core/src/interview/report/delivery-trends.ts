import type { InterviewLog } from '../log.ts';
import type { DeliveryTrends, Trend } from './report.ts';

/** What is followed through an interview, in the order of how much listeners notice it. Source: rated-interviews. */
const FOLLOWED = ['speechRate', 'filledPauseRate', 'longestPause', 'silentPausesPerMinute', 'pitchVariation'] as const;
/** Below so many spoken answers there is no first and last to speak of. */
const TREND_FROM_ANSWERS = 2;
const CHANGE_FROM_ANSWERS = 4;

/** How the voice went from the first answer to the last. */
export function deliveryTrendsOf({ questions }: InterviewLog): DeliveryTrends {
  const spoken = questions.flatMap(({ key, last }) => (last?.modality === 'spoken' ? [{ key, measures: last.measures }] : []));
  if (spoken.length === 0) return { status: 'notMeasured', why: 'typed' };
  if (spoken.length < TREND_FROM_ANSWERS) return { status: 'notMeasured', why: 'too-few' };
  const trends = FOLLOWED.flatMap((name): Trend[] => {
    const measured = spoken.flatMap(({ key, measures }) => {
      const found = measures.find((one) => one.name === name);
      return found ? [{ key, measure: found }] : [];
    });
    const [first] = measured;
    if (!first || measured.length < TREND_FROM_ANSWERS) return [];
    const values = measured.map(({ key, measure }) => ({ questionKey: key, value: measure.value }));
    return [{ name, unit: first.measure.unit, usual: first.measure.usual, values, change: changeOf(values.map(({ value }) => value)) }];
  });
  return trends.length > 0 ? { status: 'measured', trends } : { status: 'notMeasured', why: 'too-few' };
}

function changeOf(values: readonly number[]): Trend['change'] {
  if (values.length < CHANGE_FROM_ANSWERS) return null;
  const third = Math.max(1, Math.floor(values.length / 3));
  return { from: mean(values.slice(0, third)), to: mean(values.slice(-third)) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
