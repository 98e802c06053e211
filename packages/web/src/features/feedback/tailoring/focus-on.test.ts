import { afterEach, expect, it, vi } from 'vitest';
import { focusOn } from './focus-on.ts';

type Fake = { readonly focus: () => void };
afterEach(() => vi.unstubAllGlobals());

/** A page with one row in a closed fold, and what has focus in it. */
function pageWith(row: Readonly<Record<string, Fake>> | null, focused: 'body' | 'other') {
  const fold = { setAttribute: vi.fn() };
  const heading = { focus: vi.fn() };
  const body = {};
  vi.stubGlobal('document', {
    body,
    activeElement: focused === 'body' ? body : {},
    querySelector: (what: string) =>
      what === 'h1' ? heading : what === '[data-clause="3-9"]' && row ? { closest: () => fold, querySelector: (tag: string) => row[tag] ?? null } : null,
  });
  return { fold, heading };
}

it('takes focus to what can be done with a row where it stands now, and opens what it stands in', () => {
  const [button, link] = [{ focus: vi.fn() }, { focus: vi.fn() }];
  const { fold } = pageWith({ button, a: link }, 'body');
  focusOn({ start: 3, end: 9 });
  expect(button.focus).toHaveBeenCalledOnce();
  expect(link.focus).not.toHaveBeenCalled();
  expect(fold.setAttribute).toHaveBeenCalledWith('open', '');
});

it('goes to the link of what only stands on record, and to the heading where nothing is left', () => {
  const link = { focus: vi.fn() };
  pageWith({ a: link }, 'body');
  focusOn({ start: 3, end: 9 });
  expect(link.focus).toHaveBeenCalledOnce();
  const { heading } = pageWith(null, 'body');
  focusOn({ start: 3, end: 9 });
  expect(heading.focus).toHaveBeenCalledOnce();
});

it('leaves focus where it is', () => {
  const button = { focus: vi.fn() };
  pageWith({ button }, 'other');
  focusOn({ start: 3, end: 9 });
  expect(button.focus).not.toHaveBeenCalled();
});
