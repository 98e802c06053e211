import { expect, it } from 'vitest';
import { listenInTurns } from './turn-by-turn.ts';

function openNotingEar() {
  const noted: string[] = [];
  const ear = listenInTurns({
    push: () => undefined,
    interviewerSpeaks: (speaking) => void noted.push(speaking ? 'quiet' : 'open'),
    beginTurn: () => void noted.push('begin'),
    endTurn: async () => {
      noted.push('end');
      return { ok: false, error: { code: 'silent', message: '' } };
    },
    close: () => undefined,
  });
  return { ear, noted };
}

it('begins a turn once, however often the candidate is told that they have the floor', () => {
  const { ear, noted } = openNotingEar();
  ear.begin();
  ear.begin();
  expect(noted).toEqual(['begin']);
});

it('begins anew after a turn, and after the interviewer has spoken', async () => {
  const { ear, noted } = openNotingEar();
  ear.begin();
  await ear.end();
  ear.begin();
  ear.interviewer(true);
  ear.interviewer(false);
  ear.begin();
  expect(noted).toEqual(['begin', 'end', 'begin', 'quiet', 'open', 'begin']);
});
