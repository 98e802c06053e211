import { formatMessage } from '@candor/content/messages';

/** The words of the report's catalogue, the same as in its Markdown and PDF. */
export const say = (id: string, data: Readonly<Record<string, unknown>> = {}): string => formatMessage(id, data).say;
