import type { CueCard } from '@candor/core';
import { en } from '../../../i18n/en.ts';
import s from './builder-page.module.css';

const t = en.prepare.build;

/** The points to speak from: enough to know what comes next, too little to read aloud. */
export function CueCardView({ card }: { card: CueCard }) {
  return (
    <section className={s.section}>
      <h2>{t.card}</h2>
      <p className="quiet small">{t.cardHint}</p>
      <ol className={s.cues} dir="auto">
        {card.cues.map(({ words, ref }, i) => (
          // Two points may be put in the same words.
          <li key={i} data-open={ref === null}>
            {words}
          </li>
        ))}
      </ol>
    </section>
  );
}
