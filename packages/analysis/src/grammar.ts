import type { Report, Rule } from '@candor/core';

/** A spelling or grammar remark of harper.js, in UTF-16 offsets. */
type Lint = { readonly start: number; readonly end: number; readonly message: string; readonly suggestion: string | null };

type Checker = (text: string) => Promise<readonly Lint[]>;
let loading: Promise<Checker> | null = null;

/** Notes by harper.js, which is loaded at the first call (about two seconds, half a gigabyte). Grammar is never scored: how somebody speaks is not what they say. */
export async function grammarRule(text: string): Promise<Rule> {
  loading ??= loadHarper();
  // A failed load is tried again at the next answer.
  loading.catch(() => {
    loading = null;
  });
  const lints = await (await loading)(text);
  return {
    id: 'clarity/grammar',
    about: 'Spelling and grammar of a typed answer, by harper.js and only when switched on. It never moves a level.',
    grade: 'C',
    sources: ['employer-advice'],
    thresholds: {},
    messages: ['clarity/grammar'],
    cap: 0,
    examples: { flags: ['This are a test.'], passes: ['This is a test.'] },
    check: (): Report[] =>
      lints.map((lint) => ({
        messageId: 'clarity/grammar',
        severity: 'note',
        data: { message: lint.message, suggestion: lint.suggestion ?? '' },
        spans: [{ kind: 'text', start: lint.start, end: lint.end }],
      })),
  };
}

async function loadHarper(): Promise<Checker> {
  const { binary } = await import('harper.js/binary');
  const { LocalLinter } = await import('harper.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => {
    const units = unitOffsets(text);
    return (await linter.lint(text, { language: 'plaintext' })).map((lint) => {
      const span = lint.span();
      return {
        start: units[span.start] ?? 0,
        end: units[span.end] ?? text.length,
        message: lint.message(),
        suggestion: lint.suggestions()[0]?.get_replacement_text() ?? null,
      };
    });
  };
}

/** Harper counts characters; the house counts UTF-16 units. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}
