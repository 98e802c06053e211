import type { Brief, BriefPoint } from '@candor/core';
import type { KeptBrief } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { changeSettings, deleteBrief, putBrief } from '../../../api/endpoints.ts';
import { briefQuery, briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Line } from '../../../ui/fields.tsx';
import { describe, Loaded } from '../../../ui/states.tsx';
import { nameOf } from '../company-name.ts';
import { PrepareFrame } from '../prepare-frame.tsx';
import { AdText } from './ad-text.tsx';
import s from './brief-page.module.css';
import { PointList } from './point-list.tsx';

const t = en.prepare.companies;

/** One company: what its ad says, point by point and editable, beside the words it comes from. */
export default function BriefPage({ id }: { id: string }) {
  const query = useQuery(briefQuery(id));
  return (
    <Loaded query={query} what={t.loading}>
      {(kept) => <Editor kept={kept} />}
    </Loaded>
  );
}

function Editor({ kept }: { kept: KeptBrief }) {
  const { brief } = kept;
  const [lit, setLit] = useState<string | null>(null);
  const save = useSaveBrief(kept);
  const set = (part: Partial<Brief>): void => save.mutate({ ...brief, ...part });
  const setPoints = (points: readonly BriefPoint[]): void => set({ points: [...points] });
  return (
    <PrepareFrame title={nameOf(brief)} below={t.extracted(brief.points.length)}>
      <div className={s.top}>
        <Kept label={t.company} value={brief.company} onKeep={(company) => set({ company })} />
        <Kept label={t.role} value={brief.role} onKeep={(role) => set({ role })} />
        <Activate id={kept.id} />
      </div>
      {save.error && <p role="alert">{describe(failureOf(save.error)).detail}</p>}
      <div className={s.columns}>
        <PointList points={brief.points} text={brief.text} lit={lit} onLight={setLit} onChange={setPoints} />
        {brief.text !== '' && <AdText text={brief.text} points={brief.points} lit={lit} onLight={setLit} />}
      </div>
      <Remove kept={kept} />
    </PrepareFrame>
  );
}

/** Kept when one leaves the field. */
function Kept({ label, value, onKeep }: { label: string; value: string; onKeep: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  return (
    <div className={s.kept}>
      <Line label={label} value={typed} most={200} onChange={setTyped} onLeave={() => typed.trim() !== value && onKeep(typed.trim())} />
    </div>
  );
}

function Activate({ id }: { id: string }) {
  const { data } = useQuery(settingsQuery());
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () => unwrap(changeSettings({ activeBriefId: id })),
    onSuccess: (settings) => client.setQueryData(settingsQuery().queryKey, settings),
  });
  if (!data) return null;
  return data.activeBriefId === id ? (
    <p className={s.active}>{t.isActive}</p>
  ) : (
    <Button look="quiet" onClick={() => change.mutate()}>
      {t.activate}
    </Button>
  );
}

/** Shows the change at once, and takes it back where it could not be stored. */
function useSaveBrief({ id }: KeptBrief) {
  const client = useQueryClient();
  const { queryKey } = briefQuery(id);
  return useMutation({
    // One after the other: each goes by the revision that the one before has left.
    scope: { id: `brief ${id}` },
    mutationFn: (brief: Brief) => unwrap(putBrief(id, { brief, revision: client.getQueryData(queryKey)?.revision ?? 0 })),
    onMutate: (brief) => {
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, { ...before, brief });
    },
    onSuccess: ({ revision, changedAt }) => {
      client.setQueryData(queryKey, (now) => now && { ...now, revision, changedAt });
      void client.invalidateQueries({ queryKey: briefsQuery().queryKey, exact: true });
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  });
}

function Remove({ kept }: { kept: KeptBrief }) {
  const [asked, setAsked] = useState(false);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const remove = useMutation({
    mutationFn: () => unwrap(deleteBrief(kept.id)),
    onSuccess: () => {
      navigate('/prepare/companies');
      client.removeQueries({ queryKey: briefQuery(kept.id).queryKey });
      void client.invalidateQueries({ queryKey: briefsQuery().queryKey });
      void client.invalidateQueries({ queryKey: settingsQuery().queryKey });
    },
  });
  return (
    <div className={s.remove}>
      {asked ? (
        <>
          <span>{t.removeSure}</span>
          <Button look="grave" onClick={() => remove.mutate()}>
            {t.remove}
          </Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {en.common.cancel}
          </Button>
        </>
      ) : (
        <Button look="plain" onClick={() => setAsked(true)}>
          {t.remove}
        </Button>
      )}
      {remove.error && <p role="alert">{describe(failureOf(remove.error)).detail}</p>}
    </div>
  );
}
