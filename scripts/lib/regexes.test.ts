import { expect, test } from 'vitest';
import { findRegexes } from './regexes.ts';

test('literals, constant sources and sources made at run time are told apart', () => {
  const dynamic = 'new RegExp(source)';
  const code = `const a = /x+/gu;
const b = new RegExp('y*', 'i');
const c = RegExp(String.raw\`\\d\`);
const d = ${dynamic};
const e = new RegExp(/w/, 'g');
const f = new RegExp('(?:a|' + \`b)\`);
const g = 'no /regex/ here';`;
  expect(findRegexes('a.ts', code)).toEqual([
    { line: 1, source: 'x+', flags: 'gu', code: '/x+/gu' },
    { line: 2, source: 'y*', flags: 'i', code: `new RegExp('y*', 'i')` },
    { line: 3, source: '\\d', flags: '', code: 'RegExp(String.raw`\\d`)' },
    { line: 4, source: null, flags: '', code: dynamic },
    { line: 5, source: 'w', flags: '', code: '/w/' },
    { line: 6, source: '(?:a|b)', flags: '', code: "new RegExp('(?:a|' + `b)`)" },
  ]);
});

test('what stands in JSX is found too', () => {
  expect(findRegexes('a.tsx', 'export const A = () => <p title={/q/.source}>/not/</p>;').map(({ source }) => source)).toEqual(['q']);
});
