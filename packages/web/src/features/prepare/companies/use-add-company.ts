import type { Brief } from '@candor/core';
import type { ExtractRequest } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addBrief, changeSettings, extractBrief, findBrief } from '../../../api/endpoints.ts';
import { briefQuery, briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { unwrap } from '../../../api/result.ts';
import type { Arrival } from './arrival.tsx';
import { saysNothing, whyNoAd } from './no-ad.ts';

/** What was made of it: kept or found, and the page turns to it; or nothing that an ad says, which is asked about. */
type Outcome =
  | { readonly kind: 'there'; readonly id: string; readonly arrival: Arrival | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'nothing'; readonly brief: Brief };

/** Reads an ad and keeps it as a company that answers are meant for from then on. The same ad is kept once; what says nothing is kept only when that is wished. */
export function useAddCompany() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const keep = async (brief: Brief, arrival: Arrival | null): Promise<Outcome> => {
    const kept = await unwrap(addBrief(brief));
    client.setQueryData(briefQuery(kept.id).queryKey, kept);
    if (arrival) client.setQueryData(settingsQuery().queryKey, await unwrap(changeSettings({ activeBriefId: kept.id })));
    void client.invalidateQueries({ queryKey: briefsQuery().queryKey, exact: true });
    return { kind: 'there', id: kept.id, arrival };
  };
  const onSuccess = (outcome: Outcome): void => {
    if (outcome.kind === 'there') navigate(`/prepare/companies/${encodeURIComponent(outcome.id)}`, { state: outcome.arrival });
  };
  const read = useMutation({
    mutationFn: async (wanted: ExtractRequest): Promise<Outcome> => {
      const brief = await unwrap(extractBrief(wanted));
      if (whyNoAd(brief.text) === 'empty') return { kind: 'empty' };
      const { id } = await unwrap(findBrief(brief.text));
      if (id !== null) return { kind: 'there', id, arrival: { kind: 'known' } };
      if (saysNothing(brief)) return { kind: 'nothing', brief };
      const before = (await client.ensureQueryData(settingsQuery())).activeBriefId;
      return keep(brief, { kind: 'added', before });
    },
    onSuccess,
  });
  const keepAnyway = useMutation({ mutationFn: (brief: Brief) => keep(brief, null), onSuccess });
  return { read, keepAnyway };
}
