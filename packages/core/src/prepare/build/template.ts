/** A piece of a way to say something, before it is filled in. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly source: string; readonly form: string }
  | { readonly kind: 'blank'; readonly slot: string; readonly ask: string | null };

const HOLE = /\{([^{}:]+)(?::([^{}:]+))?\}|\[([^[\]|]+)(?:\|([^[\]|]+))?\]/g;

/** Reads "{near.statement:do}" and "[by when | By when would you like to be there?]" out of a text. A slot without a form is a name. */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of text.matchAll(HOLE)) {
    if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) });
    const [all, source, form, slot, ask] = match;
    if (source !== undefined) parts.push({ kind: 'slot', source, form: form ?? 'name' });
    else parts.push({ kind: 'blank', slot: (slot ?? '').trim(), ask: ask?.trim() ?? null });
    at = match.index + all.length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}
