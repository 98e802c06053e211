import type { Brief, BriefPoint } from '@candor/core';
import { MOST_POINTS } from '@candor/core/ad-length';
import type { KeptBrief } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { changeSettings, deleteBrief } from '../../../api/endpoints.ts';
import { briefQuery, briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Line } from '../../../ui/fields.tsx';
import { describe, Loaded } from '../../../ui/states.tsx';
import { AskFirst } from '../ask-first.tsx';
import { broughtBack } from '../changes.ts';
import { nameOf } from '../company-name.ts';
import { PrepareFrame } from '../prepare-frame.tsx';
import { UndoLine, useUndo } from '../undo.tsx';
import { AdText } from './ad-text.tsx';
import { ArrivalLine } from './arrival.tsx';
import s from './brief-page.module.css';
import { PointList } from './point-list.tsx';
import { useSaveBrief } from './use-save-brief.ts';
import { useTyped } from './use-typed.ts';

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
  const undo = useUndo();
  const set = (part: Partial<Brief>): void => save.mutate((now) => ({ ...now, ...part }));
  const setPoints = (change: (points: readonly BriefPoint[]) => readonly BriefPoint[]): void =>
    save.mutate((now) => ({ ...now, points: [...change(now.points)] }));
  const takeOut = (point: BriefPoint): void => {
    const at = brief.points.indexOf(point);
    setPoints((points) => points.filter(({ id }) => id !== point.id));
    undo.offer(point.text, 'points', () => setPoints((points) => broughtBack(points, point, at)));
  };
  return (
    <PrepareFrame title={nameOf(brief)} below={t.extracted(brief.points.length)}>
      <ArrivalLine id={kept.id} />
      <div className={s.top}>
        <Kept label={t.company} value={brief.company} onKeep={(company) => set({ company })} />
        <Kept label={t.role} value={brief.role} onKeep={(role) => set({ role })} />
        <Activate id={kept.id} />
      </div>
      {save.error && <p role="alert">{describe(failureOf(save.error)).detail}</p>}
      <div className={s.columns}>
        <PointList points={brief.points} text={brief.text} lit={lit} onLight={setLit} onChange={setPoints} onTakeOut={takeOut} />
        {brief.text !== '' && <AdText text={brief.text} points={brief.points} lit={lit} onLight={setLit} />}
      </div>
      <UndoLine undo={undo} noRoom={brief.points.length < MOST_POINTS ? null : t.full(MOST_POINTS)} />
      <Remove kept={kept} />
    </PrepareFrame>
  );
}

/** Kept in pauses of typing, and when one leaves the field. */
function Kept({ label, value, onKeep }: { label: string; value: string; onKeep: (value: string) => void }) {
  const { typed, type, keep } = useTyped(value, onKeep);
  return (
    <div className={s.kept}>
      <Line label={label} value={typed} most={200} onChange={type} onLeave={keep} />
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

function Remove({ kept }: { kept: KeptBrief }) {
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
      <AskFirst label={t.remove} question={t.removeSure} disabled={remove.isPending} onSure={() => remove.mutate()} />
      {remove.error && <p role="alert">{describe(failureOf(remove.error)).detail}</p>}
    </div>
  );
}
