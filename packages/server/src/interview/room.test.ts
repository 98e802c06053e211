import { expect, it } from 'vitest';
import { asRoomTurn } from './room.ts';

it('tells of a turn what was said, and not what it was after', () => {
  const followUp = { patternId: 'p', trigger: 'missing-element', itemId: 'near-horizon', quote: 'soon', against: null } as const;
  const said = { questionKey: 'five-years', startMs: 1, endMs: 2 };
  expect(
    asRoomTurn({ by: 'interviewer', id: 't1', interviewerId: 'ruth', purpose: 'follow-up', text: 'By when?', followUp, cutShort: false, ...said }),
  ).toEqual({
    by: 'interviewer',
    id: 't1',
    interviewerId: 'ruth',
    purpose: 'follow-up',
    text: 'By when?',
    cutShort: false,
    ...said,
  });
  expect(asRoomTurn({ by: 'candidate', id: 't2', modality: 'typed', text: 'Pass.', answersTurnId: 't1', intent: 'skip', ...said })).toEqual({
    by: 'candidate',
    id: 't2',
    modality: 'typed',
    text: 'Pass.',
    ...said,
  });
});
