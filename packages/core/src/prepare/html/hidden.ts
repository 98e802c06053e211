/** Values of a style with which a browser shows no words. */
const HIDING: ReadonlyMap<string, RegExp> = new Map([
  ['display', /^none$/],
  ['visibility', /^(?:hidden|collapse)$/],
  ['font-size', /^\.?0[.0]*(?:[a-z]{1,4}|%)?$/],
  ['opacity', /^\.?0[.0]*%?$/],
]);

/**
 * Whether an element says of itself that its words are not shown. What a style sheet hides cannot be told from the page alone; `aria-hidden` hides from
 * screen readers only, and the words are there to be seen.
 */
export function isHidden(attributes: ReadonlyMap<string, readonly string[]>): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style')?.join('').toLowerCase() ?? '';
  // The last of several declarations counts.
  const declared = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      declared.set(
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return [...HIDING].some(([property, hides]) => hides.test(declared.get(property) ?? ''));
}
