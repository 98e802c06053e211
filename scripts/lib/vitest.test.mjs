import { expect, test } from 'vitest';
import { countTests } from './vitest.mjs';

test('counts tests, and a file that could not be loaded as one failure', () => {
  const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) });
  expect(countTests({ testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed'), file('failed')] })).toEqual({
    passed: 2,
    failed: 2,
    skipped: 2,
  });
});
