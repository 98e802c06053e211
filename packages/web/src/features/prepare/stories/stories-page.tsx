import type { Story } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { coverageQuery, questionsQuery } from '../../../api/queries.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/states.tsx';
import { addStory, bringStoryBack, changeStory, emptyStory, removeStory } from '../changes.ts';
import { PROFILE } from '../fact-place.ts';
import { type OpenWorkbook, WithWorkbook } from '../open-workbook.tsx';
import { PrepareFrame } from '../prepare-frame.tsx';
import { isFull } from '../room.ts';
import { SaveLine } from '../save-line.tsx';
import { UndoLine, useUndo } from '../undo.tsx';
import { cardId, useOpened } from '../use-opened.ts';
import { CoverageMap } from './coverage-map.tsx';
import { FromResume, RESUME_ID } from './from-resume.tsx';
import { ProfileCard } from './profile-card.tsx';
import s from './stories-page.module.css';
import { StoryCard } from './story-card.tsx';

const t = en.prepare.stories;

/** A longer list has its actions above it as well. */
const MANY = 3;

/** What happened, told once and used often: each story with the questions it serves, and the questions that still have none. */
export default function StoriesPage() {
  return <WithWorkbook>{(open) => <Stories {...open} />}</WithWorkbook>;
}

function Stories({ state, keeper }: OpenWorkbook) {
  const { stories } = state.workbook;
  const [opened, setOpened, goTo] = useOpened();
  const undo = useUndo();
  const coverage = useQuery({ ...coverageQuery(state.revision), placeholderData: (before) => before });
  const questions = useQuery(questionsQuery());
  const wordingOf = (id: string): string => questions.data?.find((one) => one.id === id)?.question ?? id;
  const fullId = useId();
  const full = isFull(state.workbook, 'stories') ? t.full(WORKBOOK_MOST.stories) : null;
  const fullOfFacts = isFull(state.workbook, 'facts') ? t.profile.full(WORKBOOK_MOST.facts) : null;
  const add = (): void => {
    const id = crypto.randomUUID();
    keeper.edit(addStory(emptyStory(id)));
    setOpened(id);
  };
  const adding = { disabled: full !== null, 'aria-describedby': full === null ? undefined : fullId, onClick: add };
  const remove = (story: Story): void => {
    const at = stories.indexOf(story);
    keeper.edit(removeStory(story.id));
    undo.offer(story.title, 'stories', () => keeper.edit(bringStoryBack(story, at)), cardId(story.id));
  };
  return (
    <PrepareFrame title={t.title} below={t.about}>
      <div className={s.columns}>
        <div className={s.main}>
          {stories.length === 0 && <Notice title={t.none.title} detail={t.none.detail} />}
          {stories.length > MANY && (
            <div className={s.actions}>
              <Button look="quiet" {...adding}>
                {t.add}
              </Button>
              <a href={`#${RESUME_ID}`}>{t.resume.title}</a>
            </div>
          )}
          <ul className={s.list}>
            {stories.map((story) => (
              <li key={story.id} id={cardId(story.id)}>
                <StoryCard
                  story={story}
                  serves={coverage.data?.stories.find(({ storyId }) => storyId === story.id)?.serves ?? []}
                  wordingOf={wordingOf}
                  open={opened === story.id}
                  onToggle={(open) => setOpened((now) => (open ? story.id : now === story.id ? null : now))}
                  onChange={(part) => keeper.edit(changeStory(story.id, part))}
                  onRemove={() => remove(story)}
                />
              </li>
            ))}
          </ul>
          <div>
            <Button look={stories.length === 0 ? 'primary' : 'quiet'} {...adding}>
              {t.add}
            </Button>
            {full !== null && (
              <p id={fullId} className="quiet small">
                {full}
              </p>
            )}
          </div>
          <ProfileCard
            profile={state.workbook.profile}
            keeper={keeper}
            undo={undo}
            open={opened === PROFILE}
            onToggle={(open) => setOpened((now) => (open ? PROFILE : now === PROFILE ? null : now))}
          />
          <SaveLine state={state} />
          <FromResume workbook={state.workbook} keeper={keeper} onOpenStory={goTo} />
        </div>
        <CoverageMap coverage={coverage.data ?? null} stories={stories} questions={questions.data ?? []} onOpen={setOpened} />
      </div>
      <UndoLine undo={undo} noRoom={undo.removed?.of === 'facts' ? fullOfFacts : full} />
    </PrepareFrame>
  );
}
