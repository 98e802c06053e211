import { parse } from '@babel/parser';

/** A regular expression in a source file; `source` is null where it is put together at run time, and `code` is how it stands there. */
export type FoundRegex = { readonly line: number; readonly source: string | null; readonly flags: string; readonly code: string };

/** Every regex literal and every `RegExp(…)` of a TypeScript or JavaScript file, in order. Throws on a syntax error. */
export function findRegexes(file: string, code: string): FoundRegex[] {
  const { program } = parse(code, { sourceType: 'module', sourceFilename: file, plugins: file.endsWith('.tsx') ? ['typescript', 'jsx'] : ['typescript'] });
  const found: FoundRegex[] = [];
  visit(program as unknown as SyntaxNode, (node) => {
    const at = { line: node.loc?.start.line ?? 0, code: code.slice(node.start ?? 0, node.end ?? 0) };
    if (node.type === 'RegExpLiteral') found.push({ ...at, source: String(node.pattern), flags: String(node.flags) });
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isRegExp(node.callee)) {
      const [source, flags] = node.arguments as SyntaxNode[];
      // A literal as argument is found by itself.
      if (source?.type !== 'RegExpLiteral') found.push({ ...at, source: constant(source), flags: constant(flags) ?? '' });
    }
  });
  return found;
}

type SyntaxNode = {
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly loc?: { readonly start: { readonly line: number } };
} & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const isRegExp = (callee: unknown): boolean => isNode(callee) && callee.type === 'Identifier' && callee.name === 'RegExp';

function visit(node: SyntaxNode, enter: (node: SyntaxNode) => void): void {
  enter(node);
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, enter);
}

/** The text of a string, of a template without holes (with `String.raw` before it or not), or of several with `+` between them; null for everything else. */
function constant(node: SyntaxNode | undefined): string | null {
  if (node?.type === 'StringLiteral') return String(node.value);
  if (node?.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [constant(node.left as SyntaxNode), constant(node.right as SyntaxNode)];
    return left === null || right === null ? null : left + right;
  }
  const raw = node?.type === 'TaggedTemplateExpression';
  const template = (raw ? node.quasi : node) as SyntaxNode | undefined;
  if (template?.type !== 'TemplateLiteral') return null;
  const [only, ...more] = template.quasis as { readonly value: { readonly raw: string; readonly cooked: string } }[];
  return only && more.length === 0 ? only.value[raw ? 'raw' : 'cooked'] : null;
}
