import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Label = 'role' | 'must' | 'nice' | 'value' | 'obj';
/** An ad of the development set, with the phrases that a careful reader marks in it. */
export type MarkedAd = {
  readonly name: string;
  readonly format: 'text' | 'html';
  readonly text: string;
  readonly labels: Readonly<Record<Label, readonly string[]>>;
};

const FOLDER = path.join(import.meta.dirname, 'job-ads');

/** Ads in many forms, written before anything was tuned; `{{must:SQL}}` marks a phrase. */
export function markedAds(): MarkedAd[] {
  return readdirSync(FOLDER).map((file) => {
    const marked = readFileSync(path.join(FOLDER, file), 'utf8');
    const labels: Record<Label, string[]> = { role: [], must: [], nice: [], value: [], obj: [] };
    const text = marked.replace(/\{\{(\w+):([^}]*)\}\}/g, (_, label: Label, phrase: string) => {
      labels[label].push(phrase);
      return phrase;
    });
    return { name: file.split('.')[0] ?? file, format: file.endsWith('.html.txt') ? 'html' : 'text', text, labels };
  });
}
