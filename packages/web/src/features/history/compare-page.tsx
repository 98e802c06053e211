import type { ComparedAttempts } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo } from 'react';
import { Link } from 'wouter';
import { comparisonQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Changes } from './changes.tsx';
import s from './compare-page.module.css';
import { diffWords, type Run } from './word-diff.ts';

const t = en.history;

/** Two takes of one question: what was fixed, what is new, and both texts with the words that changed. */
export default function ComparePage({ a, b }: { a: string; b: string }) {
  const query = useQuery(comparisonQuery(a, b));
  return (
    <Loaded query={query} what={t.comparing}>
      {(compared) => <Compared compared={compared} />}
    </Loaded>
  );
}

function Compared({ compared: { before, after, comparison } }: { compared: ComparedAttempts }) {
  const diff = useMemo(() => diffWords(before.text, after.text), [before.text, after.text]);
  // A text struck through from end to end is hard to read, and tells no more than one without marks.
  const rewritten = [...diff.before, ...diff.after].every(({ changed }) => changed);
  return (
    <Page
      title={t.compareTitle(before.number, after.number)}
      below={
        <Link href={`/history/${encodeURIComponent(after.questionId)}`} className="speech" dir="auto">
          {after.question}
        </Link>
      }
    >
      <section className={s.section}>
        <h2>{t.changes}</h2>
        <Changes comparison={comparison} />
      </section>
      <section className={s.section}>
        <h2>{t.texts}</h2>
        <p className="quiet small">{rewritten ? t.rewrittenHint : t.textsHint}</p>
        <div className={s.texts}>
          <Text title={t.before(before.number)} href={`/attempts/${encodeURIComponent(before.id)}`} runs={diff.before} mark={rewritten ? null : 'gone'} />
          <Text title={t.after(after.number)} href={`/attempts/${encodeURIComponent(after.id)}`} runs={diff.after} mark={rewritten ? null : 'new'} />
        </div>
      </section>
      <div>
        <ButtonLink href={`/rehearse/${encodeURIComponent(after.questionId)}`}>{en.common.answerAgain}</ButtonLink>
      </div>
    </Page>
  );
}

/** Runs never change places, so their order is their key. */
function Text({ title, href, runs, mark }: { title: string; href: string; runs: readonly Run[]; mark: 'gone' | 'new' | null }) {
  return (
    <article>
      <h3>
        <Link href={href}>{title}</Link>
      </h3>
      <p className={s.text} dir="auto">
        {runs.map(({ text, changed }, index) => {
          if (!changed || mark === null) return text;
          const words = text.trimEnd();
          return (
            <Fragment key={index}>
              {mark === 'gone' ? <del>{words}</del> : <ins>{words}</ins>}
              {text.slice(words.length)}
            </Fragment>
          );
        })}
      </p>
    </article>
  );
}
