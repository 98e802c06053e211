import { type Inline, parseMarkdown } from './markdown.ts';
import s from './prose.module.css';

/** Text of a question pack. Blocks never change places, so their order is their key. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={s.prose}>
      {parseMarkdown(text).map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index}>
            <Phrase content={block.content} />
          </p>
        ) : (
          <ul key={index}>
            {block.items.map((item, place) => (
              <li key={place}>
                <Phrase content={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Phrase({ content }: { content: readonly Inline[] }) {
  return content.map(({ kind, text }, index) => {
    if (kind === 'text') return text;
    return kind === 'em' ? <em key={index}>{text}</em> : <strong key={index}>{text}</strong>;
  });
}
