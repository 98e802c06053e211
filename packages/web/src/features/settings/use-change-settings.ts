import type { SettingsChange } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeSettings } from '../../api/endpoints.ts';
import { settingsQuery } from '../../api/queries.ts';
import { unwrap } from '../../api/result.ts';

/** Shows the change at once, and takes it back where it could not be stored. */
export function useChangeSettings() {
  const client = useQueryClient();
  const { queryKey } = settingsQuery();
  return useMutation({
    mutationFn: (change: SettingsChange) => unwrap(changeSettings(change)),
    onMutate: ({ theme, grammar, keepRecordingsDays, recogniser, activeBriefId, fetchPages }) => {
      const before = client.getQueryData(queryKey);
      if (before)
        client.setQueryData(queryKey, {
          ...before,
          theme: theme ?? before.theme,
          grammar: grammar ?? before.grammar,
          recogniser: recogniser ?? before.recogniser,
          fetchPages: fetchPages ?? before.fetchPages,
          activeBriefId: activeBriefId === undefined ? before.activeBriefId : activeBriefId,
          keepRecordingsDays: keepRecordingsDays === undefined ? before.keepRecordingsDays : keepRecordingsDays,
        });
      return { before };
    },
    onSuccess: (settings) => client.setQueryData(queryKey, settings),
    onError: (_error, _change, context) => client.setQueryData(queryKey, context?.before),
  });
}
