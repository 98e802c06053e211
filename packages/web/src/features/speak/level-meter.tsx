import { en } from '../../i18n/en.ts';
import s from './speak-room.module.css';

const BARS = 24;
const BAR = 6;
const HEIGHT = 48;
/** Decibels below full scale that are drawn as nothing. */
const FLOOR_DB = 55;

/** How loud it has been in the last second and a half: enough to see that one is heard, and nothing to read. */
export function LevelMeter({ levels }: { levels: readonly number[] }) {
  const padded = [...Array.from({ length: BARS - levels.length }, () => 0), ...levels];
  return (
    <svg className={s.meter} viewBox={`0 0 ${BARS * BAR} ${HEIGHT}`} role="img" aria-label={en.speak.level}>
      {padded.map((level, index) => {
        const height = Math.max(2, HEIGHT * Math.max(0, 1 + (20 * Math.log10(Math.max(level, 1e-6)) + 6) / FLOOR_DB));
        return <rect key={index} x={index * BAR + 1} y={(HEIGHT - Math.min(HEIGHT, height)) / 2} width={BAR - 2} height={Math.min(HEIGHT, height)} rx="2" />;
      })}
    </svg>
  );
}
