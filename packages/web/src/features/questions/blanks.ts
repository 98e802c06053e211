/** A piece of a model answer: words, or a blank for a fact of the reader's own. */
export type Piece = { readonly kind: 'text' | 'blank'; readonly text: string };

/** `"I work in {field}."` → text, blank, text. */
export function parseBlanks(model: string): readonly Piece[] {
  return model.split(/(\{[^{}\n]+\})/).flatMap((part): readonly Piece[] => {
    if (part === '') return [];
    return part.startsWith('{') && part.endsWith('}') ? [{ kind: 'blank', text: part.slice(1, -1) }] : [{ kind: 'text', text: part }];
  });
}
