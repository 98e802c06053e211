/** The little Markdown of the packs: paragraphs, lists, emphasis. Everything else stays as it is written. */
export type Inline = { readonly kind: 'text' | 'em' | 'strong'; readonly text: string };
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const BULLET = /^(?:[-*]|\d{1,3}\.) +/;

export function parseMarkdown(source: string): readonly Block[] {
  return source
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      if (!BULLET.test(lines[0] ?? '')) return { kind: 'paragraph', content: inline(lines.join(' ')) };
      const items: string[] = [];
      // A line without a bullet goes on with the item before it.
      for (const line of lines) {
        if (BULLET.test(line)) items.push(line.replace(BULLET, ''));
        else items.push(`${items.pop() ?? ''} ${line}`);
      }
      return { kind: 'list', items: items.map(inline) };
    });
}

function inline(text: string): readonly Inline[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\b_[^_]+_\b)/).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    if (part.startsWith('**') && part.length > 4) return [{ kind: 'strong', text: part.slice(2, -2) }];
    if (part.length > 2 && (part.startsWith('*') || part.startsWith('_')) && part.at(-1) === part[0]) return [{ kind: 'em', text: part.slice(1, -1) }];
    return [{ kind: 'text', text: part }];
  });
}
