import type { BriefSummary } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { briefsQuery, settingsQuery } from '../../api/queries.ts';

/** The company that answers are meant for; null where there is none, or while it is looked up. */
export function useActiveCompany(): BriefSummary | null {
  const { data: settings } = useQuery(settingsQuery());
  const { data: briefs } = useQuery(briefsQuery());
  return briefs?.find(({ id }) => id === settings?.activeBriefId) ?? null;
}
