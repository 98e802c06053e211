import type { Story } from '@candor/core';
import type { Coverage } from '@candor/server/api';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Area, Line, Lines, Month } from '../../../ui/fields.tsx';
import card from '../card.module.css';

const t = en.prepare.stories;

type StoryCardProps = {
  readonly story: Story;
  readonly serves: Coverage['stories'][number]['serves'];
  readonly wordingOf: (questionId: string) => string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (part: Partial<Story>) => void;
  readonly onRemove: () => void;
};

/** How many questions are named at once. */
const SHOWN = 6;

/** One story: closed, its title and how many questions it serves; open, its parts. */
export function StoryCard({ story, serves, wordingOf, open, onToggle, onChange, onRemove }: StoryCardProps) {
  const body = useRef<HTMLDivElement>(null);
  const isNew = useRef(open && story.title === '');
  // Whoever has just added a story wants to write it.
  useEffect(() => {
    if (isNew.current) body.current?.querySelector('input')?.focus();
  }, []);
  const missing = (['situation', 'action', 'result', 'lesson'] as const).filter((part) => story[part].trim() === '');
  return (
    <details className={card.card} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={card.summary}>
        <span className={card.statement} dir="auto">
          {story.title.trim() === '' ? t.unnamed : story.title}
        </span>
        <span className="quiet small">
          {t.servesCount(serves.length)}
          {missing.length > 0 && ` · ${t.missing(missing)}`}
        </span>
      </summary>
      <div ref={body} className={card.body}>
        <Line label={t.name} value={story.title} most={200} onChange={(title) => onChange({ title })} />
        {(['situation', 'task', 'action', 'result', 'lesson'] as const).map((part) => (
          <Area
            key={part}
            label={t.parts[part].name}
            hint={t.parts[part].hint}
            value={story[part]}
            most={2_000}
            onChange={(text) => onChange({ [part]: text })}
          />
        ))}
        <div className={card.pair}>
          <Lines label={t.figures} hint={t.onePerLine} values={story.figures} longest={200} most={20} onChange={(figures) => onChange({ figures })} />
          <Lines label={t.skills} hint={t.onePerLine} values={story.skills} longest={100} most={30} onChange={(skills) => onChange({ skills })} />
        </div>
        <div className={card.pair}>
          <Line label={t.employer} value={story.employer} most={200} onChange={(employer) => onChange({ employer })} />
          <Month label={t.date} value={story.date} onChange={(date) => onChange({ date })} />
        </div>
        <section className={card.part}>
          <h3>{t.serves}</h3>
          {serves.length === 0 && <p className="quiet">{t.servesNone}</p>}
          <ol className={card.ranking}>
            {serves.slice(0, SHOWN).map(({ questionId }) => (
              <li key={questionId}>
                <Link href={`/prepare/build/${encodeURIComponent(questionId)}`} className="speech">
                  {wordingOf(questionId)}
                </Link>
              </li>
            ))}
          </ol>
          {serves.length > SHOWN && <p className="quiet small">{t.more(serves.length - SHOWN)}</p>}
        </section>
        <div>
          <Button look="plain" onClick={onRemove}>
            {t.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}
