import type { Coverage } from '@candor/server/api';
import { useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import s from './coverage-map.module.css';

const t = en.prepare.stories.coverage;
/** Shown until the rest is asked for: forty questions without a story yet are no list to begin with. */
const AT_FIRST = 5;

type CoverageListProps = {
  readonly name: string;
  readonly questions: Coverage['questions'];
  readonly wordingOf: (questionId: string) => string;
  readonly titleOf: (storyId: string) => string | undefined;
  readonly onOpen: (storyId: string) => void;
};

/** Questions of one kind with the story that serves each best. What has none comes first: there is something to do about it. */
export function CoverageList({ name, questions, wordingOf, titleOf, onOpen }: CoverageListProps) {
  const [whole, setWhole] = useState(false);
  const sorted = [...questions].sort((a, b) => Number(a.stories.length > 0) - Number(b.stories.length > 0));
  const shown = whole ? sorted : sorted.slice(0, AT_FIRST);
  return (
    <div className={s.group}>
      <h3>
        {name} <span className="quiet small">{t.open(questions.filter(({ stories }) => stories.length === 0).length, questions.length)}</span>
      </h3>
      <ul className={s.list}>
        {shown.map(({ questionId, stories: [best] }) => {
          const title = best && titleOf(best.storyId);
          return (
            <li key={questionId} className={s.question}>
              <svg viewBox="0 0 16 16" aria-hidden="true" data-covered={best !== undefined}>
                {best ? <path d="M2.500 8.500 6.500 12.500 13.500 4" /> : <circle cx="8" cy="8" r="6" />}
              </svg>
              <span>
                <span className="speech">{wordingOf(questionId)}</span>{' '}
                {best && title !== undefined ? (
                  <button type="button" className={s.story} onClick={() => onOpen(best.storyId)}>
                    {title}
                  </button>
                ) : (
                  <span className="visually-hidden">{t.none}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {sorted.length > AT_FIRST && (
        <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t.fewer : t.all(sorted.length)}
        </Button>
      )}
    </div>
  );
}
