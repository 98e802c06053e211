import type { AnswerVersion } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, useId, useMemo, useState } from 'react';
import { deleteVersion } from '../../../api/endpoints.ts';
import { versionsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { exactTime } from '../../../ui/format.ts';
import { describe } from '../../../ui/states.tsx';
import { diffWords } from '../../history/word-diff.ts';
import { AskFirst } from '../ask-first.tsx';
import s from './builder-page.module.css';
import { useKeep } from './use-keep.ts';
import { useRewriting } from './use-rewriting.ts';

const t = en.prepare.build;

/** As an answer has it. */
const LONGEST = 20_000;

/** The answer as it was kept, newest first: to be rewritten, compared with the one before, and rehearsed. */
export function Versions({ questionId, versions }: { questionId: string; versions: readonly AnswerVersion[] }) {
  const [shown, setShown] = useState<string | null>(null);
  const version = versions.find(({ id }) => id === shown) ?? versions[0];
  const before = version && versions.find(({ number }) => number < version.number);
  if (!version) return null;
  return (
    <section className={s.section}>
      <h2>{t.versions}</h2>
      <ul className={s.tabs}>
        {versions.map(({ id, number, createdAt }) => (
          <li key={id}>
            <button type="button" className={s.tab} aria-pressed={id === version.id} onClick={() => setShown(id)}>
              {t.version(number)} <span className="quiet small">{exactTime(createdAt)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Version key={version.id} questionId={questionId} version={version} before={before ?? null} onKept={setShown} />
    </section>
  );
}

type VersionProps = {
  readonly questionId: string;
  readonly version: AnswerVersion;
  readonly before: AnswerVersion | null;
  readonly onKept: (id: string) => void;
};

function Version({ questionId, version, before, onKept }: VersionProps) {
  const { typed, type, forget } = useRewriting(version.id, version.text);
  const [comparing, setComparing] = useState(false);
  const id = useId();
  const keep = useKeep(questionId);
  const remove = useRemove(questionId);
  const changed = typed.trim() !== version.text && typed.trim() !== '';
  const failed = keep.error ?? remove.error;
  return (
    <>
      <div className={field.field}>
        <label className={field.label} htmlFor={id}>
          {t.text}
        </label>
        <textarea id={id} className={s.edit} dir="auto" maxLength={LONGEST} value={typed} onChange={(event) => type(event.currentTarget.value)} />
      </div>
      <div className={s.actions}>
        <Button
          look="quiet"
          disabled={!changed || keep.isPending}
          onClick={() =>
            keep.mutate(
              { text: typed, cueCard: null, draft: version.draft },
              {
                onSuccess: (kept) => {
                  forget();
                  onKept(kept.id);
                },
              },
            )
          }
        >
          {t.keepEdited}
        </Button>
        <ButtonLink look="quiet" href={`/rehearse/${encodeURIComponent(questionId)}?card=${encodeURIComponent(version.id)}`}>
          {t.rehearseVersion}
        </ButtonLink>
        {before && (
          <Button look="plain" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
            {t.compare(before.number)}
          </Button>
        )}
        <AskFirst
          label={t.remove}
          question={t.removeSure}
          disabled={remove.isPending}
          onSure={() => {
            forget();
            remove.mutate(version.id);
          }}
        />
      </div>
      {failed && <p role="alert">{describe(failureOf(failed)).detail}</p>}
      {comparing && before && <Difference before={before.text} after={version.text} />}
    </>
  );
}

/** Both texts as one: what is gone struck through, what is new underlined. */
function Difference({ before, after }: { before: string; after: string }) {
  const diff = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <div className={s.sides}>
      {(['before', 'after'] as const).map((side) => (
        <p key={side} className={s.text} dir="auto">
          {diff[side].map(({ text, changed }, i) => (
            // Runs never change places, so their order is their key.
            <Fragment key={i}>{changed ? side === 'before' ? <del>{text}</del> : <ins>{text}</ins> : text}</Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function useRemove(questionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(deleteVersion(questionId, id)),
    onSuccess: (_gone, id) => client.setQueryData(versionsQuery(questionId).queryKey, (before) => before?.filter((one) => one.id !== id)),
  });
}
