import type { StoryPart, StoryReading } from '@candor/core';
import { en } from '../../i18n/en.ts';
import sec from './section.module.css';
import s from './story-shape.module.css';

const t = en.feedback;

/** The order in which a story is told. */
const PARTS = ['situation', 'task', 'action', 'result', 'lesson'] as const satisfies readonly StoryPart[];
const WIDTH = 100;

/** How the words of a story are spread over its parts: a bar as a picture, the figures in words below. */
export function StoryShape({ shares }: { shares: StoryReading['shares'] }) {
  const rest = Math.max(0, 1 - PARTS.reduce((sum, part) => sum + shares[part], 0));
  const told = PARTS.filter((part) => shares[part] > 0);
  const starts = told.map((_, index) => told.slice(0, index).reduce((sum, part) => sum + shares[part] * WIDTH, 0));
  return (
    <section className={sec.section}>
      <h2>{t.story}</h2>
      <svg className={s.bar} viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={s.rest} width={WIDTH} height="8" />
        {told.map((part, index) => (
          <rect key={part} className={s[part]} x={starts[index]} width={Math.max(0, shares[part] * WIDTH - 0.5)} height="8" />
        ))}
      </svg>
      <dl className={s.parts}>
        {PARTS.map((part) => (
          <div key={part} className={s.part}>
            <dt>
              <svg className={s.key} viewBox="0 0 8 8" aria-hidden="true">
                <rect className={s[part]} width="8" height="8" />
              </svg>
              {t.storyParts[part]}
            </dt>
            <dd className="quiet">{shares[part] > 0 ? t.share(shares[part]) : t.storyNone}</dd>
          </div>
        ))}
        {rest >= 0.01 && (
          <div className={s.part}>
            <dt>
              <svg className={s.key} viewBox="0 0 8 8" aria-hidden="true">
                <rect className={s.rest} width="8" height="8" />
              </svg>
              {t.storyRest}
            </dt>
            <dd className="quiet">{t.share(rest)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
