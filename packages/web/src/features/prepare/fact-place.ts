import type { FactRef } from '@candor/core';

/** The part of a page that is opened for what does not stand in a goal or a story. */
export const PROFILE = 'profile';

export const PROFILE_PLACE = `/prepare/stories?open=${PROFILE}`;

/** Where a fact stands: the page, with the goal, the story or the facts about oneself open. */
export function placeOf({ kind, id }: Pick<FactRef, 'kind' | 'id'>): string {
  if (kind === 'profile') return PROFILE_PLACE;
  return `/prepare/${kind === 'goal' ? 'goals' : 'stories'}?open=${encodeURIComponent(id)}`;
}
